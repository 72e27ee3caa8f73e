import { describe, expect, it } from 'vitest';
import type { AnchorState } from '../../../shared/source-version/source-version-schema';
import { codePointLength, sliceByCodePoints } from '../../../shared/text/code-points';
import {
  failureCode,
  importText,
  memoCiting,
  newTestNotebook,
  reopen,
  testServices,
  type Handlers,
} from '../notebook/notebook-fixture';
import { parseLines } from '../notebook/parse-lines';
import {
  changedWords,
  firstText,
  passages,
  secondText,
  updater,
  versionedNotebook,
  type Versioned,
} from './version-fixture';

async function waiting({ handlers, sourceId }: Versioned, state: AnchorState) {
  const { passages: queue } = await handlers['source.reviewQueue']({ sourceId });
  const found = queue.find((passage) => passage.state === state);
  if (!found) throw new Error(`No passage is ${state}.`);
  return found;
}
const problems = async (handlers: Handlers) => (await handlers['notebook.verify']({})).problems;

describe('a new version', () => {
  it('counts the passages by what became of them and moves none', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    const before = await handlers['claim.list']({});
    const updated = await versioned.update(secondText);
    expect(updated.version).toBe(2);
    expect(updated.anchors).toEqual({ exact: 1, moved: 1, changed: 1, orphan: 1 });
    expect((await handlers['claim.list']({})).map(({ evidence }) => evidence)).toEqual(
      before.map(({ evidence }) => evidence),
    );
    expect((await handlers['source.text']({ id: sourceId })).text).toBe(secondText);
    expect((await handlers['source.versionText']({ sourceId, version: 1 })).text).toBe(firstText);
    expect(await problems(handlers)).toEqual([]);
  });

  it('leaves the bytes, text and hashes of the older one as they are', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId, notebook } = versioned;
    const rows = () =>
      ['source_version', 'source_bytes', 'source_text'].map((table) =>
        notebook.database.get(`SELECT * FROM ${table} WHERE version = 1`),
      );
    const before = rows();
    await versioned.update(secondText);
    expect(rows()).toEqual(before);
    const versions = await handlers['source.versions']({ sourceId });
    expect(
      versions.map(({ version, isCurrent, fileName, passages: count }) => [
        version,
        isCurrent,
        fileName,
        count,
      ]),
    ).toEqual([
      [2, true, 'newer.txt', 0],
      [1, false, null, 4],
    ]);
  });

  it('is refused with the same bytes, and with those of another source', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    await handlers['source.importPaste']({ text: 'Another source.', html: null });
    expect(await failureCode(() => versioned.update(firstText))).toBe('duplicate-source');
    expect(await failureCode(() => versioned.update('Another source.'))).toBe('duplicate-source');
    expect(await failureCode(() => versioned.update(' \n'))).toBe('no-text');
    expect(await handlers['source.versions']({ sourceId })).toHaveLength(1);
    // Going back to an older text is a version like any other, and importing it again is a duplicate.
    await versioned.update(secondText);
    expect((await versioned.update(firstText)).version).toBe(3);
    expect(await handlers['source.importPaste']({ text: secondText, html: null })).toMatchObject({
      duplicateOf: sourceId,
    });
  });

  it('keeps what the analyst typed, and takes what the new file says otherwise', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    await handlers['source.setMetadata']({ id: sourceId, name: 'author', value: 'Grace' });
    const { source } = await versioned.update(secondText);
    expect(source.metadata.author).toMatchObject({ value: 'Grace', origin: 'typed' });
    expect(source.title).toBe('Quotas again');
  });

  it('keeps a title that was found or guessed where the newer file only has a name', async () => {
    const field = (value: string, from: string) =>
      ({ value, origin: from === 'title element' ? 'found' : 'guessed', from }) as const;
    const titles = [
      field('Quotas', 'title element'),
      field('Guessed', 'first line'),
      field('newer', 'file name'),
      field('Quotas of 2026', 'title element'),
    ];
    const parse = ({ bytes }: { bytes: Uint8Array }) => {
      const parsed = parseLines(bytes);
      return Promise.resolve({
        ...parsed,
        metadata: { ...parsed.metadata, title: titles.shift() ?? parsed.metadata.title },
      });
    };
    const { handlers } = newTestNotebook(testServices({ parser: { parse } }));
    const update = updater(handlers, await importText(handlers, firstText));
    expect((await update(`${firstText}2`)).source.title).toBe('Quotas');
    expect((await update(`${firstText}3`)).source.title).toBe('Quotas');
    expect((await update(`${firstText}4`)).source.title).toBe('Quotas of 2026');
  });

  it('is undone and redone, also in a later session, and replaced by another one', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId, notebook, file } = versioned;
    await versioned.update(secondText);
    expect((await handlers['history.undo']({})).redo?.key).toBe('history.updateSource');
    expect((await handlers['source.text']({ id: sourceId })).text).toBe(firstText);
    expect(await failureCode(() => handlers['source.versionText']({ sourceId, version: 2 }))).toBe(
      'not-found',
    );
    expect(await problems(handlers)).toEqual([]);
    notebook.close();
    const next = reopen(file);
    await next.handlers['history.redo']({});
    expect((await next.handlers['source.text']({ id: sourceId })).text).toBe(secondText);
    expect(await problems(next.handlers)).toEqual([]);
    await next.handlers['history.undo']({});
    expect((await updater(next.handlers, sourceId)(`${firstText}More.\n`)).version).toBe(2);
    expect((await next.handlers['source.text']({ id: sourceId })).text).toBe(`${firstText}More.\n`);
    expect(await problems(next.handlers)).toEqual([]);
  });
});

