import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import type { Evidence } from '../../../shared/claim/claim-schema';
import { citationOf, type CitationItem, type MemoCitation } from '../../../shared/memo/citation-item';
import { defaultExportParts } from '../../../shared/memo/export-parts';
import { exportedMemoSchema } from '../../../shared/memo/exported-memo-schema';
import type { SourceId } from '../../../shared/source/source-schema';
import { testServices } from '../notebook/notebook-fixture';
import { addExampleClaims, addMemo, paragraph, passages, text } from './example-memos';
import { letters, parseXml, readCsv, readHtml, readMarkdown, readParts, wordsOfHtml } from './read-exports';
import { wordsOfMarkdown, wordsOfXml } from './read-exports';

/** Without Word’s table of contents, which says every heading twice. */
const parts = defaultExportParts.filter((part) => part !== 'contents');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-export-'));
const file = (format: string): string => path.join(folder, `memo.${format}`);
const goneSource = '00000000-0000-4000-8000-00000000aaaa' as SourceId;
let evidence: Evidence;
let citationCount: number | undefined;
let report: { missingClaims: number; citedSentences: number };

/** One memo that cites passages and whole sources in every way, in every format. */
beforeAll(async () => {
  const services = testServices({ printPdf: () => Promise.resolve(new Uint8Array([1])) });
  const notebook = createNotebook(path.join(folder, 'test.claimbook'), { program: 'test', services });
  const handlers = createHostHandlers(notebook, services);
  const { english, chinese } = await addExampleClaims(handlers);
  const [first] = (await handlers['claim.get']({ id: chinese })).evidence;
  if (!first) throw new Error('The example has no evidence.');
  evidence = first;
  const passage: CitationItem = { to: 'passage', claimId: chinese, evidenceId: first.id };
  const whole: CitationItem = { to: 'source', sourceId: first.sourceId, sourceVersion: 1 };
  const gone: CitationItem = { ...passage, evidenceId: english as never };
  const note: MemoCitation = citationOf([{ ...whole, locator: 'para. 12' }]);
  const memo = await addMemo(handlers, 'Passages and sources', [
    paragraph(
      text('The board hears the committee first '),
      citationOf([
        { ...passage, locator: 'p. 7' },
        { to: 'claim', claimId: english },
      ]),
      text('. The whole notice says so '),
      citationOf([whole]),
      text('. It is said again '),
      citationOf([{ ...passage, locator: 'pp. 8–9, 第*3*页' }]),
      { kind: 'footnote', children: [text('A note '), note, text('.')] },
      text('. Both are gone '),
      citationOf([gone, { ...whole, sourceId: goneSource }]),
      text('.'),
    ),
  ]);
  for (const format of ['md', 'html', 'docx', 'odt', 'pdf', 'json', 'csv', 'xlsx'] as const) {
    report = await handlers['memo.export']({ id: memo.id, format, path: file(format), parts });
  }
  citationCount = (await handlers['memo.list']({}))[0]?.citationCount;
  notebook.close();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const read = (format: string): string => fs.readFileSync(file(format), 'utf8');

describe('passages and whole sources', () => {
  it('stand in brackets with their locators, in every format', async () => {
    const page = readHtml(read('html'));
    const brackets = [...page.querySelectorAll('.citation')].map((bracket) => bracket.textContent);
    expect(brackets).toEqual([
      '[1, p. 7; 2]',
      '[3]',
      '[1, pp. 8–9, 第*3*页]',
      '[a]',
      '[4, 5]',
      '[3, para. 12]',
    ]);
    const markdown = read('md');
    expect(markdown).toContain('[^1] (p. 7) [^2]');
    expect(markdown).toContain('[\\[1\\]](#endnote-1) (pp. 8–9, 第\\*3\\*页)');
    const word = wordsOfXml(
      parseXml((await readParts(fs.readFileSync(file('docx')))).get('word/document.xml') ?? ''),
    );
    const odt = (await readParts(fs.readFileSync(file('odt')))).get('content.xml') ?? '';
    expect(odt).toMatch(/, p\. 7; <text:note/);
    expect(word).toContain(', p. 7; ');
    expect(word).toContain(', pp. 8–9, 第*3*页');
  });

  it('have the same words in HTML, Markdown and Word', async () => {
    const html = wordsOfHtml(read('html'));
    expect(letters(wordsOfMarkdown(readMarkdown(read('md'))))).toEqual(letters(html));
    const parts = await readParts(fs.readFileSync(file('docx')));
    const words = ['document', 'footnotes', 'endnotes'].map((part) =>
      wordsOfXml(parseXml(parts.get(`word/${part}.xml`) ?? '')),
    );
    // Word makes the letter of the note and its heading itself.
    expect(letters(`${words.join('')}Notesaa`)).toEqual(letters(html));
  });

  it('are named by their endnotes: the passage alone, and a source as a whole as that', () => {
    const page = readHtml(read('html'));
    const endnote = (number: number): string => page.getElementById(`endnote-${number}`)?.textContent ?? '';
    expect(endnote(1)).toContain('One passage of the claim: 党委先研究，董事会后决定。');
    expect(endnote(1)).toContain(`Code points ${evidence.start}–${evidence.end}`);
    expect(endnote(3)).toMatch(/^Source as a whole; no passage of it is quoted or compared\./);
    expect(endnote(3)).toMatch(/SHA-256 of the bytes: [0-9a-f]{64}\./);
    expect(endnote(3)).not.toMatch(/Quote|Verified/);
    expect(endnote(4)).toContain('no longer part of this claim');
    expect(endnote(5)).toContain(goneSource);
  });

  it('are quoted where they are passages and nowhere where they are sources', () => {
    const page = readHtml(read('html'));
    expect(page.getElementById('quote-1')?.nextElementSibling?.textContent).toBe(passages.chinese);
    expect(page.getElementById('quote-3')).toBeNull();
    expect(page.getElementById('evidence-3')?.textContent).toContain('Source as a whole');
  });

  it('are told apart in JSON and in the evidence sheet', () => {
    const { citations, manifest } = exportedMemoSchema.parse(JSON.parse(read('json')));
    expect(citations.map(({ to }) => to)).toEqual(['passage', 'claim', 'source', 'passage', 'source']);
    expect(citations.map((cited) => cited.passages.length)).toEqual([1, 1, 0, 0, 0]);
    expect(manifest?.missing.map(({ number, to }) => `${number} ${to}`)).toEqual(['4 passage', '5 source']);
    const [head = [], ...rows] = readCsv(read('csv'));
    const claims = rows.map((row) => row[head.indexOf('Claim')] ?? '');
    expect(claims[2]).toContain('Source as a whole');
    expect(claims[4]).toContain(goneSource);
  });

  it('are counted apart in the manifest, which lists the sentences that rest on a whole source alone', () => {
    const words = wordsOfHtml(read('html'));
    expect(words).toMatch(/Of these, resting on a source as a whole alone\s*2/);
    const list = [...readHtml(read('html')).querySelectorAll('h3')].find(
      ({ textContent }) => textContent === 'Sources cited as a whole',
    );
    const items = [...(list?.nextElementSibling?.nextElementSibling?.querySelectorAll('li') ?? [])];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'The whole notice says so .',
      'Note a: A note .',
    ]);
    expect(report).toMatchObject({ missingClaims: 2, citedSentences: 5 });
    // Two claims and two sources.
    expect(citationCount).toBe(4);
    expect(words).toContain('2 citations lead to what is no longer in the notebook: [4], [5].');
  });
});
