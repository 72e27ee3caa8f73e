import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId, ClaimRow } from '../../../shared/claim/claim-schema';
import {
  failureCode,
  importText,
  memoCiting,
  newTestNotebook,
  reopen,
  tagWords,
  type Handlers,
} from './notebook-fixture';

/** Everything that undo must bring back, texts and structures included. */
async function everything(handlers: Handlers) {
  const sources = await handlers['source.list']({});
  const memos = await handlers['memo.list']({});
  return {
    sources: await Promise.all(sources.map(async ({ id }) => handlers['source.get']({ id }))),
    texts: await Promise.all(sources.map(async ({ id }) => handlers['source.text']({ id }))),
    claims: await handlers['claim.list']({}),
    memos: await Promise.all(memos.map(async ({ id }) => handlers['memo.get']({ id }))),
    usage: (await handlers['codebook.get']({})).usage,
  };
}

async function moveAll(handlers: Handlers, direction: 'undo' | 'redo'): Promise<number> {
  let steps = 0;
  while ((await handlers['history.state']({}))[direction]) {
    await handlers[`history.${direction}`]({});
    steps++;
  }
  return steps;
}

/** One change picked by three numbers; what it needs and does not find, it leaves out. */
async function changeSomething(
  handlers: Handlers,
  kind: number,
  which: number,
  value: number,
): Promise<void> {
  const claims = await handlers['claim.list']({});
  const sources = await handlers['source.list']({});
  const memos = await handlers['memo.list']({});
  const claim = claims[which % Math.max(1, claims.length)];
  const source = sources[which % Math.max(1, sources.length)];
  const memo = memos[which % Math.max(1, memos.length)];
  const codeId = ['pre-deliberation', 'state-ownership', 'party-committee'][value % 3] as string;
  const polarity = (['affirmed', 'negated', 'hypothetical'] as const)[value % 3]!;
  // Begins inside the first word, so that a passage is never blank.
  const passage = { start: value % 4, end: 5 + (value % 9), relation: 'supports' as const };
  const changes = [
    // The number of sources keeps the text from being one that is there.
    async () => void (await importText(handlers, `Text ${sources.length} ${value} 党委前置研究😀讨论`)),
    async () =>
      source &&
      handlers['claim.create']({
        sourceId: source.id,
        ...passage,
        codes: [{ codeId, polarity }],
        statement: '',
      }),
    async () =>
      claim &&
      source &&
      handlers['claim.addEvidence']({ claimId: claim.id, sourceId: source.id, ...passage, codes: [] }),
    async () =>
      claim?.evidence[1] &&
      handlers['claim.removeEvidence']({ claimId: claim.id, evidenceId: claim.evidence[1].id }),
    async () => claim && handlers['claim.setCode']({ claimId: claim.id, codeId, polarity }),
    async () => claim && handlers['claim.removeCode']({ claimId: claim.id, codeId }),
    async () =>
      claim && handlers['claim.update']({ id: claim.id, changes: { statement: `S${value}`, notes: 'n' } }),
    async () => claim && handlers['claim.delete']({ id: claim.id }),
    async () =>
      source && handlers['source.setMetadata']({ id: source.id, name: 'author', value: `A${value}` }),
    async () =>
      source && handlers['source.setReliability']({ id: source.id, reliability: value % 2 ? 'A' : 'B' }),
    async () => handlers['memo.create']({ title: `M${value}`, template: 'empty', claimIds: [] }),
    async () => memo && handlers['memo.delete']({ id: memo.id }),
    ...passageChanges(handlers, claims, which, value),
  ];
  await changes[kind % changes.length]?.();
}

/** Changes of passages that are there, and of many at once; refusals are no steps. */
function passageChanges(handlers: Handlers, claims: readonly ClaimRow[], which: number, value: number) {
  const names = claims.flatMap(({ id, evidence }) =>
    evidence.map((item) => ({ ...item, claimId: id, evidenceId: item.id })),
  );
  const first = names[which % Math.max(1, names.length)];
  const second = names[(which + value + 1) % Math.max(1, names.length)];
  const codes = [{ codeId: 'party-committee', polarity: 'affirmed' as const }];
  const passages = [0, 1, 2].flatMap((start) =>
    first ? [{ sourceId: first.sourceId, start: start + (value % 3), end: 6 + start }] : [],
  );
  const name = first && { claimId: first.claimId, evidenceId: first.evidenceId };
  const other = second && { claimId: second.claimId, evidenceId: second.evidenceId };
  const runs = [
    async () =>
      name &&
      first &&
      handlers['claim.setPassage']({ ...name, start: value % 3, end: first.end + (value % 2) }),
    async () => name && first && handlers['claim.splitPassage']({ ...name, at: first.start + 2 }),
    async () => name && other && handlers['claim.joinPassages']({ first: name, second: other }),
    async () =>
      first &&
      handlers['claim.tagOccurrences']({
        passages,
        codes,
        relation: 'supports',
        target: value % 2 ? { kind: 'each' } : { kind: 'together', claimId: first.claimId },
      }),
  ];
  return runs.map((run) => async () => void (await failureCode(run)));
}

