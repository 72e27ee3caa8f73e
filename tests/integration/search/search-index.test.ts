import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { searchIndexSchema } from '../../../electron/notebook-file/search-index-schema';
import type { IndexState } from '../../../shared/search/search-schema';
import {
  failureCode,
  importText,
  newTestNotebook,
  reopen,
  tagWords,
  temporaryFolder,
  testServices,
} from '../notebook/notebook-fixture';
import { find, quotes } from './search-fixture';

const text = '国资委近日发布通知。The quota fell.';
const sources = { kinds: ['source' as const] };

async function searched() {
  const opened = newTestNotebook();
  const id = await importText(opened.handlers, text);
  expect(await quotes(opened.handlers, '国资委', sources)).toEqual(['source: 国资委']);
  return { ...opened, id };
}

afterEach(() => vi.useRealTimers());

describe('the index', () => {
  it('is not there before somebody searches, and is no part of the format', async () => {
    const { handlers, notebook, file } = newTestNotebook();
    await importText(handlers, text);
    expect((await handlers['search.index']({})).state).toBe('missing');
    expect(await handlers['search.check']({})).toMatchObject({ ok: false });
    await find(handlers, 'quota');
    expect(await handlers['search.check']({})).toMatchObject({ ok: true, problems: [] });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
    notebook.close();
    const next = reopen(file, 'read').handlers;
    expect(await next['search.index']({})).toMatchObject({ state: 'ready', isInMemory: false, behind: 0 });
    expect(await quotes(next, 'quota', sources)).toEqual(['source: quota']);
  });

  it('declares what Claimbook and its engine make of it, and nothing else', async () => {
    const { notebook } = await searched();
    const found = notebook.database.all<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'search\\_t%' ESCAPE '\\' OR name = 'search_state' ORDER BY name",
    );
    expect(Object.fromEntries(found.map(({ name, sql }) => [name, sql]))).toEqual(searchIndexSchema.tables);
  });

  it('follows every change within a second, of every kind and taken back too', async () => {
    const states: IndexState[] = [];
    const services = testServices({
      emit: (name, payload) => void (name === 'search.indexed' && states.push(payload as IndexState)),
    });
    const { handlers, notebook } = newTestNotebook(services);
    const id = await importText(handlers, text);
    await find(handlers, 'quota');
    const before = states.length;
    const claim = await tagWords(handlers, id, '近日发布');
    await handlers['claim.update']({ id: claim.id, changes: { statement: 'An unheard-of word: zymurgy' } });
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(before), { timeout: 1000 });
    expect(await handlers['search.index']({})).toMatchObject({ state: 'ready', behind: 0 });
    expect(await quotes(handlers, 'zymurgy')).toEqual(['claim: zymurgy']);
    await handlers['history.undo']({});
    await handlers['history.undo']({});
    expect(await quotes(handlers, 'zymurgy OR 近日发布', { kinds: ['claim', 'quote'] })).toEqual([]);
    await handlers['source.bin']({ ids: [id] });
    expect(await quotes(handlers, '国资委', sources)).toEqual([]);
    await handlers['history.undo']({});
    expect(await quotes(handlers, '国资委', sources)).toEqual(['source: 国资委']);
    expect(await handlers['search.check']({})).toMatchObject({ ok: true });
    notebook.close();
  });

  it('that is rebuilt twice at once is made twice, one after the other', async () => {
    const told: string[] = [];
    const services = testServices({
      emit: (name) => {
        const isOfIndex = name === 'task.progress' || name === 'search.indexed';
        if (isOfIndex && told.at(-1) !== name) told.push(name);
      },
    });
    const { handlers } = newTestNotebook(services);
    await importText(handlers, text);
    await find(handlers, 'quota');
    told.length = 0;
    await Promise.all([handlers['search.rebuild']({}), handlers['search.rebuild']({})]);
    const made = ['task.progress', 'search.indexed'];
    expect(told).toEqual([...made, ...made]);
    expect(await handlers['search.check']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('that is behind the log says so, and catches up when somebody searches', async () => {
    const { handlers, notebook, file } = await searched();
    await importText(handlers, 'Another 配额 came.');
    notebook.close();
    const next = reopen(file).handlers;
    const check = await next['search.check']({});
    expect(check).toMatchObject({ ok: false, state: { state: 'stale', behind: 1 } });
    expect(await quotes(next, '配额', sources)).toEqual(['source: 配额']);
    expect(await next['search.check']({})).toMatchObject({ ok: true });
  });

  it.each([
    ['a row of its list is gone', 'DELETE FROM search_thing WHERE row = 1'],
    ['its terms are gone', 'DELETE FROM search_text_idx'],
    ['its blocks are overwritten', 'UPDATE search_text_data SET block = zeroblob(40)'],
    ['its blocks are gone', 'DELETE FROM search_text_data WHERE id > 10'],
    ['one of its tables is gone', 'DROP TABLE search_state'],
    ['a table of the engine is gone', 'DROP TABLE search_text_idx'],
    ['it was not finished', 'UPDATE search_state SET is_whole = 0'],
    ['another version made it', 'UPDATE search_state SET method = 0'],
    ['it is of another log', "UPDATE search_state SET log_head = '0'"],
  ])('is found wanting where %s, and is made anew', async (_what, sql) => {
    const { notebook, file } = await searched();
    notebook.close();
    const database = new Database(file);
    database.exec(sql);
    database.close();

    const next = reopen(file).handlers;
    expect(await next['search.check']({})).toMatchObject({ ok: false });
    expect(await next['notebook.verify']({})).toMatchObject({ ok: true });
    expect(await quotes(next, '国资委', sources)).toEqual(['source: 国资委']);
    expect(await next['search.check']({})).toMatchObject({ ok: true, problems: [] });
  });

  it('is made anew where the engine cannot even tell its format', async () => {
    const { notebook, file } = await searched();
    notebook.close();
    const database = new Database(file);
    database.exec('DELETE FROM search_text_config');
    database.close();
    const next = reopen(file).handlers;
    expect(await next['search.rebuild']({})).toMatchObject({ state: 'ready', isInMemory: false });
    expect(await next['notebook.verify']({})).toMatchObject({ ok: true });
    expect(await quotes(next, '国资委', sources)).toEqual(['source: 国资委']);
  });

  it('is not taken for one where its tables are others', async () => {
    const { notebook, file } = await searched();
    notebook.close();
    const database = new Database(file);
    database.exec('DROP TABLE search_state; CREATE TABLE search_state (a, b)');
    database.close();
    expect(await failureCode(() => reopen(file))).toBe('not-a-notebook');
  });

  it('is made anew when that is asked for, with what was forged around it', async () => {
    const { handlers, notebook } = await searched();
    notebook.database.run("UPDATE search_thing SET fingerprint = 'x' WHERE kind = 'source'");
    expect((await handlers['search.check']({})).ok).toBe(false);
    expect(await handlers['search.rebuild']({})).toMatchObject({ state: 'ready', isInMemory: false });
    expect((await handlers['search.check']({})).ok).toBe(true);
  });

  it('never shows what it says wrongly: a hit is what stands in the text', async () => {
    const { handlers, notebook } = await searched();
    notebook.database.run(
      "UPDATE search_text SET text = 'phantom', also = '', aside = '' WHERE rowid = (SELECT row FROM search_thing WHERE kind = 'source')",
    );
    expect(await quotes(handlers, 'phantom')).toEqual([]);
  });

  it('is in memory where nothing can be written, and leaves the file as it was', async () => {
    const { handlers, notebook, file } = newTestNotebook(testServices(), temporaryFolder());
    await importText(handlers, text);
    notebook.close();
    const before = fs.readFileSync(file);
    const reading = reopen(file, 'read');
    expect(await quotes(reading.handlers, '国资委', sources)).toEqual(['source: 国资委']);
    expect(await reading.handlers['search.index']({})).toMatchObject({ state: 'ready', isInMemory: true });
    expect(await failureCode(() => reading.handlers['search.rebuild']({}))).toBe('notebook-read-only');
    reading.notebook.close();
    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)]);
  });

  it('of a notebook that another one writes is completed in memory', async () => {
    const { handlers, file } = await searched();
    await importText(handlers, 'A zymurgist came.');
    const reading = reopen(file, 'read').handlers;
    expect(await quotes(reading, 'zymurgist', sources)).toEqual(['source: zymurgist']);
    expect(await quotes(reading, '国资委', sources)).toEqual(['source: 国资委']);
  });
});