describe('passages of an older version', () => {
  it('are taken over in one step, with their words, and given back by undo', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    await versioned.update(secondText);
    const { passages: queue } = await handlers['source.reviewQueue']({ sourceId });
    expect(queue.map(({ state }) => state)).toEqual(['orphan', 'changed', 'moved', 'exact']);
    const before = await handlers['claim.list']({});
    const evidenceIds = queue.filter(({ proposal }) => proposal).map(({ evidence }) => evidence.id);
    expect(await handlers['source.acceptAnchors']({ sourceId, version: 2, evidenceIds })).toEqual({
      decided: 3,
      waiting: { exact: 0, moved: 0, changed: 0, orphan: 1 },
    });
    const after = (await handlers['claim.list']({})).flatMap(({ evidence }) => evidence);
    expect(after.map(({ sourceVersion, quote }) => [sourceVersion, quote])).toEqual([
      [2, passages.exact],
      [2, passages.moved],
      [2, changedWords],
      [1, passages.orphan],
    ]);
    for (const { sourceVersion, start, end, quote } of after) {
      expect(sliceByCodePoints(sourceVersion === 2 ? secondText : firstText, start, end)).toBe(quote);
    }
    expect(await problems(handlers)).toEqual([]);
    // The new version cannot go while passages stand on it: they go first.
    await handlers['history.undo']({});
    expect(await handlers['claim.list']({})).toEqual(before);
    await handlers['history.undo']({});
    expect(await handlers['source.versions']({ sourceId })).toHaveLength(1);
    await handlers['history.redo']({});
    await handlers['history.redo']({});
    expect((await handlers['claim.list']({})).flatMap(({ evidence }) => evidence)).toEqual(after);
    expect(await problems(handlers)).toEqual([]);
  });

  it('are not taken over where one has no place, or the list is out of date', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    await versioned.update(secondText);
    const [orphan, exact] = [await waiting(versioned, 'orphan'), await waiting(versioned, 'exact')];
    const evidenceIds = [exact.evidence.id, orphan.evidence.id];
    const accept = (version: number, ids: typeof evidenceIds) =>
      failureCode(() => handlers['source.acceptAnchors']({ sourceId, version, evidenceIds: ids }));
    expect(await accept(2, evidenceIds)).toBe('bad-input');
    await versioned.update(`${secondText}Three.\n`);
    expect(await accept(2, [exact.evidence.id])).toBe('undo-conflict');
    expect(await accept(3, [exact.evidence.id])).toBeUndefined();
    expect(await accept(3, [exact.evidence.id])).toBe('not-found');
    expect((await handlers['source.reviewQueue']({ sourceId })).passages).toHaveLength(3);
  });

  it('are put by hand where the analyst marked them, and nowhere outside the text', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    await versioned.update(secondText);
    const { evidence } = await waiting(versioned, 'orphan');
    const place = (start: number, end: number) =>
      handlers['source.reanchor']({ sourceId, version: 2, evidenceId: evidence.id, start, end });
    const length = codePointLength(secondText);
    expect(await failureCode(() => place(0, length + 1))).toBe('position-out-of-range');
    expect(await failureCode(() => place(6, 6))).toBe('empty-passage');
    const at = codePointLength(secondText.slice(0, secondText.indexOf('The end')));
    expect((await place(at, at + 9)).waiting.orphan).toBe(0);
    const moved = (await handlers['claim.list']({}))
      .flatMap((claim) => claim.evidence)
      .find(({ id }) => id === evidence.id);
    expect(moved).toMatchObject({ sourceVersion: 2, quote: 'The end 完' });
    expect((await handlers['history.state']({})).undo?.key).toBe('history.reanchor');
    expect(await problems(handlers)).toEqual([]);
  });

  it('are left on their version until a newer one comes', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId, file, notebook } = versioned;
    await versioned.update(secondText);
    const { evidence } = await waiting(versioned, 'orphan');
    const left = await handlers['source.leaveAnchors']({ sourceId, version: 2, evidenceIds: [evidence.id] });
    expect(left.waiting).toEqual({ exact: 1, moved: 1, changed: 1, orphan: 0 });
    expect((await waiting(versioned, 'orphan')).isLeft).toBe(true);
    expect(await problems(handlers)).toEqual([]);
    expect((await versioned.update(`${secondText}Three.\n`)).anchors.orphan).toBe(1);
    notebook.close();
    expect(await problems(reopen(file, 'read').handlers)).toEqual([]);
  });

  it('lose the mark of a reviewed translation only with other words', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    const translation = { text: '译文', translator: 'Ada', status: 'reviewed' } as const;
    for (const { id, evidence } of await handlers['claim.list']({})) {
      await handlers['claim.setEvidence']({
        claimId: id,
        evidenceId: evidence[0]!.id,
        changes: { translation },
      });
    }
    await versioned.update(secondText);
    const [exact, changed] = [await waiting(versioned, 'exact'), await waiting(versioned, 'changed')];
    const evidenceIds = [exact.evidence.id, changed.evidence.id];
    await handlers['source.acceptAnchors']({ sourceId, version: 2, evidenceIds });
    const statuses = (await handlers['claim.list']({})).map(
      ({ evidence }) => evidence[0]?.translation?.status,
    );
    expect(statuses).toEqual(['reviewed', 'reviewed', 'draft', 'reviewed']);
  });

  it('keep verifying in an exported memo, beside the hashes of their own version', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    const [first] = await handlers['claim.list']({});
    const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    await handlers['memo.save']({
      id: memo.id,
      title: 'M',
      document: memoCiting(first!.id),
      baseRevision: memo.revision,
    });
    await versioned.update(secondText);
    const [second, old] = await handlers['source.versions']({ sourceId });
    const preview = await handlers['memo.preview']({ id: memo.id });
    expect(preview.html).toContain(old!.textSha256);
    expect(preview.html).toContain(old!.bytesSha256);
    expect(preview.html).not.toContain(second!.textSha256);
    expect(preview.html).not.toContain('quote-differs');
  });
});

