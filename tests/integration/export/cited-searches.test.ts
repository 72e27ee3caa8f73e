import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import { citationOf, type MemoCitation } from '../../../shared/memo/citation-item';
import { exportedMemoSchema, type ExportedMemo } from '../../../shared/memo/exported-memo-schema';
import { defaultExportParts } from '../../../shared/memo/export-parts';
import type { Memo } from '../../../shared/memo/memo-schema';
import {
  searchRecordIdSchema,
  type NoneFound,
  type SearchRecordId,
} from '../../../shared/search/search-record';
import type { SourceId } from '../../../shared/source/source-schema';
import { make } from '../entity/entity-fixture';
import { failureCode, importText, testServices } from '../notebook/notebook-fixture';
import { addMemo, paragraph, text } from './example-memos';
import { parseXml, readCsv, readHtml, readMarkdown, readParts, wordsOfMarkdown, wordsOfXml } from './read-exports'; // prettier-ignore

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-searches-'));
const parts = [
  ...defaultExportParts.filter((part) => part !== 'contents'),
  'claim-notes',
  'coder-names',
] as const;
const services = testServices({
  analystName: () => 'Ada',
  printPdf: () => Promise.resolve(new Uint8Array([1])),
});
const notebook = createNotebook(path.join(folder, 'test.claimbook'), { program: 'test', services });
const handlers = createHostHandlers(notebook, services);
const gone = searchRecordIdSchema.parse('00000000-0000-4000-8000-00000000aaaa');
let source: SourceId;
let record: NoneFound;
let memo: Memo;

const searched = (id: SearchRecordId): MemoCitation => citationOf([{ to: 'search', searchId: id }]);
const file = (format: string): string => path.join(folder, `memo.${format}`);
const read = (format: string): string => fs.readFileSync(file(format), 'utf8');

async function exportAs(format: 'md' | 'html' | 'docx' | 'odt' | 'pdf' | 'json' | 'csv' | 'xlsx') {
  return handlers['memo.export']({ id: memo.id, format, path: file(format), parts: [...parts] });
}

async function exported(): Promise<ExportedMemo> {
  await exportAs('json');
  return exportedMemoSchema.parse(JSON.parse(read('json')));
}

