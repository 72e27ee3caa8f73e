import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import { plainCell } from '../../../electron/text/csv-cells';
import { citationKey } from '../../../shared/memo/citation-item';
import { numberCitations } from '../../../shared/memo/citation-numbering';
import { citedItems, footnotesOf, inlineRuns } from '../../../shared/memo/memo-inlines';
import { exportedMemoSchema } from '../../../shared/memo/exported-memo-schema';
import { defaultExportParts } from '../../../shared/memo/export-parts';
import { exportFormatSchema, type ExportFormat, type Memo } from '../../../shared/memo/memo-schema';
import { printableText } from '../../../shared/text/printable-text';
import { testServices } from '../notebook/notebook-fixture';
import { addExampleClaims, addMemo, exampleMemos } from './example-memos';
import { convertWithLibreOffice, hasProgram, printer, printPage, run } from './other-programs';
import {
  letters,
  nodesOf,
  parseXml,
  readCsv,
  readHtml,
  readMarkdown,
  readParts,
  readWorkbook,
  wordsOfHtml,
  wordsOfMarkdown,
  wordsOfOdt,
  wordsOfXml,
} from './read-exports';

interface Exported {
  readonly memo: Memo;
  readonly file: (format: ExportFormat | 'print.html') => string;
}

/** Without Word’s table of contents, which says every heading twice. */
const parts = defaultExportParts.filter((part) => part !== 'contents');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-export-'));
const names = Object.keys(exampleMemos({} as never));
const exported = new Map<string, Exported>();
const quotes = new Map<
  string,
  { quote: string; bytesSha256: string; textSha256: string; position: string }
>();

