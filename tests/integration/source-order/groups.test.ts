import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  failureCode,
  importText,
  newTestNotebook,
  reopen,
  type Handlers,
} from '../notebook/notebook-fixture';
import { filesIn, importPlaces, places } from './order-fixture';

const tree = { 'Notices/top.txt': 'top', 'Notices/2025/公告.txt': '公告', 'Notices/2025/deep/x.txt': 'x' };

async function group(handlers: Handlers, name: string) {
  const found = (await handlers['source.groups']({})).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No group ${name}`);
  return found;
}

async function sound(handlers: Handlers): Promise<void> {
  expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
}

describe('groups of sources', () => {
  it('keep the structure of folders, also of the same folder a second time with more in it', async () => {
    const { handlers } = newTestNotebook();
    const folder = filesIn(tree);
    await importPlaces(handlers, path.join(folder, 'Notices'));
    const first = ['Notices/2025/deep/x', 'Notices/2025/公告', 'Notices/top'];
    expect(await places(handlers)).toEqual(first.sort());
    const more = filesIn({ ...tree, 'Notices/2025/new.txt': 'new', 'Notices/empty/nothing.txt': '' });
    await importPlaces(
      handlers,
      path.join(more, 'Notices'),
      path.join(filesIn({ 'one.txt': 'one' }), 'one.txt'),
    );
    expect(await places(handlers)).toEqual([...first, 'Notices/2025/new', 'one'].sort());
    // A file that could not be imported leaves no group behind.
    expect((await handlers['source.groups']({})).map(({ name }) => name).sort()).toEqual([
      '2025',
      'Notices',
      'deep',
    ]);
    await sound(handlers);
  });

  it('go and come with the import that made them', async () => {
    const { handlers } = newTestNotebook();
    await importPlaces(handlers, path.join(filesIn(tree), 'Notices'));
    const before = await places(handlers);
    await handlers['history.undo']({});
    expect(await handlers['source.groups']({})).toEqual([]);
    expect(await handlers['source.list']({})).toEqual([]);
    await handlers['history.redo']({});
    expect(await places(handlers)).toEqual(before);
    await sound(handlers);
  });

  it('are made, renamed and moved; what makes no sense is refused', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, 'A\ntext');
    const outer = await handlers['source.createGroup']({ name: '  Party\n documents ', parentId: null });
    expect(outer.name).toBe('Party documents');
    const inner = await handlers['source.createGroup']({ name: '内部', parentId: outer.id });
    await handlers['source.move']({ sourceIds: [id], groupIds: [], to: inner.id });
    expect(await places(handlers)).toEqual(['Party documents/内部/A']);
    await handlers['source.move']({ sourceIds: [], groupIds: [inner.id], to: null });
    await handlers['source.renameGroup']({ id: inner.id, name: '外部' });
    expect(await places(handlers)).toEqual(['外部/A']);
    const move = (groupId: typeof outer.id, to: typeof outer.id) => () =>
      handlers['source.move']({ sourceIds: [], groupIds: [groupId], to });
    await move(outer.id, inner.id)();
    expect(await failureCode(move(inner.id, outer.id))).toBe('bad-input');
    expect(await failureCode(move(inner.id, inner.id))).toBe('bad-input');
    const create = (name: string) => () => handlers['source.createGroup']({ name, parentId: null });
    expect(await failureCode(create('外部'))).toBe('bad-input');
    expect(await failureCode(create('  '))).toBe('bad-input');
    for (let step = 0; step < 6; step++) await handlers['history.undo']({});
    expect(await places(handlers)).toEqual(['A']);
    expect(await handlers['source.groups']({})).toEqual([]);
    for (let step = 0; step < 6; step++) await handlers['history.redo']({});
    expect(await places(handlers)).toEqual(['外部/A']);
    await sound(handlers);
  });

  it('move into groups named by a path, which are made in the same step', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, 'A\ntext');
    await handlers['source.move']({ sourceIds: [id], groupIds: [], to: null, path: ['X', 'Y'] });
    expect(await places(handlers)).toEqual(['X/Y/A']);
    await handlers['history.undo']({});
    expect(await handlers['source.groups']({})).toEqual([]);
    await sound(handlers);
  });

  it('are deleted without losing what is in them, and come back as they were', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    await importPlaces(handlers, path.join(filesIn(tree), 'Notices'));
    const before = await places(handlers);
    await handlers['source.deleteGroup']({ id: (await group(handlers, '2025')).id });
    expect(await places(handlers)).toEqual(['Notices/deep/x', 'Notices/top', 'Notices/公告'].sort());
    await handlers['history.undo']({});
    expect(await places(handlers)).toEqual(before);
    await handlers['history.redo']({});
    await sound(handlers);
    notebook.close();
    const next = reopen(file).handlers;
    expect((await next['source.groups']({})).map(({ name }) => name).sort()).toEqual(['Notices', 'deep']);
    await sound(next);
  });

  it('are checked: a name changed by another program is found, a missing group too', async () => {
    const { handlers, notebook } = newTestNotebook();
    const { id } = await handlers['source.createGroup']({ name: 'A', parentId: null });
    await handlers['source.createGroup']({ name: 'B', parentId: null });
    notebook.database.run("UPDATE source_group SET name = 'C' WHERE id = ?", id);
    notebook.database.run("DELETE FROM source_group WHERE name = 'B'");
    const { problems } = await handlers['notebook.verify']({});
    expect(problems.map(({ code }) => code).sort()).toEqual(['group-hash-differs', 'missing-group']);
  });
});

describe('a title', () => {
  it('is typed anew, undone and redone; a blank one is refused', async () => {
    const { handlers } = newTestNotebook();
    const id = await importText(handlers, 'Old\ntext');
    const renamed = await handlers['source.rename']({ id, title: ' 关于党委前置研究讨论的通知 ' });
    expect(renamed.metadata.title).toEqual({ value: '关于党委前置研究讨论的通知', origin: 'typed' });
    expect(await failureCode(() => handlers['source.rename']({ id, title: ' ' }))).toBe('bad-input');
    await handlers['history.undo']({});
    expect((await handlers['source.get']({ id })).metadata.title).toMatchObject({
      value: 'Old',
      origin: 'found',
    });
    await sound(handlers);
  });
});
