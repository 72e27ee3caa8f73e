import { expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import type { TableView } from '../../../shared/claim/saved-view';
import { make } from '../entity/entity-fixture';
import { failureCode, newTestNotebook, reopen } from '../notebook/notebook-fixture';

const view: TableView = {
  columns: [
    { id: 'statement', width: 320 },
    { id: 'codes', width: 200 },
  ],
  filter: { statuses: ['disputed'], text: '党委' },
  sort: [{ column: 'modified', isDescending: true }],
  group: 'code',
};

it('keeps a view under its name over a restart; it is changed, renamed, deleted, and comes back', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const saved = await handlers['claimView.save']({ name: '  Disputed 争议 ', view });
  expect(saved).toMatchObject({ name: 'Disputed 争议', view });
  notebook.close();

  const next = reopen(file).handlers;
  expect(await next['claimView.list']({})).toEqual([saved]);
  const changed = await next['claimView.save']({ id: saved.id, name: 'All', view: { ...view, filter: {} } });
  expect(changed).toMatchObject({ id: saved.id, name: 'All', addedAt: saved.addedAt });
  await next['claimView.delete']({ id: saved.id });
  expect(await next['claimView.list']({})).toEqual([]);
  await next['history.undo']({});
  await next['history.undo']({});
  expect(await next['claimView.list']({})).toEqual([saved]);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  await next['history.undo']({});
  expect(await next['claimView.list']({})).toEqual([]);
  await next['history.redo']({});
  expect(await next['claimView.list']({})).toEqual([saved]);
});

it('keeps the entities that a view is about, and groups by them', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const company = await make(handlers, 'organisation', '北方稀土');
  const about: TableView = {
    columns: [{ id: 'entities', width: 180 }],
    filter: { entities: [company.id, 'unset'] },
    sort: [{ column: 'entities', isDescending: false }],
    group: 'entity',
  };
  const saved = await handlers['claimView.save']({ name: '稀土', view: about });
  notebook.close();
  const next = reopen(file).handlers;
  expect(await next['claimView.list']({})).toEqual([{ ...saved, view: about }]);
});

it('wants a name that is not taken', async () => {
  const { handlers } = newTestNotebook();
  await handlers['claimView.save']({ name: 'Disputed', view });
  const save = (name: string) => failureCode(() => handlers['claimView.save']({ name, view }));
  expect(await save('Disputed')).toBe('bad-input');
  expect(await save(' \n ')).toBe('bad-input');
  expect(await handlers['claimView.list']({})).toHaveLength(1);
});

it('is found by the check where something else changed or took it', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const { id } = await handlers['claimView.save']({ name: 'Disputed', view });
  const other = await handlers['claimView.save']({ name: 'Other', view });
  const broken = await handlers['claimView.save']({ name: 'Broken', view });
  notebook.close();
  const database = new Database(file);
  database.run("UPDATE claim_view SET view = 'no JSON' WHERE id = ?", broken.id);
  database.run("UPDATE claim_view SET name = 'Withdrawn' WHERE id = ?", id);
  database.run('DELETE FROM claim_view WHERE id = ?', other.id);
  database.close();
  const { problems } = await reopen(file).handlers['notebook.verify']({});
  expect(problems.map(({ code, id: about }) => `${code} ${about}`).toSorted()).toEqual(
    [`view-hash-differs ${id}`, `view-hash-differs ${broken.id}`, `missing-view ${other.id}`].toSorted(),
  );
});