describe('a comparison of versions', () => {
  it('names what differs, in code points, with the claims that it touches', async () => {
    const versioned = await versionedNotebook();
    const { handlers, sourceId } = versioned;
    await versioned.update(secondText);
    const { hunks } = await handlers['source.compareVersions']({ sourceId, from: 1, to: 2 });
    let rebuilt = '';
    let at = 0;
    for (const { from, to } of hunks) {
      rebuilt +=
        sliceByCodePoints(firstText, at, from.start) + sliceByCodePoints(secondText, to.start, to.end);
      at = from.end;
    }
    expect(rebuilt + sliceByCodePoints(firstText, at, codePointLength(firstText))).toBe(secondText);
    const touched = new Set(hunks.flatMap((hunk) => hunk.passages.map(({ claim }) => claim)));
    expect(touched).toEqual(
      new Set([passages.moved, passages.changed, passages.orphan].map((words) => `“${words}”`)),
    );
    expect((await handlers['source.compareVersions']({ sourceId, from: 2, to: 2 })).hunks).toEqual([]);
    expect(await failureCode(() => handlers['source.compareVersions']({ sourceId, from: 1, to: 3 }))).toBe(
      'not-found',
    );
  });
});

describe('the check of a notebook', () => {
  it.each([
    ["UPDATE source_bytes SET bytes = x'00' WHERE version = 1", 'bytes-hash-differs'],
    ["UPDATE source_text SET text = text || 'x' WHERE version = 1", 'text-hash-differs'],
    ["UPDATE source_text SET structure = '{}' WHERE version = 1", 'source-hash-differs'],
    ["UPDATE source_version SET warnings = '[1]' WHERE version = 1", 'source-hash-differs'],
    ["UPDATE source_version SET sha256 = replace(sha256, 'a', 'b') WHERE version = 1", 'source-hash-differs'],
    ['UPDATE source SET current_version = 1', 'source-hash-differs'],
  ])('finds what was done to an older version: %s', async (sql, code) => {
    const versioned = await versionedNotebook();
    await versioned.update(secondText);
    versioned.notebook.database.run(sql);
    expect((await problems(versioned.handlers)).map((problem) => problem.code)).toContain(code);
  });
});
