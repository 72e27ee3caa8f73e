import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../electron/memo/export/table/render-csv';
import { renderXlsx } from '../../../electron/memo/export/table/render-xlsx';
import { newTestNotebook } from '../notebook/notebook-fixture';
import { addExampleClaims, addMemo, exampleMemos, passages } from './example-memos';
import { hasProgram, officeErrors } from './other-programs';
import { readCsv, readParts, readWorkbook } from './read-exports';

const facts = { title: '标题 & <title>', author: '', at: '2026-01-02T03:04:05.678Z' };
const sheetOf = (...cells: string[]) => ({
  name: 'Evidence',
  columns: [{ head: '=Head', width: 10 }],
  rows: cells.map((cell) => [cell]),
});
const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1', "'=1"];

async function exportEverything(format: 'csv' | 'xlsx') {
  const { handlers, file } = newTestNotebook();
  const claims = await addExampleClaims(handlers);
  const blocks = Object.values(exampleMemos(claims)).flat();
  const memo = await addMemo(handlers, 'All of it', blocks);
  const target = path.join(path.dirname(file), `memo.${format}`);
  await handlers['memo.export']({ id: memo.id, format, path: target });
  return { target, bytes: fs.readFileSync(target) };
}

describe('the evidence table', () => {
  it('as CSV begins with a BOM, ends lines as RFC 4180 says, and holds every passage character by character', async () => {
    const { bytes } = await exportEverything('csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\uFEFFNo.,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [head = [], ...rows] = readCsv(text);
    const quotes = rows.map((row) => row[head.indexOf('Quote')]);
    expect(quotes).toContain(passages.chinese);
    expect(quotes).toContain(passages.hard);
    expect(quotes).toContain(`'${passages.disputed}`);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('as an Excel workbook has sheets for evidence, sources, codes and check', async () => {
    const { bytes } = await exportEverything('xlsx');
    const sheets = await readWorkbook(bytes);
    expect([...sheets.keys()]).toEqual(['Evidence', 'Sources', 'Codes', 'Check']);
    const [head = [], ...rows] = sheets.get('Evidence') ?? [];
    expect(rows.map((row) => row[head.indexOf('Quote')])).toContain(passages.chinese);
    expect(sheets.get('Sources')?.[1]?.join(' ')).toMatch(/[0-9a-f]{64} [0-9a-f]{64} 1, 2/);
    expect(sheets.get('Check')?.flat()).toContain('SHA-256 of the memo');
  });

  it.skipIf(!hasProgram('ooxml-validator'))(
    'has no error that the Open XML SDK knows (needs ooxml-validator)',
    async () => {
      const { target } = await exportEverything('xlsx');
      expect(officeErrors(target)).toEqual([]);
    },
  );

  it.each(dangerous)('runs no formula in %j', async (cell) => {
    const [, [csvCell = '']= []] = readCsv(renderCsv(sheetOf(cell)));
    expect(csvCell).toBe(`'${cell}`);
    const workbook = await readWorkbook(await renderXlsx([sheetOf(cell)], facts));
    expect(workbook.get('Evidence')?.[1]?.[0]).toMatch(/^['␍]/);
    expect(workbook.get('Evidence')?.[0]).toEqual(['=Head']);
  });

  it('keeps dates and numbers in words as they are written', async () => {
    const workbook = await readWorkbook(await renderXlsx([sheetOf('2024-03~', '1e3', '007', ' spaces  kept ')], facts));
    expect(workbook.get('Evidence')?.slice(1).flat()).toEqual(['2024-03~', '1e3', '007', ' spaces  kept ']);
  });

  it('says of a text that does not fit into a cell how much is missing', async () => {
    const workbook = await readWorkbook(await renderXlsx([sheetOf('党'.repeat(40_000))], facts));
    const cell = workbook.get('Evidence')?.[1]?.[0] ?? '';
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toContain('more characters do not fit into a cell');
  });

  it('is the same file for the same memo at the same instant, and names its title and nobody', async () => {
    const files = await Promise.all([1, 2].map(() => renderXlsx([sheetOf('a')], facts)));
    expect(Buffer.from(files[0] ?? []).equals(Buffer.from(files[1] ?? []))).toBe(true);
    const core = (await readParts(files[0] ?? new Uint8Array())).get('docProps/core.xml') ?? '';
    expect(core).toContain('标题 &amp; &lt;title&gt;');
    expect(core).not.toContain('creator');
  });
}); // prettier-ignore
