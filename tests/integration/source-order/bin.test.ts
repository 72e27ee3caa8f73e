import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { failureCode, importText, newTestNotebook, reopen, tagWords } from '../notebook/notebook-fixture';
import { claimAndMemo, filesIn, importPlaces, places } from './order-fixture';

const quoted = 'The council cut the northern quota by a third this year.';
const secret = 'Zanzibar-Quetzal';
const chineseSecret = '绝密琥珀蜻蜓';
const filler = 'Nothing else was decided on that day, or on the day after it. '.repeat(4);
const text = (title: string) =>
  `${title}\n${quoted}\n${filler}\n${secret} ${title} ${chineseSecret}\n${filler.repeat(100)}`;

describe('the bin', () => {
  it('takes a source out of the list and keeps its claims, its text and its place; undo and redo', async () => {
    const { handlers } = newTestNotebook();
    await importPlaces(handlers, path.join(filesIn({ 'G/a.txt': text('A'), 'b.txt': text('B') }), 'G'));
    const [source] = await handlers['source.list']({});
    const id = source!.id;
    const { claim } = await claimAndMemo(handlers, id, quoted);
    expect(await handlers['source.concerned']({ ids: [id] })).toMatchObject({
      claims: 1,
      firstClaims: [{ id: claim.id, headline: `“${quoted}”` }],
      memos: 1,
      citations: 1,
      firstMemos: [{ title: 'On quotas' }],
    });
    expect(await handlers['source.bin']({ ids: [id] })).toEqual({ binned: 1 });
    expect(await handlers['source.list']({})).toEqual([]);
    expect((await handlers['notebook.info']({})).counts.sources).toBe(0);
    expect(await handlers['source.binned']({})).toMatchObject([{ id, title: 'A', claimCount: 1 }]);
    expect((await handlers['claim.get']({ id: claim.id })).sourceTitles).toEqual({ [id]: 'A' });
    expect((await handlers['source.text']({ id })).text).toBe(text('A'));
    expect(await failureCode(() => tagWords(handlers, id, quoted))).toBe('source-in-bin');
    const file = path.join(filesIn({ 'newer.txt': 'x' }), 'newer.txt');
    const update = () => handlers['source.update']({ sourceId: id, file, method: 'file' });
    expect(await failureCode(update)).toBe('source-in-bin');
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });

    await handlers['history.undo']({});
    expect(await places(handlers)).toEqual(['G/A']);
    await handlers['history.redo']({});
    expect(await handlers['source.list']({})).toEqual([]);
    await handlers['source.restore']({ ids: [id] });
    expect(await places(handlers)).toEqual(['G/A']);
    await handlers['history.undo']({});
    expect(await handlers['source.binned']({})).toHaveLength(1);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });

  it('says of an import of the same bytes that they are in the bin', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, text('A'));
    await handlers['source.bin']({ ids: [id] });
    const again = await handlers['source.importPaste']({ text: text('A'), html: null });
    expect(again).toEqual({ file: '', duplicateOf: id, title: 'A', isInBin: true });
  });

  it('takes many at once in one step, each once', async () => {
    const { handlers } = newTestNotebook();
    const ids = [await importText(handlers, text('A')), await importText(handlers, text('B'))];
    expect(await handlers['source.bin']({ ids: [...ids, ...ids] })).toEqual({ binned: 2 });
    expect(await handlers['source.bin']({ ids })).toEqual({ binned: 0 });
    const { undo } = await handlers['history.state']({});
    expect(undo).toEqual({ key: 'history.binSources', values: { count: '2' } });
    await handlers['history.undo']({});
    expect(await handlers['source.list']({})).toHaveLength(2);
  });
});

