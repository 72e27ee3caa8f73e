import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makePdf } from '../../unit/parser-process/pdf/make-pdf';
import { makeZip } from '../../unit/parser-process/zip/make-zip';
import { temporaryFolder } from '../temporary-folder';
import { claimbook, done, json } from './run-claimbook';
import { script } from './run-process';

/** A picture of one white pixel (PNG). */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);
const textsSchema = z.array(z.looseObject({ title: z.string() }));

async function emptyNotebook(files: Record<string, string | Buffer>): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  await done(z.unknown(), ['new', 'n.claimbook'], folder);
  return folder;
}

describe('import', () => {
  it('keeps the good files, names the bad ones in the order given, and exits 1', async () => {
    const folder = await emptyNotebook({
      'good.txt': 'The first good one.',
      'empty.txt': '',
      'program.txt': fs.readFileSync(process.execPath).subarray(0, 4000),
      'picture.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      '好.md': '# 第二\n\n正文在此。',
    });
    fs.mkdirSync(path.join(folder, 'folder'));
    const files = ['good.txt', 'empty.txt', 'program.txt', 'picture.png', 'folder', 'missing.txt', '好.md'];
    const { code, document, stderr } = await json(['import', 'n.claimbook', ...files], { cwd: folder });
    expect(code).toBe(1);
    expect(document).toEqual([
      expect.objectContaining({ file: 'good.txt', id: expect.any(String) }),
      { file: 'empty.txt', error: { code: 'empty-file', message: expect.stringContaining('empty.txt') } },
      { file: 'program.txt', error: { code: 'unsupported-format', message: expect.any(String) } },
      { file: 'picture.png', error: { code: 'document-damaged', message: expect.any(String) } },
      { file: 'folder', error: { code: 'empty-file', message: expect.stringContaining('folder') } },
      { file: 'missing.txt', error: { code: 'file-not-found', message: expect.stringContaining('missing') } },
      expect.objectContaining({ file: '好.md', id: expect.any(String) }),
    ]);
    expect(stderr).toContain('2 of 7 files are in the notebook; 5 were not imported.');
    const sources = await done(textsSchema, ['sources', 'n.claimbook'], folder);
    expect(sources.map(({ title }) => title).sort()).toEqual(['good', '第二']);
  });

  it('refuses what is no text by its name with the list of formats, and keeps scans as pages without text', async () => {
    const folder = await emptyNotebook({
      'deck.pptx': Buffer.from(makeZip([['ppt/presentation.xml', '<p/>']])),
      'table.xlsx': Buffer.from(makeZip([['xl/workbook.xml', '<w/>']])),
      'old.ppt': Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'),
      'scan.pdf': Buffer.from(makePdf({ pages: [[], []] })),
      'scan.png': onePixel,
    });
    const files = ['deck.pptx', 'table.xlsx', 'old.ppt', 'scan.pdf', 'scan.png'];
    const { document, stderr } = await json(['import', 'n.claimbook', ...files], { cwd: folder });
    const refused = (format: string) => ({
      error: {
        code: 'unsupported-format',
        message: expect.stringMatching(`${format}[^]*Claimbook reads plain text .*[(].docx, .odt, .rtf[)]`),
      },
    });
    const scanned = { codePoints: 0, warnings: [{ code: 'no-text-layer' }] };
    expect(document).toMatchObject([
      refused('PPTX'),
      refused('XLSX'),
      refused('Microsoft Office 97–2003'),
      scanned,
      scanned,
    ]);
    expect(stderr).toContain('scan.png: The page is a picture without text');
    expect(stderr).toContain('scan.pdf: The 2 pages are pictures without text');
  });

  it('reads folders through to the bottom, in the order of names, named as they were typed', async () => {
    const folder = await emptyNotebook({ 'last.txt': 'The last.' });
    const places = ['in/b.txt', 'in/a.html', 'in/a_files/part.html', 'in/deep/好.md', 'in/.hidden/c.txt'];
    for (const place of places) {
      fs.mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
      fs.writeFileSync(path.join(folder, place), `Text of ${place}.`);
    }
    const words = ['import', 'n.claimbook', 'in', 'last.txt', 'in'];
    const { code, document, stderr } = await json(words, { cwd: folder });
    expect(code).toBe(0);
    const named = ['in/a.html', 'in/b.txt', 'in/deep/好.md'].map((file) => ({ file }));
    expect(document).toMatchObject([...named, { file: 'last.txt' }, ...named]);
    expect(stderr).toContain('4 hidden files and parts of saved pages were left out');
    const sources = await done(textsSchema, ['sources', 'n.claimbook'], folder);
    expect(sources).toHaveLength(4);
  });

  it('says of the same bytes whose they are, and that is no failure', async () => {
    const folder = await emptyNotebook({ 'a.txt': 'Same bytes.', 'b.txt': 'Same bytes.' });
    const { code, document } = await json(['import', 'n.claimbook', 'a.txt', 'b.txt'], { cwd: folder });
    const [first] = z.array(z.looseObject({ id: z.string() }).partial()).parse(document);
    expect(code).toBe(0);
    expect(document).toMatchObject([{ file: 'a.txt' }, { file: 'b.txt', duplicateOf: first?.id }]);
    const again = await json(['import', 'n.claimbook', 'a.txt'], { cwd: folder });
    expect(again.code).toBe(0);
    expect(again.document).toMatchObject([{ file: 'a.txt', duplicateOf: first?.id }]);
  });

  it('tells people on stdout what is kept and on stderr what is not', async () => {
    const folder = await emptyNotebook({ 'a.txt': 'A title\nand \u001b[31mcolour', 'b.txt': '' });
    const files = ['a.txt', 'b.txt', 'name\u001b]0;x\u0007.txt'];
    const { code, stdout, stderr } = await claimbook(['import', 'n.claimbook', ...files], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.txt: imported as [0-9a-f-]{36}, “.*\n$/);
    expect(stderr).toMatch(/^b\.txt: .*\(empty-file\)$/m);
    expect(stderr).toMatch(/\(file-not-found\)$/m);
    // Nothing that a file is called may command the terminal.
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('uses the limits of the settings, and none where these are broken', async () => {
    const folder = await emptyNotebook({ 'a.txt': 'x'.repeat(3000) });
    const settings = path.join(folder, 'config', 'Claimbook', 'settings.json');
    fs.mkdirSync(path.dirname(settings), { recursive: true });
    const environment = { XDG_CONFIG_HOME: path.join(folder, 'config') };
    fs.writeFileSync(settings, JSON.stringify({ importLimitBytes: 2000 }));
    const words = ['import', 'n.claimbook', 'a.txt'];
    const refused = await json(words, { cwd: folder, environment });
    expect(refused).toMatchObject({ code: 1, document: [{ error: { code: 'too-large' } }] });
    fs.writeFileSync(settings, '{"importLimitBytes": ');
    expect((await json(words, { cwd: folder, environment })).code).toBe(0);
    expect(fs.readFileSync(settings, 'utf8')).toBe('{"importLimitBytes": ');
  });

  it('that is killed in the middle leaves what was stored whole, and the same import goes on from there', async () => {
    const folder = await emptyNotebook({});
    fs.mkdirSync(path.join(folder, 'in'));
    for (let file = 0; file < 300; file++) {
      const words = Array.from({ length: 300 }, (_, i) => `Sentence ${i} of notice ${file} is its own.`);
      fs.writeFileSync(path.join(folder, 'in', `${file}.txt`), words.join(' '));
    }
    const words = ['import', path.join(folder, 'n.claimbook'), path.join(folder, 'in')];
    const env = { ...process.env, XDG_CONFIG_HOME: folder };
    const child = spawn(process.execPath, [script, ...words], { env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const log = path.join(folder, 'n.claimbook-wal');
    while (child.exitCode === null && !(fs.existsSync(log) && fs.statSync(log).size > 300_000)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await ended;
    const stored = (await done(textsSchema, ['sources', 'n.claimbook'], folder)).length;
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(300);
    const again = await done(textsSchema, ['import', 'n.claimbook', 'in'], folder);
    expect(again.filter((outcome) => 'duplicateOf' in outcome)).toHaveLength(stored);
    expect(again.filter((outcome) => 'id' in outcome)).toHaveLength(300 - stored);
    expect((await json(['verify', 'n.claimbook'], { cwd: folder })).code).toBe(0);
  });

  it('takes a hundred files in one go', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `source ${i}.txt`);
    const folder = await emptyNotebook(Object.fromEntries(names.map((name) => [name, `Text of ${name}.`])));
    const { code, document } = await json(['import', 'n.claimbook', ...names], { cwd: folder });
    expect(code).toBe(0);
    expect(
      z
        .array(z.looseObject({ file: z.string() }))
        .parse(document)
        .map(({ file }) => file),
    ).toEqual(names);
  });
});
