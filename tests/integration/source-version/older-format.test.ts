import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { allMigrations } from '../../../electron/notebook-file/migrations/all-migrations';
import { failureCode, newTestNotebook, importText, reopen, tagWords } from '../notebook/notebook-fixture';
import { backToFormat } from '../notebook/older-format';
import { firstText, passages, secondText, updater } from './version-fixture';

it('opens a notebook of format 2, undoes what was done in it, and puts its sources in order', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const sourceId = await importText(handlers, firstText);
  await handlers['source.setReliability']({ id: sourceId, reliability: 'B' });
  const detail = await handlers['source.get']({ id: sourceId });
  notebook.close();
  const database = new Database(file);
  database.exec(backToFormat(2));
  database.close();

  const next = reopen(file).handlers;
  expect(await next['source.get']({ id: sourceId })).toEqual(detail);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  const { id: groupId } = await next['source.createGroup']({ name: 'Old', parentId: null });
  await next['source.move']({ sourceIds: [sourceId], groupIds: [], to: groupId });
  await next['source.bin']({ ids: [sourceId] });
  for (let step = 0; step < 4; step++) await next['history.undo']({});
  expect(await next['source.get']({ id: sourceId })).toMatchObject({ reliability: 'F' });
  await next['history.undo']({});
  expect(await next['source.list']({})).toEqual([]);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
});

it('opens a notebook of format 1 as it was, keeps a copy, and takes new versions', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const sourceId = await importText(handlers, firstText);
  await tagWords(handlers, sourceId, passages.exact);
  const { id: memoId } = await handlers['memo.create']({
    title: 'M',
    template: 'evidence',
    claimIds: [],
  });
  const memo = await handlers['memo.get']({ id: memoId });
  const [claims, detail] = [await handlers['claim.list']({}), await handlers['source.get']({ id: sourceId })];
  notebook.close();
  const database = new Database(file);
  database.exec(backToFormat(1));
  database.close();

  const reading = reopen(file, 'read');
  expect(await reading.handlers['claim.list']({})).toEqual(claims);
  expect(await failureCode(() => updater(reading.handlers, sourceId)(secondText))).toBe('notebook-read-only');
  reading.notebook.close();

  const next = reopen(file);
  expect(next.notebook.facts.schemaVersion).toBe(allMigrations.at(-1)?.version);
  expect(await next.handlers['claim.list']({})).toEqual(claims);
  expect(await next.handlers['source.get']({ id: sourceId })).toEqual(detail);
  expect(await next.handlers['memo.get']({ id: memoId })).toEqual(memo);
  expect(await next.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  expect(fs.readdirSync(path.dirname(file)).filter((name) => name.includes('(format 1,'))).toHaveLength(1);
  expect((await updater(next.handlers, sourceId)(secondText)).anchors.exact).toBe(1);
  // What was done in format 1 can still be undone.
  for (let step = 0; step < 4; step++) await next.handlers['history.undo']({});
  expect(await next.handlers['source.list']({})).toEqual([]);
  expect(await next.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
});

it('opens a notebook of format 3, undoes what was done in it, and lets its claims be about something', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const sourceId = await importText(handlers, firstText);
  const claim = await tagWords(handlers, sourceId, passages.exact);
  await handlers['claim.update']({ id: claim.id, changes: { statement: 'Typed' } });
  const claims = await handlers['claim.list']({});
  notebook.close();
  const database = new Database(file);
  database.exec(backToFormat(3));
  database.close();

  const next = reopen(file).handlers;
  expect(await next['claim.list']({})).toEqual(claims);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  const name = { text: '国资委', language: 'zh-Hans', kind: 'full', used: null } as const;
  const entity = { kind: 'organisation', organisationKind: 'state-body', names: [name] } as const;
  await next['entity.tag']({
    claimId: claim.id,
    entity: { ...entity, names: [name], personName: null, identifiers: [], notes: '' },
  });
  expect((await next['claim.get']({ id: claim.id })).entityIds).toHaveLength(1);
  for (let step = 0; step < 3; step++) await next['history.undo']({});
  expect(await next['claim.list']({})).toEqual([]);
  expect(await next['entity.list']({})).toEqual([]);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
});