/** Every example in every format, from one notebook. */
beforeAll(async () => {
  let printed = '';
  const printPdf = (html: string) => {
    printed = html;
    return Promise.resolve(new Uint8Array([1]));
  };
  const services = testServices({ printPdf });
  const notebook = createNotebook(path.join(folder, 'test.claimbook'), { program: 'test', services });
  const handlers = createHostHandlers(notebook, services);
  const claims = await addExampleClaims(handlers);
  for (const claim of await handlers['claim.list']({})) {
    const [evidence] = claim.evidence;
    if (!evidence) continue;
    const { bytesSha256, textSha256 } = await handlers['source.get']({ id: evidence.sourceId });
    const position = `${evidence.start}–${evidence.end}`;
    quotes.set(claim.id, { quote: printableText(evidence.quote), bytesSha256, textSha256, position });
  }
  for (const [index, [name, blocks]] of Object.entries(exampleMemos(claims)).entries()) {
    const memo = await addMemo(handlers, name, blocks);
    const file = (format: string) => path.join(folder, `memo-${index}.${format}`);
    for (const format of exportFormatSchema.options) {
      await handlers['memo.export']({ id: memo.id, format, path: file(format), parts });
    }
    fs.writeFileSync(file('print.html'), printed);
    exported.set(name, { memo, file });
  }
  notebook.close();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const get = (name: string): Exported => {
  const found = exported.get(name);
  if (!found) throw new Error(`No memo was exported for “${name}”.`);
  return found;
};
const read = (name: string, format: 'md' | 'html' | 'print.html'): string =>
  fs.readFileSync(get(name).file(format), 'utf8');
const readDocx = (name: string) => readParts(fs.readFileSync(get(name).file('docx')));
const readOdt = async (name: string) =>
  parseXml((await readParts(fs.readFileSync(get(name).file('odt')))).get('content.xml') ?? '');

/** The numbers that the memo's citations must show, in reading order, the notes' last. */
function expectedNumbers({ document }: Memo): number[] {
  const { numbers } = numberCitations(document);
  const inlines = [...inlineRuns(document), ...footnotesOf(document).map((note) => note.children)];
  return inlines.flatMap((run) =>
    run.flatMap((inline) => citedItems([inline]).map((item) => numbers.get(citationKey(item)) ?? 0)),
  );
}

/** What a reader of Word's format does not find as text: the letters of notes and the heading above them. */
function withoutNotes(html: string): string {
  const document = readHtml(html);
  for (const extra of document.querySelectorAll(
    '.notes > h2, a[id^="note-use-"], .notes p > a:first-child',
  )) {
    extra.remove();
  }
  return document.querySelector('main')?.textContent ?? '';
}

describe.each(names)('the memo “%s”', (name) => {
  it('has the same words in HTML, Markdown, Word, OpenDocument and the printed page', async () => {
    const html = wordsOfHtml(read(name, 'html'));
    expect(wordsOfHtml(read(name, 'print.html'))).toBe(html);
    expect(letters(wordsOfMarkdown(readMarkdown(read(name, 'md'))))).toEqual(letters(html));
    const parts = await readDocx(name);
    const words = ['document', 'footnotes', 'endnotes'].map((part) =>
      wordsOfXml(parseXml(parts.get(`word/${part}.xml`) ?? '')),
    );
    expect(letters(words.join(''))).toEqual(letters(withoutNotes(read(name, 'html'))));
    expect(letters(wordsOfOdt(await readOdt(name)))).toEqual(letters(withoutNotes(read(name, 'html'))));
  });

  it('shows the same numbers in the same places', async () => {
    const expected = expectedNumbers(get(name).memo);
    const inHtml = [...readHtml(read(name, 'html')).querySelectorAll('.citation a[href^="#endnote-"]')];
    expect(inHtml.map((link) => Number(link.textContent))).toEqual(expected);

    const tree = readMarkdown(read(name, 'md'));
    const annex = tree.children.findIndex(
      (node) => node.type === 'heading' && wordsOfMarkdown(node) === 'Evidence table',
    );
    const inMarkdown = tree.children.slice(0, annex).flatMap((block) =>
      nodesOf(block).flatMap((node) => {
        if (node.type === 'footnoteReference') return Number(node.identifier);
        return node.type === 'link' && node.url.startsWith('#endnote-') ? Number(node.url.slice(9)) : [];
      }),
    );
    expect(inMarkdown).toEqual(expected);

    const parts = await readDocx(name);
    const inWord = ['document', 'footnotes'].map((part) =>
      numbersInWord(parts.get(`word/${part}.xml`) ?? ''),
    );
    expect(inWord[1]).toEqual(expected.slice(expected.length - (inWord[1]?.length ?? 0)));
    expect(inWord[0]?.slice(0, expected.length - (inWord[1]?.length ?? 0))).toEqual(
      expected.slice(0, expected.length - (inWord[1]?.length ?? 0)),
    );
    // Word counts its references in the order of the text: that order must be 1, 2, 3 …
    const references = [
      ...(parts.get('word/document.xml') ?? '').matchAll(/<w:endnoteReference w:id="(\d+)"/g),
    ];
    const claims = numberCitations(get(name).memo.document).claimIds.length;
    expect(references.map(([, id]) => Number(id))).toEqual(
      Array.from({ length: claims }, (_, index) => index + 1),
    );
    expect(parts.get('word/footnotes.xml')).not.toContain('endnoteReference');
  });

  it('shows the same numbers, claims and quotes in JSON, CSV and Excel', async () => {
    const { memo, file } = get(name);
    const json = exportedMemoSchema.parse(JSON.parse(fs.readFileSync(file('json'), 'utf8')));
    const inText = JSON.stringify([json.body, json.footnotes]).matchAll(/"number":(\d+)/g);
    expect(Array.from(inText, ([, number]) => Number(number))).toEqual(expectedNumbers(memo));
    const { claimIds } = numberCitations(memo.document);
    expect(json.citations.map(({ number, claimId }) => [number, claimId])).toEqual(
      claimIds.map((id, index) => [index + 1, id]),
    );
    const [head = [], ...rows] = readCsv(fs.readFileSync(file('csv'), 'utf8'));
    const cell = (row: string[], column: string) => row[head.indexOf(column)] ?? '';
    expect(rows.map((row) => [Number(cell(row, 'No.')), cell(row, 'Claim id')])).toEqual(
      claimIds.map((id, index) => [index + 1, id]),
    );
    for (const row of rows) {
      const known = quotes.get(cell(row, 'Claim id'));
      if (!known) continue;
      expect(cell(row, 'SHA-256 of the bytes')).toBe(known.bytesSha256);
      expect(`${cell(row, 'Start (code points)')}–${cell(row, 'End (exclusive)')}`).toBe(known.position);
      expect(plainCell(cell(row, 'Quote'))).toBe(known.quote);
    }
    const sheet = (await readWorkbook(fs.readFileSync(file('xlsx')))).get('Evidence') ?? [];
    expect(sheet.map((row) => head.map((_, index) => printableText(row[index] ?? '')))).toEqual([
      head,
      ...rows,
    ]);
  });

  it('shows the same numbers in OpenDocument, each claim’s endnote at its first use, in order', async () => {
    const text = await readOdt(name);
    const endnotes = [...text.getElementsByTagName('text:note')].filter(
      (note) => note.getAttribute('text:note-class') === 'endnote',
    );
    const numbers = endnotes.map((note) =>
      Number(note.getElementsByTagName('text:note-citation')[0]?.textContent),
    );
    const claims = numberCitations(get(name).memo.document).claimIds.length;
    expect(numbers).toEqual(Array.from({ length: claims }, (_, index) => index + 1));
    for (const note of text.getElementsByTagName('text:note')) {
      expect(note.getElementsByTagName('text:note')).toHaveLength(0);
    }
  });

  it('leads from every citation to the passage word for word, its hashes and its position', async () => {
    const page = readHtml(read(name, 'html'));
    const tree = readMarkdown(read(name, 'md'));
    const word = parseXml((await readDocx(name)).get('word/document.xml') ?? '');
    const odt = await readOdt(name);
    const { claimIds } = numberCitations(get(name).memo.document);
    for (const [index, claimId] of claimIds.entries()) {
      const label = String(index + 1);
      const endnote = page.getElementById(`endnote-${label}`);
      expect(endnote).not.toBeNull();
      const known = quotes.get(claimId);
      if (!known) {
        expect(endnote?.textContent).toContain(claimId);
        continue;
      }
      expect(endnote?.querySelector(`a[href="#quote-${label}"]`)).not.toBeNull();
      for (const back of endnote?.querySelectorAll('.back') ?? []) {
        expect(page.getElementById(back.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
      }
      const verbatim = page.getElementById(`quote-${label}`)?.nextElementSibling;
      expect(verbatim?.textContent).toBe(known.quote);
      const at = tree.children.findIndex(
        (node) => node.type === 'heading' && wordsOfMarkdown(node) === `Quote ${label}`,
      );
      const quoted = tree.children[at + 1];
      expect(quoted?.type === 'blockquote' && quoted.children.map(wordsOfMarkdown).join('\n\n')).toBe(
        known.quote,
      );
      expect(quoteInWord(word, label)).toBe(known.quote);
      expect(quoteInOdt(odt, label)).toBe(known.quote);
      const facts = [page, tree, word].map((_, which) =>
        which === 0
          ? [...page.querySelectorAll('dd')].map((dd) => dd.textContent).join('\n')
          : which === 1
            ? wordsOfMarkdown(tree)
            : wordsOfXml(word),
      );
      for (const text of facts) {
        for (const fact of [known.bytesSha256, known.textSha256, known.position])
          expect(text).toContain(fact);
      }
    }
  });

  it('marks as many sentences as the analyst’s own everywhere', async () => {
    const count = (text: string): number => text.split('°').length - 1;
    const html = count(wordsOfHtml(read(name, 'html')));
    expect(count(wordsOfMarkdown(readMarkdown(read(name, 'md'))))).toBe(html);
    const parts = await readDocx(name);
    expect(count(`${parts.get('word/document.xml')}${parts.get('word/footnotes.xml')}`)).toBe(html);
  });

  it.skipIf(!hasProgram('pandoc'))('is read by pandoc with every note in its place (needs pandoc)', () => {
    const notes = numberCitations(get(name).memo.document).claimIds.length;
    for (const dialect of ['gfm', 'markdown-smart']) {
      const page = readHtml(run('pandoc', ['-f', dialect, '-t', 'html', get(name).file('md')]));
      const items = [...page.querySelectorAll('[role=doc-endnotes] > ol > li')];
      expect(items).toHaveLength(notes);
      for (const back of page.querySelectorAll('.footnote-back')) back.remove();
      for (const mark of page.querySelectorAll('.footnote-ref')) {
        expect(mark.getAttribute('href')).toBe(`#fn${mark.textContent}`);
        mark.remove();
      }
      expect(letters(page.body.textContent ?? '')).toEqual(letters(wordsOfHtml(read(name, 'html'))));
    }
    const fromWord = readHtml(
      run('pandoc', ['-f', 'docx', '-t', 'html', '--track-changes=all', get(name).file('docx')]),
    );
    const own = footnotesOf(get(name).memo.document).length;
    expect(fromWord.querySelectorAll('[role=doc-endnotes] > ol > li')).toHaveLength(notes + own);
  });

  it.skipIf(!hasProgram('soffice') || !hasProgram('pdftotext'))(
    'is laid out by LibreOffice with the same letters and numbers (needs LibreOffice and pdftotext)',
    () => {
      const pdf = convertWithLibreOffice(get(name).file('docx'), 'pdf');
      const text = run('pdftotext', [pdf, '-']);
      for (const known of quotesCited(name)) {
        expect(text).toContain(known.bytesSha256);
        expect(text).toContain(known.textSha256);
      }
      const flat = text.replace(/\s/g, '');
      for (const bracket of bracketsOf(get(name).memo)) expect(flat).toContain(bracket);
    },
    120_000,
  );

  it.skipIf(!printer || !hasProgram('pdftotext'))(
    'is printed with the same words and unbroken hashes (needs Electron and pdftotext)',
    () => {
      const pdf = get(name).file('print.html').replace('.print.html', '.printed.pdf');
      const done = printPage(get(name).file('print.html'), pdf);
      expect(done, done.stderr).toMatchObject({ status: 0 });
      const text = run('pdftotext', [pdf, '-']).replace(/Page \d+ \/ \d+\n/g, '');
      expect(letters(text.normalize('NFKC'))).toEqual(
        letters(wordsOfHtml(read(name, 'html')).normalize('NFKC')),
      );
      for (const known of quotesCited(name)) {
        expect(text).toContain(known.bytesSha256);
        expect(text).toContain(known.textSha256);
      }
      const flat = text.replace(/\s/g, '');
      for (const bracket of bracketsOf(get(name).memo)) expect(flat).toContain(bracket);
    },
    120_000,
  );
});

function quotesCited(name: string) {
  return numberCitations(get(name).memo.document).claimIds.flatMap((id) => quotes.get(id) ?? []);
}

/** Every bracket of the memo as it is printed, without spaces. */
function bracketsOf({ document }: Memo): string[] {
  const { numbers } = numberCitations(document);
  const runs = [...inlineRuns(document), ...footnotesOf(document).map((note) => note.children)];
  return runs.flat().flatMap((inline) => {
    const cited = citedItems([inline]).map((item) => numbers.get(citationKey(item)));
    return cited.length === 0 ? [] : [`[${cited.join(',')}]`];
  });
}

/** Numbers that Word shows in brackets, up to the annexes. */
function numbersInWord(xml: string): number[] {
  const uses = /<w:endnoteReference w:id="(\d+)"|w:anchor="endnote_(\d+)"[^>]*><w:r><w:fldChar/g;
  return [...xml.matchAll(uses)].map(([, first, later]) => Number(first ?? later));
}

function quoteInWord(document: Document, label: string): string | undefined {
  const mark = [...document.getElementsByTagName('w:bookmarkStart')].find(
    (start) => start.getAttribute('w:name') === `quote_${label}`,
  );
  let paragraph = mark?.parentElement;
  while (paragraph && paragraph.tagName !== 'w:p') paragraph = paragraph.parentElement;
  return paragraph?.nextElementSibling ? wordsOfXml(paragraph.nextElementSibling) : undefined;
}

function quoteInOdt(document: Document, label: string): string | undefined {
  const mark = [...document.getElementsByTagName('text:bookmark')].find(
    (bookmark) => bookmark.getAttribute('text:name') === `quote-${label}`,
  );
  const quote = mark?.parentElement?.nextElementSibling;
  return quote ? wordsOfOdt(quote) : undefined;
}