describe('purging a source', () => {
  it.each([['after'], ['without']])('leaves none of its words in the file %s a search', async (when) => {
    const { handlers, notebook, file } = newTestNotebook();
    await importText(handlers, 'Another source stays.');
    const id = await importText(handlers, 'A title.\n\nThe word xylophonist is secret.');
    if (when === 'after') await find(handlers, 'xylophonist');
    await handlers['source.bin']({ ids: [id] });
    if (when === 'after') expect(await quotes(handlers, 'xylophonist')).toEqual([]);
    expect(await handlers['source.purge']({ ids: [id] })).toEqual({ purged: 1, isErased: true });
    expect(await quotes(handlers, 'stays', sources)).toEqual(['source: stays']);
    expect(await handlers['search.check']({})).toMatchObject({ ok: true });
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
    notebook.close();
    // Stems are what the index has of it.
    expect(fs.readFileSync(file).includes('xylophon')).toBe(false);
  });

  it('goes on where the index is damaged, which is taken away', async () => {
    const { handlers, notebook, id } = await searched();
    notebook.database.exec('UPDATE search_text_data SET block = zeroblob(40)');
    await handlers['source.bin']({ ids: [id] });
    expect(await handlers['source.purge']({ ids: [id] })).toMatchObject({ purged: 1 });
    expect(await quotes(handlers, '国资委', sources)).toEqual([]);
  });
});
