import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { FailureError } from '../../../shared/result';
import { exportFormatSchema, type Memo } from '../../../shared/memo/memo-schema';
import {
  failureCode,
  newTestNotebook,
  reopen,
  temporaryFolder,
  testServices,
} from '../notebook/notebook-fixture';
import { addExampleClaims, addMemo, cite, exampleMemos, paragraph, text } from './example-memos';
import { hasProgram, run } from './other-programs';
import { readHtml, readMarkdown, readParts, wordsOfMarkdown } from './read-exports';

async function exampleNotebook(services = testServices()) {
  const opened = newTestNotebook(services);
  const claims = await addExampleClaims(opened.handlers);
  const memo = await addMemo(opened.handlers, 'M', exampleMemos(claims)['English'] ?? []);
  return { ...opened, claims, memo, folder: path.dirname(opened.file) };
}

const formats = exportFormatSchema.options;
const printed = () => Promise.resolve(new Uint8Array([37, 80, 68, 70]));

describe('an export', () => {
  it('writes its file whole, says whether one was there, and leaves nothing else', async () => {
    const { handlers, memo, folder } = await exampleNotebook(testServices({ printPdf: printed }));
    const before = fs.readdirSync(folder);
    for (const format of formats) {
      const file = path.join(folder, `备忘 录 #1.${format}`);
      const first = await handlers['memo.export']({ id: memo.id, format, path: file });
      expect(first).toMatchObject({ path: file, replaced: false, byteLength: fs.statSync(file).size });
      expect(await handlers['memo.export']({ id: memo.id, format, path: file })).toMatchObject({ replaced: true });
      fs.rmSync(file);
    }
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it('never goes over a notebook, open or not, nor over what belongs to one', async () => {
    const { handlers, memo, file, folder } = await exampleNotebook();
    const other = newTestNotebook();
    other.notebook.close();
    const link = path.join(folder, 'link.md');
    fs.symlinkSync(other.file, link);
    const sizes = [file, other.file].map((notebook) => fs.statSync(notebook).size);
    for (const target of [file, `${file}-wal`, `${file}.lock`, other.file, `${other.file}-wal`, link]) {
      const code = await failureCode(() => handlers['memo.export']({ id: memo.id, format: 'md', path: target }));
      expect(code, target).toBe('bad-input');
    }
    expect([file, other.file].map((notebook) => fs.statSync(notebook).size)).toEqual(sizes);
  });

  it('leaves the file that was there when it fails, and no half of a new one', async () => {
    const printPdf = () => Promise.reject(new FailureError('export-failed', 'The PDF was not finished.'));
    const { handlers, memo, folder } = await exampleNotebook(testServices({ printPdf }));
    const file = path.join(folder, 'memo.pdf');
    fs.writeFileSync(file, 'old');
    const before = fs.readdirSync(folder);
    expect(await failureCode(() => handlers['memo.export']({ id: memo.id, format: 'pdf', path: file }))).toBe('export-failed');
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    for (const target of [path.join(folder, 'none', 'memo.md'), folder]) {
      expect(await failureCode(() => handlers['memo.export']({ id: memo.id, format: 'md', path: target }))).toMatch(/file-not-found|export-failed/);
    }
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  it('is the same to the byte for the same memo at the same instant', async () => {
    const now = () => new Date('2026-03-04T05:06:07.000Z');
    const { handlers, memo, folder } = await exampleNotebook(testServices({ now }));
    for (const format of ['md', 'html', 'odt', 'xlsx', 'csv', 'json'] as const) {
      const hashes = [];
      for (const name of ['a', 'b']) {
        hashes.push((await handlers['memo.export']({ id: memo.id, format, path: path.join(folder, name) })).sha256);
      }
      expect(hashes[0], format).toBe(hashes[1]);
    }
  });

  it('shows in every format that a quote no longer agrees with its source', async () => {
    const { notebook, memo, file } = await exampleNotebook();
    notebook.close();
    const copy = path.join(temporaryFolder(), 'changed.claimbook');
    fs.copyFileSync(file, copy);
    const database = new Database(copy);
    database.exec(`UPDATE source_text SET text = replace(text, 'quotas fell', 'quotas rose')`);
    database.close();
    const { handlers } = reopen(copy, 'read', testServices({ printPdf: printed }));
    const texts = await exportTexts(handlers, memo, path.dirname(copy));
    for (const words of texts) {
      expect(words).toContain('Check before relying on this memo: 2 quotes were not verified at export: 1, 2.');
      expect(words.split('NOT VERIFIED. The stored text of the source has changed since capture').length).toBeGreaterThan(2);
      expect(words).not.toContain('Verified. The source holds');
    }
  });

  it('takes 300 citations with the same numbers in all formats', async () => {
    const { handlers, claims, folder } = await exampleNotebook();
    const { sourceId } = (await handlers['claim.get']({ id: claims.english })).evidence[0] ?? {};
    if (!sourceId) throw new Error('The example has no evidence.');
    const codes = [{ codeId: 'pre-deliberation', polarity: 'affirmed' } as const];
    const blocks = [];
    for (let number = 1; number <= 300; number++) {
      const place = { sourceId, start: number % 40, end: 60 + (number % 50), relation: 'supports' as const };
      const claim = await handlers['claim.create']({ ...place, codes, statement: `Claim ${number} 第${number}条。` });
      blocks.push(paragraph(text(`Sentence ${number} `), cite(claim.id), text('.')));
    }
    const memo = await addMemo(handlers, 'Many', blocks);
    const file = path.join(folder, 'many');
    const report = await handlers['memo.export']({ id: memo.id, format: 'html', path: `${file}.html` });
    expect(report).toMatchObject({ citations: 300, citedSentences: 300, ownSentences: 0, failedQuotes: 0 });
    const page = readHtml(fs.readFileSync(`${file}.html`, 'utf8'));
    expect([...page.querySelectorAll('ol.endnotes > li')].map((li) => li.id)).toEqual(Array.from({ length: 300 }, (_, i) => `endnote-${i + 1}`));
    expect(page.querySelectorAll('.verbatim')).toHaveLength(300);
    await handlers['memo.export']({ id: memo.id, format: 'docx', path: `${file}.docx` });
    const document = (await readParts(fs.readFileSync(`${file}.docx`))).get('word/document.xml') ?? '';
    expect(document.match(/<w:endnoteReference /g)).toHaveLength(300);
    await handlers['memo.export']({ id: memo.id, format: 'md', path: `${file}.md` });
    if (hasProgram('pandoc')) {
      const read = readHtml(run('pandoc', ['-f', 'gfm', '-t', 'html', `${file}.md`]));
      expect(read.querySelectorAll('[role=doc-endnotes] > ol > li')).toHaveLength(300);
    }
  }, 120_000);
}); // prettier-ignore

async function exportTexts(handlers: Awaited<ReturnType<typeof exampleNotebook>>['handlers'], memo: Memo, folder: string): Promise<string[]> {
  const file = (format: string) => path.join(folder, `memo.${format}`);
  for (const format of ['md', 'html', 'docx'] as const) await handlers['memo.export']({ id: memo.id, format, path: file(format) });
  const parts = await readParts(fs.readFileSync(file('docx')));
  return [
    readHtml(fs.readFileSync(file('html'), 'utf8')).body.textContent ?? '',
    wordsOfMarkdown(readMarkdown(fs.readFileSync(file('md'), 'utf8'))),
    readHtml(`${parts.get('word/document.xml')}${parts.get('word/endnotes.xml')}`).body.textContent ?? '',
  ];
} // prettier-ignore
