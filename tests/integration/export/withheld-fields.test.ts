import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMemo } from '../../../electron/memo/export/export-memo';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { createNotebook } from '../../../electron/notebook-host/create-notebook';
import {
  defaultExportParts,
  exportFieldSchema,
  exportPartSchema,
  type ExportPart,
} from '../../../shared/memo/export-parts';
import { exportFormatSchema, type ExportFormat } from '../../../shared/memo/memo-schema';
import { citationOf } from '../../../shared/memo/citation-item';
import { tagWords, testServices } from '../notebook/notebook-fixture';
import { addMemo, cite, paragraph, text } from './example-memos';
import { longMemo } from './long-memo';
import { hasProgram, printer, printPage, run } from './other-programs';
import { readParts } from './read-exports';

/** One word for every field that can be left out; none is part of another or of anything else. */
const marker: Readonly<Record<(typeof exportFieldSchema.options)[number], readonly string[]>> = {
  notes: ['QuxNoteWord'],
  'claim-notes': ['QuxClaimNote'],
  'analyst-name': ['QuxAnalyst'],
  'coder-names': ['QuxCoder', 'QuxReviewer'],
  'translator-names': ['QuxTranslator'],
  'notebook-name': ['QuxNotebook'],
  'file-names': ['QuxFileName', 'QuxFolder'],
  'work-times': ['22:41'],
};
const everyMarker = Object.values(marker).flat();
const everyPart = exportPartSchema.options;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-withheld-'));
let printed = '';
const services = testServices({
  analystName: () => coder,
  now: () => new Date(clock),
  printPdf: (html: string) => {
    printed = html;
    return Promise.resolve(new Uint8Array([1]));
  },
});
let coder = 'QuxCoder';
let clock = '2026-03-04T08:15:30.250Z';
const notebook = createNotebook(path.join(folder, 'QuxNotebook.claimbook'), { program: 'test', services });
const handlers = createHostHandlers(notebook, services);
let memoId: Awaited<ReturnType<typeof addMemo>>['id'];

