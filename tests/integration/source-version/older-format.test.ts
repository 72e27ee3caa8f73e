import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { failureCode, newTestNotebook, importText, reopen, tagWords } from '../notebook/notebook-fixture';
import { firstText, passages, secondText, updater } from './version-fixture';

/** Takes away what format 3 brought. */
function asFormat2(database: Database): void {
  database.exec(`DROP TABLE source_group;
    ALTER TABLE source DROP COLUMN group_id;
    ALTER TABLE source DROP COLUMN binned_at;
    ALTER TABLE source DROP COLUMN purged_at;
    ALTER TABLE notebook DROP COLUMN is_erasing;`);
  database.pragma('user_version = 2');
}

it('opens a notebook of format 2, undoes what was done in it, and puts its sources in order', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const sourceId = await importText(handlers, firstText);
  await handlers['source.setReliability']({ id: sourceId, reliability: 'B' });
  const detail = await handlers['source.get']({ id: sourceId });
  notebook.close();
  const database = new Database(file);
  asFormat2(database);
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
  const [claims, detail] = [await handlers['claim.list']({}), await handlers['source.get']({ id: sourceId })];
  notebook.close();
  const database = new Database(file);
  asFormat2(database);
  database.exec('ALTER TABLE evidence DROP COLUMN left_at_version');
  database.pragma('user_version = 1');
  database.close();

  const reading = reopen(file, 'read');
  expect(await reading.handlers['claim.list']({})).toEqual(claims);
  expect(await failureCode(() => updater(reading.handlers, sourceId)(secondText))).toBe('notebook-read-only');
  reading.notebook.close();

  const next = reopen(file);
  expect(next.notebook.facts.schemaVersion).toBe(3);
  expect(await next.handlers['claim.list']({})).toEqual(claims);
  expect(await next.handlers['source.get']({ id: sourceId })).toEqual(detail);
  expect(await next.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
  expect(fs.readdirSync(path.dirname(file)).filter((name) => name.includes('(format 1,'))).toHaveLength(1);
  expect((await updater(next.handlers, sourceId)(secondText)).anchors.exact).toBe(1);
  // What was done in format 1 can still be undone.
  await next.handlers['history.undo']({});
  await next.handlers['history.undo']({});
  await next.handlers['history.undo']({});
  expect(await next.handlers['source.list']({})).toEqual([]);
  expect(await next.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
});
