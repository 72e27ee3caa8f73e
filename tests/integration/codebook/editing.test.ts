import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../shared/codebook/codebook-schema';
import { failureCode, newTestNotebook, reopen, tagWords, type Handlers } from '../notebook/notebook-fixture';
import { codeOf, define, edit, sound, tags, taggedNotebook, version } from './codebook-fixture';

const name = (en: string) => ({ en, zh: '' });

async function outline(handlers: Handlers): Promise<Record<string, string[]>> {
  const { codebook } = await handlers['codebook.get']({});
  return Object.fromEntries(
    codebook.dimensions.map((dimension) => [dimension.key, dimension.codes.map(({ id }) => id)]),
  );
}

describe('codes and dimensions', () => {
  it('are added, moved, reordered and deleted', async () => {
    const { handlers } = newTestNotebook();
    const { codebook } = await edit(handlers, { kind: 'addDimension', label: { en: 'Own  ', zh: '自编' } });
    const own = codebook.dimensions.at(-1)!;
    expect(own).toMatchObject({ key: 'D10', id: 'own', label: { en: 'Own', zh: '自编' } });
    expect(own.colour).toMatch(/^#/);
    await edit(handlers, {
      kind: 'addCode',
      dimensionId: 'own',
      id: 'a',
      label: name('A'),
      definition: 'Is A.',
    });
    await edit(handlers, { kind: 'addCode', dimensionId: 'own', id: 'b', label: name('B'), definition: '' });
    await edit(handlers, { kind: 'moveCode', codeId: 'mass-line', dimensionId: 'own', position: 1 });
    expect((await outline(handlers))['D10']).toEqual(['a', 'mass-line', 'b']);
    await edit(handlers, { kind: 'moveCode', codeId: 'mass-line', dimensionId: 'own', position: 99 });
    await edit(handlers, { kind: 'moveCode', codeId: 'b', dimensionId: 'own', position: 0 });
    expect((await outline(handlers))['D10']).toEqual(['b', 'a', 'mass-line']);
    await edit(handlers, { kind: 'moveDimension', dimensionId: 'own', position: 0 });
    expect(Object.keys(await outline(handlers))[0]).toBe('D10');
    await edit(handlers, { kind: 'deleteCode', codeId: 'b' });
    expect((await outline(handlers))['D10']).toEqual(['a', 'mass-line']);
    const remove = () => edit(handlers, { kind: 'deleteDimension', dimensionId: 'own' });
    expect(await failureCode(remove)).toBe('code-in-use');
    await edit(handlers, { kind: 'deleteCode', codeId: 'a' });
    await edit(handlers, { kind: 'moveCode', codeId: 'mass-line', dimensionId: 'ideology', position: 3 });
    await remove();
    expect(await outline(handlers)).toEqual(await outline(newTestNotebook().handlers));
    await sound(handlers);
  });

  it('what makes no sense is refused, and nothing changes', async () => {
    const { handlers } = await taggedNotebook();
    const before = await handlers['codebook.get']({});
    const refused = (one: Parameters<typeof edit>[1]) => failureCode(() => edit(handlers, one));
    const add = { kind: 'addCode', dimensionId: 'ideology', label: name('X'), definition: '' } as const;
    expect(await refused({ ...add, id: 'mass-line' })).toBe('duplicate-code');
    expect(await refused({ ...add, id: 'x', label: name(' ') })).toBe('bad-input');
    expect(await refused({ ...add, id: 'x', dimensionId: 'none' })).toBe('not-found');
    expect(await refused({ kind: 'deleteCode', codeId: 'pre-deliberation' })).toBe('code-in-use');
    expect(await refused({ kind: 'setCode', codeId: 'none', changes: {} })).toBe('unknown-code');
    expect(await handlers['codebook.get']({})).toEqual(before);
    expect((await handlers['history.state']({})).undo?.key).toBe('history.tag');
  });

  it('a field of its own is set and taken away, and the hash is what it was', async () => {
    const { handlers } = newTestNotebook();
    const before = await handlers['codebook.get']({});
    const set = (changes: Parameters<typeof edit>[1] & { kind: 'setCode' }) => edit(handlers, changes);
    await set({
      kind: 'setCode',
      codeId: 'mass-line',
      changes: {
        colour: '#336699',
        shortcut: 3,
        triggers: [' 群众路线 ', '', '-群众路线图'],
        isRetired: true,
      },
    });
    expect(await codeOf(handlers, 'mass-line')).toMatchObject({
      colour: '#336699',
      shortcut: 3,
      triggers: ['群众路线', '-群众路线图'],
      isRetired: true,
    });
    await set({ kind: 'setCode', codeId: 'golden-share', changes: { shortcut: 3 } });
    expect((await codeOf(handlers, 'mass-line'))?.shortcut).toBeUndefined();
    await set({ kind: 'setCode', codeId: 'golden-share', changes: { shortcut: null } });
    await set({
      kind: 'setCode',
      codeId: 'mass-line',
      changes: { colour: null, triggers: null, isRetired: false },
    });
    const { codebook } = await handlers['codebook.get']({});
    expect(JSON.parse(JSON.stringify({ ...codebook, version: '1.0' }))).toEqual(before.codebook);
  });

  it('notes are dated and signed, and go one by one', async () => {
    const { handlers } = newTestNotebook();
    await edit(handlers, { kind: 'addNote', codeId: 'mass-line', text: 'First.' });
    await edit(handlers, { kind: 'addNote', codeId: 'mass-line', text: 'Second.' });
    const notes = (await codeOf(handlers, 'mass-line'))?.notes;
    expect(notes).toMatchObject([
      { author: 'Ada', text: 'First.' },
      { author: 'Ada', text: 'Second.' },
    ]);
    await edit(handlers, { kind: 'deleteNote', codeId: 'mass-line', index: 0 });
    expect((await codeOf(handlers, 'mass-line'))?.notes).toEqual([notes?.[1]]);
  });

  it('a retired code keeps its tags and gets no new ones', async () => {
    const { handlers, sourceId, first } = await taggedNotebook();
    await edit(handlers, { kind: 'setCode', codeId: 'pre-deliberation', changes: { isRetired: true } });
    expect(await failureCode(() => tagWords(handlers, sourceId, '双向'))).toBe('code-retired');
    await handlers['claim.setCode']({ claimId: first.id, codeId: 'pre-deliberation', polarity: 'negated' });
    expect((await tags(handlers))[0]).toEqual(['pre-deliberation negated 1.1']);
    await edit(handlers, { kind: 'setCode', codeId: 'pre-deliberation', changes: { isRetired: false } });
    await tagWords(handlers, sourceId, '双向');
    await sound(handlers);
  });
});

describe('tags follow', () => {
  it('another id, and keep the version that they were made under', async () => {
    const { handlers } = await taggedNotebook();
    const guid = (await codeOf(handlers, 'pre-deliberation'))?.guid;
    await handlers['codebook.renameCode']({ codeId: 'pre-deliberation', id: 'party-first' });
    expect((await codeOf(handlers, 'party-first'))?.guid).toBe(guid);
    expect((await tags(handlers))[0]).toEqual(['party-first affirmed 1.0']);
    expect(await handlers['codebook.outdated']({})).toEqual([]);
    const rename = (id: string) => () => handlers['codebook.renameCode']({ codeId: 'party-first', id });
    expect(await failureCode(rename('mass-line'))).toBe('duplicate-code');
    await define(handlers, 'party-first', 'Other.');
    expect((await handlers['codebook.outdated']({}))[0]?.claimIds).toHaveLength(2);
    await sound(handlers);
    await handlers['history.undo']({});
    await handlers['history.undo']({});
    expect((await tags(handlers))[0]).toEqual(['pre-deliberation affirmed 1.0']);
    expect(await version(handlers)).toBe('1.0');
    await sound(handlers);
  });

  it('a merge; a claim with both keeps one, by the rule for polarities', async () => {
    for (const conflict of ['keep', 'replace'] as const) {
      const { handlers, first, second } = await taggedNotebook();
      await handlers['claim.setCode']({ claimId: first.id, codeId: 'mass-line', polarity: 'negated' });
      await handlers['claim.setCode']({ claimId: second.id, codeId: 'party-committee', polarity: 'negated' });
      await handlers['claim.removeCode']({ claimId: second.id, codeId: 'pre-deliberation' });
      await edit(handlers, { kind: 'addNote', codeId: 'pre-deliberation', text: 'Kept.' });
      const before = { tags: await tags(handlers), codebook: await handlers['codebook.get']({}) };
      await handlers['codebook.mergeCodes']({
        codeIds: ['pre-deliberation', 'party-committee'],
        into: 'mass-line',
        conflict,
      });
      expect(await tags(handlers)).toEqual([
        [conflict === 'keep' ? 'mass-line negated 1.0' : 'mass-line affirmed 1.1'],
        ['mass-line negated 1.1'],
        ['state-ownership affirmed 1.0'],
      ]);
      expect(await codeOf(handlers, 'pre-deliberation')).toBeUndefined();
      const notes = (await codeOf(handlers, 'mass-line'))?.notes?.map(({ text }) => text) ?? [];
      expect(notes).toHaveLength(3);
      expect(notes[0]).toBe('Kept.');
      expect(notes[1]).toContain('(pre-deliberation)');
      await sound(handlers);
      await handlers['history.undo']({});
      expect({ tags: await tags(handlers), codebook: await handlers['codebook.get']({}) }).toEqual(before);
      await sound(handlers);
    }
  });

  it('a merge into itself or of what is not there is refused', async () => {
    const { handlers } = await taggedNotebook();
    const merge = (codeIds: string[], into: string) => () =>
      handlers['codebook.mergeCodes']({ codeIds, into, conflict: 'keep' });
    expect(await failureCode(merge(['mass-line'], 'mass-line'))).toBe('bad-input');
    expect(await failureCode(merge(['none'], 'mass-line'))).toBe('unknown-code');
    expect(await failureCode(merge(['mass-line'], 'none'))).toBe('unknown-code');
  });

  it('a split, passage by passage: to one, to both, or staying; it can be left and gone on with', async () => {
    const { handlers, first, second, sourceId, notebook, file } = await taggedNotebook();
    const add = (id: string) =>
      edit(handlers, {
        kind: 'addCode',
        dimensionId: 'decision-rights',
        id,
        label: name(id),
        definition: '',
      });
    await add('board-a');
    await add('board-b');
    const split = (codeId: string) => () =>
      handlers['codebook.splitCode']({ codeId, into: ['board-a', 'board-b'] });
    expect(await failureCode(split('board-a'))).toBe('bad-input');
    expect(await failureCode(split('none'))).toBe('unknown-code');
    await split('pre-deliberation')();
    const later = await tagWords(handlers, sourceId, '双向进入');
    const waiting = async (on: Handlers) =>
      (await on['codebook.outdated']({})).flatMap(({ claimIds }) => claimIds);
    expect(await waiting(handlers)).toEqual([first.id, second.id]);
    const both = ['board-a', 'board-b'];
    await handlers['codebook.decide']({ claimId: first.id, codeId: 'pre-deliberation', codeIds: both });
    notebook.close();

    const next = reopen(file).handlers;
    expect(await waiting(next)).toEqual([second.id]);
    expect(await next['codebook.outdated']({})).toMatchObject([
      { reason: 'split', codeId: 'pre-deliberation' },
    ]);
    await next['codebook.decide']({
      claimId: second.id,
      codeId: 'pre-deliberation',
      codeIds: ['pre-deliberation'],
    });
    expect(await waiting(next)).toEqual([]);
    await edit(next, { kind: 'endSplit', codeId: 'pre-deliberation' });
    expect(await next['codebook.outdated']({})).toEqual([]);
    expect((await tags(next)).map(([tag]) => tag?.split(' ')[0])).toEqual([
      'board-a',
      'pre-deliberation',
      'state-ownership',
      'pre-deliberation',
    ]);
    expect(later.codes[0]?.codebookVersion).toBe('1.1');
    await sound(next);
  });
});

/** One change picked by two numbers. */
async function changeSomething(handlers: Handlers, kind: number, value: number): Promise<void> {
  const { codebook } = await handlers['codebook.get']({});
  const { code, other, dimensionId } = pick(codebook, value);
  const sources = await handlers['source.list']({});
  const claims = await handlers['claim.list']({});
  const claim = claims[value % Math.max(1, claims.length)];
  const changes = [
    () => define(handlers, code.id, `D${value}`),
    () =>
      edit(handlers, {
        kind: 'addCode',
        dimensionId,
        id: `own-${value}-${kind}`,
        label: name('O'),
        definition: '',
      }),
    () => edit(handlers, { kind: 'deleteCode', codeId: code.id }),
    () => edit(handlers, { kind: 'moveCode', codeId: code.id, dimensionId, position: value % 7 }),
    () => edit(handlers, { kind: 'setCode', codeId: code.id, changes: { isRetired: value % 2 === 0 } }),
    () => edit(handlers, { kind: 'addDimension', label: name(`N${value}`) }),
    () => handlers['codebook.renameCode']({ codeId: code.id, id: `renamed-${value}` }),
    () => handlers['codebook.mergeCodes']({ codeIds: [code.id], into: other.id, conflict: 'replace' }),
    () => handlers['codebook.splitCode']({ codeId: code.id, into: [other.id] }),
    () => claim && handlers['claim.setCode']({ claimId: claim.id, codeId: code.id, polarity: 'negated' }),
    () => claim && handlers['claim.delete']({ id: claim.id }),
    async () => {
      const tag = claim?.codes[0];
      if (claim && tag)
        await handlers['codebook.decide']({ claimId: claim.id, codeId: tag.codeId, codeIds: [code.id] });
    },
    () => tagWords(handlers, sources[0]!.id, '党委', code.id),
    () => tagWords(handlers, sources[0]!.id, 'board', code.id),
  ];
  await failureCode(() => changes[kind % changes.length]?.());
}

/** Codes that are picked often enough to meet again. */
function pick(codebook: Codebook, value: number) {
  const dimension = codebook.dimensions[value % 3]!;
  const codes = codebook.dimensions.slice(1, 3).flatMap((one) => one.codes);
  return {
    dimensionId: dimension.id,
    code: codes[value % codes.length]!,
    other: codes[(value + 1) % codes.length]!,
  };
}

describe('whatever is done to codebook and tags', () => {
  it(
    'is undone and done again to the letter, with every version, hash and log entry sound',
    { timeout: 120_000 },
    async () => {
      const state = async (handlers: Handlers) => ({
        codebook: await handlers['codebook.get']({}),
        claims: await handlers['claim.list']({}),
      });
      const moveAll = async (handlers: Handlers, direction: 'undo' | 'redo') => {
        let steps = 0;
        for (; (await handlers['history.state']({}))[direction]; steps++)
          await handlers[`history.${direction}`]({});
        return steps;
      };
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(13), fc.nat(6)), { minLength: 4, maxLength: 18 }),
          async (choices) => {
            const { handlers, notebook, file } = await taggedNotebook();
            for (const [kind, value] of choices) await changeSomething(handlers, kind, value);
            const full = await state(handlers);
            const known = new Set(
              full.codebook.codebook.dimensions.flatMap(({ codes }) => codes.map(({ id }) => id)),
            );
            for (const claim of full.claims) {
              for (const tag of claim.codes) expect(known).toContain(tag.codeId);
            }
            await sound(handlers);
            notebook.close();
            const later = reopen(file);
            const undone = await moveAll(later.handlers, 'undo');
            expect((await later.handlers['codebook.get']({})).codebook.version).toBe('1.0');
            await sound(later.handlers);
            expect(await moveAll(later.handlers, 'redo')).toBe(undone);
            expect(await state(later.handlers)).toEqual(full);
            await sound(later.handlers);
            later.notebook.close();
          },
        ),
        { numRuns: 8 },
      );
    },
  );
});
