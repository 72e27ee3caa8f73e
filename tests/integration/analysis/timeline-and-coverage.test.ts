import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ClaimFields, ClaimId } from '../../../shared/claim/claim-schema';
import type { Database } from '../../../electron/notebook-file/database';
import { saveSearchRecord } from '../../../electron/search/search-record-table';
import { searchRecordIdSchema } from '../../../shared/search/search-record';
import type { SourceId } from '../../../shared/source/source-schema';
import { importText, newTestNotebook, type Handlers } from '../notebook/notebook-fixture';
import { coverageOf, tag, timelineOf } from './analysis-fixture';

async function open() {
  const { handlers, notebook } = newTestNotebook();
  const first = await importText(handlers, 'The committee met.\nThe board met.');
  const second = await importText(handlers, '党委会前置研究讨论重大事项。');
  const met = await tag(handlers, first, [4, 13], { 'party-committee': 'affirmed' });
  const board = await tag(handlers, first, [23, 28], { 'golden-share': 'negated' });
  const studied = await tag(handlers, second, [0, 3], { 'party-committee': 'hypothetical' });
  return { handlers, database: notebook.database, first, second, met, board, studied };
}

/** Records that a source was searched for 黄金股 in vain. */
function recordNoneFound(
  database: Database,
  about: { sourceId: SourceId; codeIds?: string[]; dimensions?: string[] },
): void {
  saveSearchRecord(database, {
    kind: 'none-found',
    id: searchRecordIdSchema.parse(randomUUID()),
    sourceVersion: 1,
    textSha256: '0'.repeat(64),
    query: '黄金股',
    isStemming: true,
    codeIds: [],
    dimensions: [],
    note: '',
    searchedBy: 'Ada',
    at: '2026-01-02T00:00:00.000Z',
    ...about,
  });
}

const set = (handlers: Handlers, id: ClaimId, changes: Partial<ClaimFields>) =>
  handlers['claim.update']({ id, changes });

describe('the timeline', () => {
  it('counts events and publications by period, and keeps what is known less exactly apart', async () => {
    const { handlers, first, met, board, studied } = await open();
    await set(handlers, met.id, { eventTime: '2024-05-01?' });
    await set(handlers, board.id, { eventTime: '2024' });
    await set(handlers, studied.id, { publicationTime: '2024-07' });
    await handlers['source.setMetadata']({ id: first, name: 'published', value: '2024-06-03' });
    const { step, periods, spans, totals, undated } = await timelineOf(handlers);
    expect(step).toBe('month');
    expect(periods.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_none, at) => `2024-${String(at + 1).padStart(2, '0')}`),
    );
    expect(periods.filter(({ event, publication }) => event + publication > 0)).toEqual([
      { id: '2024-05', event: 1, publication: 0 },
      { id: '2024-06', event: 0, publication: 1 },
      { id: '2024-07', event: 0, publication: 1 },
    ]);
    expect(spans).toEqual([{ lane: 'event', date: '2024', from: 0, to: 11, count: 1 }]);
    expect(totals).toEqual({ event: 2, publication: 2 });
    expect(undated).toEqual({ event: 1, publication: 1 });
  });

  it('names what is undated, in every form', async () => {
    const { handlers, second, met } = await open();
    await set(handlers, met.id, { eventTime: '199X' });
    await handlers['source.rename']({ id: second, title: '公告' });
    const question = { view: 'timeline', unit: 'overlap', filter: {}, measure: 'count', path: null } as const;
    const { text } = await handlers['analysis.export']({ ...question, format: 'json' });
    expect(JSON.parse(text)).toMatchObject({
      items: [{ lane: 'event', date: '199X', precision: 'decade', first: '1990-01-01', last: '1999-12-31' }],
      undatedTotals: { event: 2, publication: 2 },
    });
    expect(text).toContain('"公告"');
    const csv = (await handlers['analysis.export']({ ...question, format: 'csv' })).text.split('\r\n');
    expect(csv.filter((line) => line.includes(',undated,'))).toHaveLength(4);
    const svg = (await handlers['analysis.export']({ ...question, format: 'svg' })).text;
    expect(svg).toContain('Undated: 2 events, 2 publications.');
    const place = { row: 'publication', column: 'undated' };
    const cell = await handlers['analysis.cell']({ ...question, place, limit: 10 });
    expect(cell.entries.map(({ sourceTitle }) => sourceTitle)).toContain('公告');
  });

  it('opens a period, and a date that reaches further', async () => {
    const { handlers, met, board } = await open();
    await set(handlers, met.id, { eventTime: '2024-05-01' });
    await set(handlers, board.id, { eventTime: '2023/2024' });
    const quotes = async (column: string) => {
      const question = { view: 'timeline', unit: 'overlap', filter: {}, limit: 10 } as const;
      const { entries } = await handlers['analysis.cell']({ ...question, place: { row: 'event', column } });
      return entries.map(({ quote }) => quote);
    };
    expect(await quotes('2024-05')).toEqual(['committee']);
    expect(await quotes('2023/2024')).toEqual(['board']);
  });
});

