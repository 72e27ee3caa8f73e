import fs from 'node:fs';
import { expect, it } from 'vitest';
import { listNoneFound, saveSearchRecord } from '../../../electron/search/search-record-table';
import { Database } from '../../../electron/notebook-file/database';
import { noneFoundSchema } from '../../../shared/search/search-record';
import { failureCode, importText, newTestNotebook, reopen, testServices } from '../notebook/notebook-fixture';
import { parseLines } from '../notebook/parse-lines';

it('keeps a search under its name over a restart; it is changed, deleted, and comes back', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const saved = await handlers['search.save']({ name: '  Quotas 配额 ', query: '配额 OR quota' });
  expect(saved).toMatchObject({ name: 'Quotas 配额', query: '配额 OR quota', isStemming: true });
  notebook.close();

  const next = reopen(file).handlers;
  expect(await next['search.listSaved']({})).toEqual([saved]);
  const changed = await next['search.save']({ id: saved.id, name: 'All', query: 'x', isStemming: false });
  expect(changed).toMatchObject({ id: saved.id, at: saved.at, isStemming: false });
  await next['search.deleteSaved']({ id: saved.id });
  expect(await next['search.listSaved']({})).toEqual([]);
  await next['history.undo']({});
  await next['history.undo']({});
  expect(await next['search.listSaved']({})).toEqual([saved]);
  expect(await next['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
});

it('refuses a search without a name, a name that is taken, and one that is gone', async () => {
  const { handlers } = newTestNotebook();
  const { id } = await handlers['search.save']({ name: 'A', query: 'x' });
  expect(await failureCode(() => handlers['search.save']({ name: ' ', query: 'x' }))).toBe('bad-input');
  expect(await failureCode(() => handlers['search.save']({ name: 'A', query: 'y' }))).toBe('bad-input');
  expect(await failureCode(() => handlers['search.deleteNoneFound']({ id }))).toBe('not-found');
  await handlers['search.deleteSaved']({ id });
  expect(await failureCode(() => handlers['search.deleteSaved']({ id }))).toBe('not-found');
});

it('finds a record that was changed or taken away around Claimbook', async () => {
  const { handlers, notebook, file } = newTestNotebook();
  const first = await handlers['search.save']({ name: 'A', query: 'x' });
  const second = await handlers['search.save']({ name: 'B', query: 'y' });
  notebook.close();
  const database = new Database(file);
  database.run(
    'UPDATE search_record SET content = replace(content, \'"x"\', \'"z"\') WHERE id = ?',
    first.id,
  );
  database.run('DELETE FROM search_record WHERE id = ?', second.id);
  database.close();
  const { problems } = await reopen(file).handlers['notebook.verify']({});
  expect(problems.map(({ code, id }) => [code, id])).toEqual([
    ['search-record-hash-differs', first.id],
    ['missing-search-record', second.id],
  ]);
});

it('lists what was searched for in vain, of one source or of all', () => {
  const { notebook } = newTestNotebook();
  const record = (id: string, sourceId: string, at: string) =>
    noneFoundSchema.parse({
      kind: 'none-found',
      id,
      sourceId,
      sourceVersion: 1,
      textSha256: '0'.repeat(64),
      query: '配额',
      isStemming: true,
      codeIds: ['pre-deliberation'],
      dimensions: ['D1'],
      note: '',
      searchedBy: 'Ada',
      at,
    });
  const source = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const later = record('00000000-0000-4000-8000-0000000000aa', source(1), '2026-02-01T00:00:00.000Z');
  const first = record('00000000-0000-4000-8000-0000000000ab', source(2), '2026-01-01T00:00:00.000Z');
  for (const made of [later, first]) saveSearchRecord(notebook.database, made);
  expect(listNoneFound(notebook.database)).toEqual([first, later]);
  expect(listNoneFound(notebook.database, source(1))).toEqual([later]);
  notebook.database.run('DELETE FROM search_record');
});

it('records a search in vain of the version that was searched, also where another comes meanwhile', async () => {
  const { handlers, file } = newTestNotebook();
  const sourceId = await importText(handlers, 'Quotas fell. 配额 too.');
  const newer = `${file}.txt`;
  fs.writeFileSync(newer, 'Quotas fell.');
  const recorded = handlers['search.recordNone']({ sourceId, query: '配额' });
  await handlers['source.update']({ sourceId, file: newer, method: 'file' });
  expect(await recorded).toMatchObject({ sourceVersion: 2 });
});

it('records nothing of a source without text: nothing could be found in it', async () => {
  const pages = [{ start: 0, end: 0, label: '1', number: 1 }];
  const parser = {
    parse: () => Promise.resolve({ ...parseLines(new Uint8Array()), text: '', blocks: [], pages }),
  };
  const { handlers } = newTestNotebook(testServices({ parser }));
  const sourceId = await importText(handlers, 'x');
  expect(await failureCode(() => handlers['search.recordNone']({ sourceId, query: '配额' }))).toBe('no-text');
});
