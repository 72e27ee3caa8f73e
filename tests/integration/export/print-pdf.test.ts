import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPdfMetadata } from '../../../electron/print/pdf-metadata';
import { renderHtml } from '../../../electron/memo/export/html/render-html';
import type { MemoLayout } from '../../../electron/memo/export/layout/memo-layout';
import { words } from '../../../electron/memo/export/layout/spans';
import { temporaryFolder } from '../notebook/notebook-fixture';
import { exampleLayout } from './example-layout';
import { hasProgram, printer, printPage, run } from './other-programs';

/** Prints a page into a new folder and answers the PDF. */
function print(html: string): string {
  const folder = temporaryFolder();
  const [page, pdf] = [path.join(folder, 'memo.html'), path.join(folder, 'memo.pdf')];
  fs.writeFileSync(page, html);
  const done = printPage(page, pdf);
  expect(done.status, done.stderr).toBe(0);
  expect(fs.readdirSync(folder).toSorted()).toEqual(['memo.html', 'memo.pdf']);
  return pdf;
}

const longTable: MemoLayout['body'] = [
  { kind: 'heading', level: 2, spans: words('A long table') },
  {
    kind: 'table',
    caption: 'Rows',
    header: [words('HeadA'), words('HeadB')],
    rows: Array.from({ length: 90 }, (_, row) => ({ cells: [words(`first${row} last${row}`), words('中文 words '.repeat(20))] })),
    widths: [20, 80],
    isWide: false,
  },
]; // prettier-ignore

describe.skipIf(!printer || !hasProgram('pdfinfo'))('the PDF (needs Electron and poppler)', () => {
  it('is tagged, has an outline, title, author and language, A4 pages, and its own fonts', () => {
    const pdf = print(renderHtml(exampleLayout(), 'print'));
    const facts = run('pdfinfo', [pdf]);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(/Title: +标题 & <title>/);
    expect(facts).toMatch(/Author: +Ada “A.” Lovelace & Co/);
    expect(facts).toMatch(/Creator: +Claimbook /);
    expect(facts).toMatch(/Page size: +59[45][\d.]* x 84[12][\d.]* pts \(A4\)/);
    const bytes = fs.readFileSync(pdf, 'latin1');
    expect(bytes).toMatch(/\/Lang \(en\)/);
    expect(bytes).toContain('/Outlines');
    const fonts = run('pdffonts', [pdf]).split('\n').slice(2).filter(Boolean);
    expect(fonts.some((line) => line.includes('NotoSerifSC-Regular'))).toBe(true);
    expect(fonts.some((line) => line.includes('SourceSerif4-Regular'))).toBe(true);
    for (const line of fonts) expect(line).toMatch(/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/);
    expect(run('pdftotext', [pdf, '-'])).toMatch(/Page 1 \/ \d+/);
  });

  it('has a tree of headings, tables and lists for those who hear it', () => {
    const pdf = print(renderHtml(exampleLayout(), 'print'));
    const tree = run('pdfinfo', ['-struct', pdf]);
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']) {
      expect(tree, role).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
    }
    // Not by the clock of the machine, but as the memo was told to be dated.
    const dates = new Set(fs.readFileSync(pdf, 'latin1').match(/D:\d{14}/g));
    expect([...dates]).toEqual([`D:${exampleLayout().exportedAt.slice(0, 19).replaceAll(/\D/g, '')}`]);
    const outline = fs.readFileSync(pdf, 'latin1');
    expect(outline.match(/\/Title /g)?.length).toBeGreaterThan(5);
  });

  it('repeats the heads of long tables, starts them under their headings and breaks no row', () => {
    const pdf = print(renderHtml({ ...exampleLayout(), body: longTable, annexes: [] }, 'print'));
    const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f').filter((page) => page.includes('中文'));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toContain('A long table');
    for (const page of pages) {
      expect(page).toMatch(/HeadA +HeadB/);
      const rows = [...page.matchAll(/first(\d+)/g)].map(([, row]) => row);
      expect([...page.matchAll(/last(\d+)/g)].map(([, row]) => row)).toEqual(rows);
    }
  });

  it('keeps a Chinese passage and rare characters so that they can be copied', () => {
    const text = '党委（党组）前置研究讨论重大经营管理事项清单，“三重一大”事项。中國人民銀行 𠮷 龘 € — ½ → “quotes”';
    const pdf = print(renderHtml({ ...exampleLayout(), body: [{ kind: 'verbatim', text, language: null }] }, 'print'));
    const copied = run('pdftotext', ['-raw', pdf, '-']).replace(/\s/g, '');
    expect(copied).toContain('党委（党组）前置研究讨论重大经营管理事项清单，“三重一大”事项。中國人民銀行𠮷龘€—½→“quotes”');
  });

  it('asks nothing of the network and runs nothing, whatever the page says', async () => {
    let requests = 0;
    const server = http.createServer((_request, response) => {
      requests++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const origin = `http://127.0.0.1:${port}`;
    const evil = `<!doctype html><title>t</title><link rel=stylesheet href="${origin}/a.css"><style>@import "${origin}/b.css"; body { background: url(${origin}/c.png) }</style>
      <script>document.body.textContent = 'SCRIPT'; fetch('${origin}/d')</script><img src="${origin}/e.png"><img src="file:///etc/passwd"><iframe src="${origin}/f"></iframe>
      <meta http-equiv="refresh" content="0;url=${origin}/g"><body onload="document.title='SCRIPT'"><p>plain words</p>`;
    const pdf = print(evil);
    server.close();
    expect(requests).toBe(0);
    expect(run('pdftotext', [pdf, '-'])).toContain('plain words');
    expect(run('pdftotext', [pdf, '-'])).not.toContain('SCRIPT');
  });

  it('leaves no file and says why, where a page is not there or its folder may not be written', () => {
    const folder = temporaryFolder();
    for (const [page, pdf] of [[path.join(folder, 'none.html'), path.join(folder, 'a.pdf')], [import.meta.filename, path.join(folder, 'no', 'a.pdf')]] as const) {
      const done = printPage(page, pdf);
      expect(done.status).toBe(1);
      expect(done.stderr).toContain('ENOENT');
      expect(fs.readdirSync(folder)).toEqual([]);
    }
  });
}); // prettier-ignore

describe('the facts that are added to a PDF', () => {
  it('are refused by a file that is not what Chromium writes, rather than spoiling it', () => {
    const metadata = { title: 't', author: 'a', creator: 'c', at: '' };
    expect(() => withPdfMetadata(new TextEncoder().encode('%PDF-1.4 nothing'), metadata)).toThrow(
      'cross-reference',
    );
  });
});
