import { describe, expect, it } from 'vitest';
import { failureCode, newTestNotebook, reopen, tagWords, testServices } from '../notebook/notebook-fixture';
import { codeOf, define, edit, sound, tags, taggedNotebook, version } from './codebook-fixture';

/** A clock that stands still until it is moved. */
function handClock() {
  let time = Date.UTC(2026, 0, 1);
  return { now: () => new Date((time += 1)), wait: (ms: number) => void (time += ms) };
}

describe('versions of the codebook', () => {
  it('an edit makes a version, and what was tagged before keeps its own', async () => {
    const { handlers, sourceId, notebook } = await taggedNotebook();
    await define(handlers, 'pre-deliberation', 'Other words.');
    expect(await version(handlers)).toBe('1.1');
    await tagWords(handlers, sourceId, '双向进入');
    expect(await tags(handlers)).toEqual([
      ['pre-deliberation affirmed 1.0'],
      ['pre-deliberation affirmed 1.0'],
      ['state-ownership affirmed 1.0'],
      ['pre-deliberation affirmed 1.1'],
    ]);
    const stored = notebook.database.all('SELECT version, is_in_use FROM codebook ORDER BY version');
    expect(stored).toEqual([
      { version: '1.0', is_in_use: 0 },
      { version: '1.1', is_in_use: 1 },
    ]);
    await sound(handlers);
  });

  it('edits of one quiet stretch share a version; a tag, a pause and a new session end it', async () => {
    const clock = handClock();
    const services = testServices({ now: clock.now });
    const { handlers, sourceId, notebook, file } = await taggedNotebook(services);
    await define(handlers, 'pre-deliberation', 'One.');
    await define(handlers, 'mass-line', 'Two.');
    expect(await version(handlers)).toBe('1.1');
    await tagWords(handlers, sourceId, '重大事项', 'mass-line');
    await define(handlers, 'mass-line', 'Three.');
    expect(await version(handlers)).toBe('1.2');
    clock.wait(11 * 60 * 1000);
    await define(handlers, 'mass-line', 'Four.');
    expect(await version(handlers)).toBe('1.3');
    notebook.close();
    const next = reopen(file).handlers;
    await define(next, 'mass-line', 'Five.');
    expect(await version(next)).toBe('1.4');
    await sound(next);
  });

  it('nothing different makes no version and no step', async () => {
    const { handlers } = newTestNotebook();
    const { definition } = (await codeOf(handlers, 'mass-line'))!;
    await define(handlers, 'mass-line', definition);
    expect(await version(handlers)).toBe('1.0');
    expect((await handlers['history.state']({})).undo).toBeNull();
  });

  it('undo and redo go through versions, also after a restart', async () => {
    const { handlers, sourceId, notebook, file } = await taggedNotebook();
    const before = await handlers['codebook.get']({});
    await define(handlers, 'pre-deliberation', 'One.');
    await edit(handlers, { kind: 'addNote', codeId: 'mass-line', text: 'Rare.' });
    await tagWords(handlers, sourceId, '重大事项', 'mass-line');
    await define(handlers, 'pre-deliberation', 'Two.');
    const after = await handlers['codebook.get']({});
    expect(after.codebook.version).toBe('1.2');
    notebook.close();
    const next = reopen(file).handlers;
    expect((await next['history.state']({})).undo?.key).toBe('history.codebook.setCode');
    for (let step = 0; step < 4; step++) await next['history.undo']({});
    expect(await next['codebook.get']({})).toEqual(before);
    await sound(next);
    for (let step = 0; step < 4; step++) await next['history.redo']({});
    expect(await next['codebook.get']({})).toEqual(after);
    await sound(next);
  });

  it('typing in one field is one step, and one thing in the history', async () => {
    const clock = handClock();
    const { handlers, notebook } = newTestNotebook(testServices({ now: clock.now }));
    for (const words of ['T', 'Th', 'The']) await define(handlers, 'mass-line', words);
    expect(notebook.database.all('SELECT id FROM history_change')).toHaveLength(1);
    await handlers['history.undo']({});
    expect(await version(handlers)).toBe('1.0');
    expect((await handlers['history.state']({})).undo).toBeNull();
    await handlers['history.redo']({});
    expect((await codeOf(handlers, 'mass-line'))?.definition).toBe('The');
    await sound(handlers);
  });

  it('a version changed by another program is found, a lost one too', async () => {
    const { handlers, notebook } = newTestNotebook();
    await define(handlers, 'mass-line', 'Other.');
    notebook.database.run(
      "UPDATE codebook SET content = replace(content, 'Other.', 'Else.') WHERE version = '1.1'",
    );
    notebook.database.run("DELETE FROM codebook WHERE version = '1.0'");
    const { problems } = await handlers['notebook.verify']({});
    expect(problems.map(({ code }) => code)).toEqual(['codebook-hash-differs', 'codebook-hash-differs']);
  });
});