/** One memo that cites a search which found nothing, and one of which there is no record. */
beforeAll(async () => {
  source = await importText(handlers, 'Notice on supply\nThe council decided. 董事会决定重大问题。');
  record = await handlers['search.recordNone']({
    sourceId: source,
    query: '配额 OR "quota notice"',
    codeIds: ['pre-deliberation'],
    note: 'Read twice.',
  });
  memo = await addMemo(handlers, 'Gaps', [
    paragraph(
      text('The notice is silent on quotas '),
      searched(record.id),
      text('. Nothing of the other is known '),
      searched(gone),
      text('.'),
    ),
  ]);
});
afterAll(() => {
  notebook.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a memo that cites a search in vain', () => {
  it('leads from the sentence to the record, run again, in every format', async () => {
    for (const format of ['md', 'html', 'docx', 'odt', 'pdf', 'csv', 'xlsx'] as const) {
      expect(await exportAs(format)).toMatchObject({ failedQuotes: 0, missingClaims: 1, citedSentences: 2 });
    }
    const page = readHtml(read('html'));
    expect([...page.querySelectorAll('.citation')].map((bracket) => bracket.textContent)).toEqual([
      '[1]',
      '[2]',
    ]);
    const endnote = page.querySelector('#endnote-1')?.textContent ?? '';
    expect(endnote).toContain('Searched in vain for “配额 OR "quota notice"”');
    expect(endnote).toContain('by Ada');
    expect(endnote).toContain(record.textSha256);
    expect(endnote).toContain('Run again at export: nothing found.');
    const target = page.querySelector('#endnote-1 a[href="#search-1"]');
    expect(target).not.toBeNull();
    expect(page.querySelector('#search-1')?.textContent).toBe('Search 1');
    const facts = page.querySelector('#search-1')?.nextElementSibling?.textContent ?? '';
    for (const said of [
      record.id,
      record.textSha256,
      'Read twice.',
      'pre-deliberation',
      'other forms of English words',
    ])
      expect(facts).toContain(said);
    expect(page.querySelector('#endnote-2')?.textContent).toContain(gone);
    const word = wordsOfXml(
      parseXml((await readParts(fs.readFileSync(file('docx')))).get('word/document.xml') ?? ''),
    );
    expect(wordsOfMarkdown(readMarkdown(read('md')))).toContain(
      'Searched in vain for “配额 OR "quota notice"”',
    );
    expect(word).toContain('Searched in vain: 配额 OR "quota notice"');
    const row = readCsv(read('csv'))[1]?.join('|') ?? '';
    expect(row).toContain('Searched in vain: 配额 OR "quota notice"');
    expect(row).toContain(record.textSha256);
  });

  it('is data in the JSON export', async () => {
    const { citations, manifest, sources } = await exported();
    expect(citations[0]).toMatchObject({
      to: 'search',
      claimId: null,
      sourceId: source,
      passages: [],
      search: { searchId: record.id, query: record.query, searchedBy: 'Ada', check: 'none-found' },
    });
    expect(citations[1]).toMatchObject({ to: 'search', sourceId: null, search: null });
    expect(manifest).toMatchObject({
      failedSearches: [],
      missing: [{ number: 2, to: 'search', id: gone }],
      citedSentences: 2,
    });
    expect(sources.map(({ id }) => id)).toEqual([source]);
  });

  it('is counted, asked for by its searches, and named where a source that was searched goes', async () => {
    expect((await handlers['memo.list']({}))[0]).toMatchObject({ citationCount: 2 });
    expect(
      (await handlers['memo.citedSearches']({})).filter(({ searchId }) => searchId === record.id),
    ).toEqual([{ searchId: record.id, memoId: memo.id, title: 'Gaps' }]);
    expect(await handlers['source.concerned']({ ids: [source] })).toMatchObject({ memos: 1, citations: 1 });
  });

  it('is looked for by the check of the notebook, and comes back with its record', async () => {
    const problems = async () =>
      (await handlers['notebook.verify']({})).problems.map(({ code, id }) => [code, id]);
    expect(await problems()).toEqual([['missing-search-record', memo.id]]);
    await handlers['search.deleteNoneFound']({ id: record.id });
    expect((await exported()).manifest?.missing.map(({ id }) => id)).toEqual([record.id, gone]);
    await handlers['history.undo']({});
    expect((await exported()).citations[0]?.search?.check).toBe('none-found');
    expect(await problems()).toEqual([['missing-search-record', memo.id]]);
  });

  it('says so where what the query names is gone', async () => {
    const asked = { sourceId: source, query: 'prices -entity:Acme' };
    expect(await failureCode(() => handlers['search.recordNone'](asked))).toBe('bad-query');
    const acme = await make(handlers, 'organisation', 'Acme');
    const { id } = await handlers['search.recordNone'](asked);
    await handlers['entity.delete']({ id: acme.id, fromUses: false });
    const other = await addMemo(handlers, 'Other', [paragraph(text('None '), searched(id), text('.'))]);
    const path = file('other.json');
    await handlers['memo.export']({ id: other.id, format: 'json', path });
    const { citations } = exportedMemoSchema.parse(JSON.parse(fs.readFileSync(path, 'utf8')));
    expect(citations[0]?.search?.check).toBe('query-unreadable');
  });

  it('says so where the search finds something now, in the checks too, and where it is gone', async () => {
    notebook.database.run(
      `UPDATE search_record SET content = json_set(content, '$.query', 'council') WHERE id = ?`,
      record.id,
    );
    const { citations, manifest } = await exported();
    expect(citations[0]?.search?.check).toBe('found');
    expect(manifest?.failedSearches).toEqual([1]);
    expect(manifest?.checks?.open.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['E03', 'E05']));
    expect(await exportAs('html')).toMatchObject({ failedQuotes: 1 });
    expect(readHtml(read('html')).body.textContent).toContain(
      'One search in vain was not confirmed at export: [1].',
    );
  });
});