/** Whether words stand anywhere in the files of a notebook, as UTF-8 or UTF-16. */
function standsInFiles(file: string, words: string): boolean {
  const folder = path.dirname(file);
  return fs
    .readdirSync(folder)
    .map((name) => fs.readFileSync(path.join(folder, name)))
    .some((bytes) => bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le')));
}

describe('purging', () => {
  it('leaves no word of bytes and text in the file, and keeps facts, hashes, claims and the log', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    const id = await importText(handlers, text('A'));
    const other = await importText(handlers, 'Other\nstays');
    const newer = path.join(filesIn({ 'newer.txt': text('A2') }), 'newer.txt');
    const { claim, memo } = await claimAndMemo(handlers, id, quoted);
    await handlers['source.update']({ sourceId: id, file: newer, method: 'file' });
    const before = await handlers['source.get']({ id });
    expect(standsInFiles(file, secret)).toBe(true);
    expect(await failureCode(() => handlers['source.purge']({ ids: [id] }))).toBe('source-not-in-bin');
    await handlers['source.bin']({ ids: [id] });
    expect(await handlers['source.purge']({ ids: [id] })).toEqual({ purged: 1, isErased: true });

    // At once, while the notebook is open, and after it is closed.
    expect(standsInFiles(file, secret)).toBe(false);
    expect(standsInFiles(file, chineseSecret)).toBe(false);
    const { binnedAt: _binned, purgedAt, ...after } = await handlers['source.get']({ id });
    expect(purgedAt).toBeDefined();
    expect(after).toEqual(before);
    expect(await handlers['claim.get']({ id: claim.id })).toMatchObject({
      evidence: [{ quote: quoted }],
      sourceTitles: { [id]: 'A2' },
    });
    expect(await failureCode(() => handlers['source.text']({ id }))).toBe('source-purged');
    expect(await failureCode(() => handlers['source.restore']({ ids: [id] }))).toBe('source-purged');
    const update = { sourceId: id, file: newer, method: 'file' } as const;
    expect(await failureCode(() => handlers['source.update'](update))).toBe('source-purged');
    expect(await handlers['source.purge']({ ids: [id] })).toEqual({ purged: 0, isErased: true });
    expect((await handlers['source.list']({})).map((source) => source.id)).toEqual([other]);
    expect(await handlers['notebook.verify']({})).toMatchObject({
      ok: true,
      problems: [],
      checked: { sources: 2, quotes: 1 },
    });
    const { html } = await handlers['memo.preview']({ id: memo.id });
    expect(html).toContain('was purged from the notebook for good');
    expect(html).toContain(quoted);
    expect(html).toContain(before.metadata.title.value === 'A2' ? 'A2' : 'A');
    notebook.close();
    expect(standsInFiles(file, secret)).toBe(false);
    const next = reopen(file).handlers;
    expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('cannot be undone, and leaves nothing to undo that would fail; other steps can be undone', async () => {
    const { handlers } = newTestNotebook();
    const other = await importText(handlers, 'Other\nstays');
    const id = await importText(handlers, text('A'));
    await handlers['source.rename']({ id, title: 'Anew' });
    await handlers['source.rename']({ id: other, title: 'Other anew' });
    await handlers['source.bin']({ ids: [id] });
    await handlers['source.purge']({ ids: [id] });
    await handlers['history.undo']({});
    await handlers['history.undo']({});
    expect(await failureCode(() => handlers['history.undo']({}))).toBe('nothing-to-undo');
    expect(await handlers['source.list']({})).toEqual([]);
    await handlers['history.redo']({});
    expect(await handlers['source.list']({})).toMatchObject([{ id: other, title: 'Other' }]);
    expect((await handlers['source.get']({ id })).title).toBe('Anew');
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('lets the same bytes be imported again, as a source of their own', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, text('A'));
    await handlers['source.bin']({ ids: [id] });
    await handlers['source.purge']({ ids: [id] });
    expect(await importText(handlers, text('A'))).not.toBe(id);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('is not taken for granted: text that is only missing is a problem', async () => {
    const { handlers, notebook } = newTestNotebook();
    const id = await importText(handlers, text('A'));
    await handlers['source.bin']({ ids: [id] });
    notebook.database.run('DELETE FROM source_text WHERE source_id = ?', id);
    notebook.database.run("UPDATE source SET purged_at = '2026-01-01T00:00:00.000Z' WHERE id = ?", id);
    expect((await handlers['notebook.verify']({})).problems.map(({ code }) => code)).toContain(
      'source-hash-differs',
    );
  });

  it('is finished on the next opening where a reader stood in the way', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    const id = await importText(handlers, text('A'));
    await handlers['source.bin']({ ids: [id] });
    notebook.database.pragma('busy_timeout = 50');
    const reader = new Database(file);
    reader.exec('BEGIN');
    reader.get('SELECT count(*) FROM source_text');
    expect(await handlers['source.purge']({ ids: [id] })).toEqual({ purged: 1, isErased: false });
    reader.exec('COMMIT');
    reader.close();
    notebook.close();
    const next = reopen(file);
    expect(standsInFiles(file, secret)).toBe(false);
    expect(next.notebook.database.get('SELECT is_erasing FROM notebook')).toEqual({ is_erasing: 0 });
    expect(await next.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });
});