describe('tags of an older definition', () => {
  it('are listed until each was looked at, by code and by what it said then', async () => {
    const { handlers, first, second, sourceId } = await taggedNotebook();
    expect(await handlers['codebook.outdated']({})).toEqual([]);
    const was = (await codeOf(handlers, 'pre-deliberation'))!.definition;
    await edit(handlers, {
      kind: 'setCode',
      codeId: 'state-ownership',
      changes: { indicator: 'No matter.' },
    });
    await define(handlers, 'pre-deliberation', 'Only before the board.');
    await tagWords(handlers, sourceId, '双向进入');
    const [found, ...others] = await handlers['codebook.outdated']({});
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      codeId: 'pre-deliberation',
      version: '1.0',
      reason: 'definition',
      before: { definition: was },
      claimIds: [first.id, second.id],
    });

    await handlers['codebook.decide']({
      claimId: first.id,
      codeId: 'pre-deliberation',
      codeIds: ['pre-deliberation'],
    });
    await handlers['codebook.decide']({
      claimId: second.id,
      codeId: 'pre-deliberation',
      codeIds: ['mass-line'],
    });
    expect(await handlers['codebook.outdated']({})).toEqual([]);
    expect((await tags(handlers)).slice(0, 2)).toEqual([
      ['pre-deliberation affirmed 1.1'],
      ['mass-line affirmed 1.1'],
    ]);
    expect((await handlers['history.state']({})).undo?.key).toBe('history.codebook.recode');
    await handlers['history.undo']({});
    await handlers['history.undo']({});
    expect((await handlers['codebook.outdated']({}))[0]?.claimIds).toHaveLength(2);
    await sound(handlers);
  });

  it('are not listed where the definition is again what it was', async () => {
    const { handlers } = await taggedNotebook();
    const was = (await codeOf(handlers, 'pre-deliberation'))!.definition;
    await define(handlers, 'pre-deliberation', 'Other.');
    await define(handlers, 'pre-deliberation', was);
    expect(await handlers['codebook.outdated']({})).toEqual([]);
  });

  it('a decision about a tag that is gone is refused', async () => {
    const { handlers, first } = await taggedNotebook();
    const decide = (codeId: string, codeIds: string[]) => () =>
      handlers['codebook.decide']({ claimId: first.id, codeId, codeIds });
    expect(await failureCode(decide('mass-line', []))).toBe('not-found');
    expect(await failureCode(decide('pre-deliberation', ['no-such-code']))).toBe('unknown-code');
    await decide('pre-deliberation', [])();
    expect((await tags(handlers))[0]).toEqual([]);
  });

  it('every wording that a code had can be read again', async () => {
    const { handlers, sourceId } = await taggedNotebook();
    await define(handlers, 'pre-deliberation', 'One.');
    await tagWords(handlers, sourceId, '双向进入');
    await handlers['codebook.renameCode']({ codeId: 'pre-deliberation', id: 'party-first' });
    await define(handlers, 'party-first', 'Two.');
    const wordings = await handlers['codebook.wordings']({ codeId: 'party-first' });
    expect(wordings.map(({ version: name, definition }) => [name, definition.slice(0, 5)])).toEqual([
      ['1.2', 'Two.'],
      ['1.1', 'One.'],
      ['1.0', 'The P'],
    ]);
  });
});