describe('undo and redo', () => {
  it('bring back every state, also after opening again, with hashes and log whole', async () => {
    const choice = fc.tuple(fc.nat(15), fc.nat(5), fc.nat(20));
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 5, maxLength: 25 }), async (choices) => {
        const { handlers, notebook, file } = newTestNotebook();
        const empty = await everything(handlers);
        await importText(handlers, 'First 纪委 text to tag');
        for (const [kind, which, value] of choices) await changeSomething(handlers, kind, which, value);
        const full = await everything(handlers);
        const undone = await moveAll(handlers, 'undo');
        expect(await everything(handlers)).toEqual(empty);
        notebook.close();
        const later = reopen(file);
        expect(await moveAll(later.handlers, 'redo')).toBe(undone);
        expect(await everything(later.handlers)).toEqual(full);
        expect(await later.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
        later.notebook.close();
      }),
      { numRuns: 25 },
    );
  });

  it('takes back and brings back 200 mixed steps after opening again', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    const empty = await everything(handlers);
    let seed = 1;
    // Numbers without a pattern, the same at every run (Park and Miller).
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const steps = () =>
      notebook.database.get<{ count: number }>('SELECT count(DISTINCT step) AS count FROM history_change')
        ?.count;
    for (let i = 0; (steps() ?? 0) < 210; i++) {
      // What deletes a claim or a memo comes rarely, so that there is something to change.
      const kind = next(16);
      const isDeleting = kind === 7 || kind === 11;
      if (!isDeleting || i % 5 === 0) await changeSomething(handlers, kind, next(9), next(21));
    }
    const full = await everything(handlers);
    notebook.close();
    const later = reopen(file);
    const undone = await moveAll(later.handlers, 'undo');
    expect(undone).toBe(210);
    expect(await everything(later.handlers)).toEqual(empty);
    later.notebook.close();
    const last = reopen(file);
    expect(await moveAll(last.handlers, 'redo')).toBe(undone);
    expect(await everything(last.handlers)).toEqual(full);
    expect(await last.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('keeps at least 200 steps', async () => {
    const { handlers } = newTestNotebook();
    const claim = await tagWords(handlers, await importText(handlers, 'Title\nwords'), 'words');
    const polarity = (i: number) => (['affirmed', 'negated'] as const)[(i + 1) % 2]!;
    for (let i = 0; i < 220; i++) {
      await handlers['claim.setCode']({
        claimId: claim.id,
        codeId: 'pre-deliberation',
        polarity: polarity(i),
      });
    }
    expect(await moveAll(handlers, 'undo')).toBe(222);
    expect(await handlers['source.list']({})).toEqual([]);
  });

  it('names steps, and forgets what could be redone after a new change', async () => {
    const { handlers } = newTestNotebook();
    expect(await handlers['history.state']({})).toEqual({ undo: null, redo: null });
    expect(await failureCode(() => handlers['history.undo']({}))).toBe('nothing-to-undo');
    const sourceId = await importText(handlers, 'Title\nwords');
    const claim = await tagWords(handlers, sourceId, 'words');
    expect((await handlers['history.state']({})).undo?.key).toBe('history.tag');
    const undone = await handlers['history.undo']({});
    expect(undone).toMatchObject({
      undo: { key: 'history.importSource', values: { title: 'Title' } },
      redo: { key: 'history.tag' },
    });
    expect(await failureCode(() => handlers['claim.get']({ id: claim.id }))).toBe('not-found');
    await handlers['source.setReliability']({ id: sourceId, reliability: 'B' });
    expect((await handlers['history.state']({})).redo).toBeNull();
    expect(await failureCode(() => handlers['history.redo']({}))).toBe('nothing-to-undo');
  });

  it('takes an undone import out of the file once it cannot be redone', async () => {
    const { handlers, notebook } = newTestNotebook();
    await importText(handlers, 'To be undone');
    await handlers['history.undo']({});
    expect(await handlers['source.list']({})).toEqual([]);
    expect(notebook.database.all('SELECT * FROM source_bytes')).toHaveLength(1);
    await importText(handlers, 'To be undone');
    expect(notebook.database.all('SELECT * FROM source_bytes')).toHaveLength(1);
    expect(await handlers['source.list']({})).toHaveLength(1);
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
  });

  it('refuses to undo a memo that was written in, and lets the step before be undone', async () => {
    const { handlers } = newTestNotebook();
    await importText(handlers, 'Title\nwords');
    const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    await handlers['memo.save']({ id: memo.id, title: 'M', document: memoCiting(), baseRevision: 1 });
    expect(await failureCode(() => handlers['history.undo']({}))).toBe('undo-conflict');
    expect((await handlers['memo.get']({ id: memo.id })).document).toEqual(memoCiting());
    expect((await handlers['history.undo']({})).redo).toMatchObject({ key: 'history.importSource' });
  });

  it('does not undo a claim that a memo cites', async () => {
    const { handlers } = newTestNotebook();
    const claim = await tagWords(handlers, await importText(handlers, 'Title\nwords'), 'words');
    const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    const save = (baseRevision: number, ...ids: ClaimId[]) =>
      handlers['memo.save']({ id: memo.id, title: 'M', document: memoCiting(...ids), baseRevision });
    await save(1, claim.id);
    await failureCode(() => handlers['history.undo']({}));
    expect(await failureCode(() => handlers['history.undo']({}))).toBe('claim-cited');
    expect(await handlers['claim.get']({ id: claim.id })).toMatchObject({ id: claim.id });
    await save(2);
    expect((await handlers['history.undo']({})).redo?.key).toBe('history.tag');
  });

  it('undoes quick edits of one field, and files imported at once, as one step', async () => {
    const { handlers } = newTestNotebook();
    const claim = await tagWords(handlers, await importText(handlers, 'Title\nwords'), 'words');
    const edit = (statement: string) => handlers['claim.update']({ id: claim.id, changes: { statement } });
    for (const statement of ['a', 'ab', 'abc']) await edit(statement);
    let steps = 0;
    while ((await handlers['claim.get']({ id: claim.id })).statement !== '') {
      await handlers['history.undo']({});
      steps++;
    }
    expect(steps).toBeLessThan(3);
  });
});