beforeAll(async () => {
  const file = path.join(folder, 'QuxFileName.txt');
  fs.writeFileSync(file, 'Quotas fell by half.');
  const [imported] = await handlers['source.importFiles']({ files: [file], method: 'file' });
  if (!imported || !('source' in imported)) throw new Error('The file was not imported.');
  const { id } = imported.source;
  // When a source was captured is part of every endnote; the times of the work after that are not.
  clock = '2026-03-05T22:41:07.125Z';
  await handlers['source.setMetadata']({ id, name: 'url', value: 'file:///home/QuxFolder/QuxFileName.txt' });
  const claim = await tagWords(handlers, id, 'Quotas fell by half.');
  await handlers['claim.update']({
    id: claim.id,
    changes: { statement: 'They fell.', notes: 'QuxClaimNote', status: 'reviewed', reviewer: 'QuxReviewer' },
  });
  const [evidence] = claim.evidence;
  if (!evidence) throw new Error('The claim has no evidence.');
  const translation = { text: 'Words.', translator: 'QuxTranslator', status: 'draft' } as const;
  await handlers['claim.setEvidence']({
    claimId: claim.id,
    evidenceId: evidence.id,
    changes: { translation },
  });
  const search = await handlers['search.recordNone']({ sourceId: id, query: 'prices', note: 'QuxClaimNote' });
  const note = {
    kind: 'footnote',
    children: [text('It seems that QuxNoteWord may possibly rise significantly.')],
  } as const;
  const memo = await addMemo(handlers, 'Memo', [
    paragraph(text('Quotas fell '), cite(claim.id), text('.'), { ...note, children: [...note.children] }),
    paragraph(text('Prices are not named '), citationOf([{ to: 'search', searchId: search.id }]), text('.')),
  ]);
  memoId = memo.id;
  coder = 'QuxAnalyst';
});
afterAll(() => {
  notebook.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Everything that can be read in a file: its bytes, and what is packed inside. */
async function wordsIn(format: ExportFormat, parts: readonly ExportPart[]): Promise<string> {
  const file = path.join(folder, `out.${format}`);
  await handlers['memo.export']({ id: memoId, format, path: file, parts: [...parts] });
  const bytes = fs.readFileSync(file);
  if (format === 'pdf') return printed;
  const packed = ['docx', 'odt', 'xlsx'].includes(format)
    ? [...(await readParts(bytes))].flat().join('\n')
    : '';
  return `${bytes.toString('utf8')}\n${packed}`;
}

describe.each(exportFormatSchema.options)('a memo as %s', (format) => {
  it('has no name, note or file name where none is chosen', async () => {
    const words = await wordsIn(
      format,
      everyPart.filter((part) => !exportFieldSchema.safeParse(part).success),
    );
    for (const word of everyMarker) expect(words).not.toContain(word);
  });

  it.each(exportFieldSchema.options)('has “%s” only where it is chosen', async (field) => {
    const words = await wordsIn(
      format,
      everyPart.filter((part) => part !== field),
    );
    for (const word of marker[field]) expect(words).not.toContain(word);
    if (['csv', 'xlsx'].includes(format)) return;
    const others = exportFieldSchema.options.filter((other) => other !== field);
    for (const word of others.flatMap((other) => marker[other])) {
      if (format !== 'json' && ['QuxReviewer', 'QuxFolder'].includes(word)) continue;
      expect(words, word).toContain(word);
    }
  });

  it('is dated by the day alone, in what packs it too, where times are not chosen', async () => {
    const file = path.join(folder, `times.${format}`);
    await handlers['memo.export']({ id: memoId, format, path: file });
    if (!['docx', 'odt', 'xlsx'].includes(format)) return;
    const zip = await JSZip.loadAsync(fs.readFileSync(file));
    const dates = new Set(Object.values(zip.files).map(({ date }) => date.toISOString()));
    expect([...dates]).toEqual(['2026-03-05T00:00:00.000Z']);
    expect([...(await readParts(fs.readFileSync(file)))].flat().join()).not.toContain('local offset');
  });

  it('leaves names out unless somebody chooses them', async () => {
    const file = path.join(folder, `default.${format}`);
    await handlers['memo.export']({ id: memoId, format, path: file });
    const packed = ['docx', 'odt', 'xlsx'].includes(format)
      ? [...(await readParts(fs.readFileSync(file)))].flat().join()
      : '';
    const words = `${fs.readFileSync(file, 'utf8')}${packed}${format === 'pdf' ? printed : ''}`;
    const kept = format === 'csv' ? [] : marker.notes;
    for (const word of everyMarker) expect(words.includes(word), word).toBe(kept.includes(word));
  });
});

describe('a memo without sections', () => {
  it.each(['html', 'md', 'docx', 'odt'] as const)('as %s leads nowhere that is not there', async (format) => {
    const words = await wordsIn(format, []);
    for (const section of ['Evidence table', 'Quotes, word for word', 'Codes used', 'Scales', 'Manifest']) expect(words).not.toContain(section);
    for (const target of ['quote-1', 'quote_1', 'code-', 'evidence-1']) expect(words).not.toContain(`#${target}`);
    expect(words).toContain('Code points');
  });

  it.skipIf(!printer || !hasProgram('pdftotext'))('as PDF has no marker in its text, its facts or its bytes (needs Electron and poppler)', async () => {
    await wordsIn('pdf', ['quotes', 'manifest']);
    const [page, pdf] = [path.join(folder, 'page.html'), path.join(folder, 'printed.pdf')];
    fs.writeFileSync(page, printed);
    expect(printPage(page, pdf).status).toBe(0);
    const read = `${run('pdftotext', [pdf, '-'])}${run('pdfinfo', [pdf])}${run('pdfinfo', ['-struct-text', pdf])}${fs.readFileSync(pdf, 'latin1')}`;
    for (const word of everyMarker) {
      expect(read).not.toContain(word);
      expect(read).not.toContain(Buffer.from(word, 'utf16le').swap16().toString('hex'));
    }
  });

  it('keeps what the checks found of the text alone, and a title that is the name of a file nowhere', async () => {
    const everything = await wordsIn('html', everyPart);
    expect(everything.split('QuxNoteWord').length).toBeGreaterThan(2);
    const memo = longMemo(3);
    const named = { title: 'QuxFileName', origin: 'guessed', from: 'file name' } as const;
    const sources = memo.sources.map((source) => ({ ...source, title: named.title, metadata: { ...source.metadata, title: { value: named.title, origin: named.origin, from: named.from } } }));
    const found = { rule: 'E04', severity: 'E', sentence: '', subject: '', quote: '', start: 0, end: 0, message: 'The source “QuxFileName” has no descriptor.' } as const;
    const input = { ...memo, sources, checks: { errors: 1, warnings: 0, notes: 0, open: [found], waived: [] } };
    for (const format of ['html', 'json', 'csv'] as const) {
      const read = async (parts: readonly ExportPart[]) => new TextDecoder().decode(await renderMemo(input, format, parts));
      expect(await read(everyPart)).toContain('QuxFileName');
      const without = await read(defaultExportParts);
      expect(without).toContain('Untitled source');
      expect(without).not.toContain('QuxFileName');
    }
  });

  it('counts what there is of each part, chosen or not', async () => {
    const { counts, citations, endnotes, html } = await handlers['memo.preview']({ id: memoId, parts: [] });
    expect(counts).toEqual({ contents: 0, 'quote-comments': 1, 'evidence-table': 2, 'source-summary': 1, quotes: 2, codes: 1, scales: 2, manifest: 1, notes: 1, 'claim-notes': 2, 'analyst-name': 1, 'coder-names': 2, 'translator-names': 1, 'notebook-name': 1, 'file-names': 1, 'work-times': 1 });
    expect({ citations, endnotes }).toEqual({ citations: 2, endnotes: 2 });
    expect(html).not.toContain('Evidence table');
  });
}); // prettier-ignore