describe('the coverage grid', () => {
  it('shows found with number, best rating and newest date, and everything else as not searched', async () => {
    const { handlers, met, first } = await open();
    await set(handlers, met.id, { reliability: 'B', credibility: '2', eventTime: '2024-05' });
    await tag(handlers, first, [0, 3], { 'party-in-articles': 'negated' });
    const { rows, columns, cells } = await coverageOf(handlers);
    expect(rows).toHaveLength(9);
    expect(columns).toHaveLength(2);
    expect(cells).toHaveLength(3);
    expect(cells[0]).toMatchObject({
      row: 0,
      column: 0,
      standing: 'found',
      claims: 2,
      negated: 1,
      bestRating: 'B2',
      newest: '2024-05',
    });
    expect(rows[0]).toMatchObject({ id: 'D1', total: 2, searchedInVain: 0 });
    expect(rows[5]).toMatchObject({ id: 'D6', total: 1 });
  });

  it('shows what was searched for in vain, by the dimensions and codes that the search named', async () => {
    const { handlers, database, first, second } = await open();
    recordNoneFound(database, { sourceId: second, codeIds: ['golden-share'] });
    recordNoneFound(database, { sourceId: first, dimensions: ['D1'] });
    const before = await coverageOf(handlers);
    expect(before.rows[5]).toMatchObject({ id: 'D6', total: 1, searchedInVain: 1 });
    const inVain = before.cells.find(({ standing }) => standing === 'none-found');
    expect(inVain).toMatchObject({ row: 5, column: 1, claims: 0, searches: [{ words: '黄金股' }] });
    // What was found stays found, whoever looked in vain for something else.
    expect(before.cells.find(({ row, column }) => row === 0 && column === 0)).toMatchObject({
      standing: 'found',
      searches: [{ words: '黄金股' }],
    });
    recordNoneFound(database, { sourceId: first });
    const { rows } = await coverageOf(handlers);
    expect(rows.at(-1)).toMatchObject({ id: 'none', total: 0, searchedInVain: 1 });
  });

  it('lists every cell in JSON and CSV', async () => {
    const { handlers } = await open();
    const question = { view: 'coverage', unit: 'overlap', filter: {}, measure: 'count', path: null } as const;
    const { text } = await handlers['analysis.export']({ ...question, format: 'json' });
    const { cells } = JSON.parse(text) as { cells: { standing: string }[] };
    expect(cells).toHaveLength(18);
    expect(cells.filter(({ standing }) => standing === 'not-searched')).toHaveLength(15);
    const csv = (await handlers['analysis.export']({ ...question, format: 'csv' })).text.trim().split('\r\n');
    expect(csv).toHaveLength(19);
  });

  it('shows the sources that a filter lets through', async () => {
    const { handlers } = await open();
    expect((await coverageOf(handlers, { languages: ['fr'] })).columns).toEqual([]);
    const { rows, leftOut } = await coverageOf(handlers, { languages: ['fr'], dimensions: ['D1'] });
    expect(rows.map(({ id }) => id)).toEqual(['D1']);
    expect(leftOut.filtered).toBe(3);
  });
});
