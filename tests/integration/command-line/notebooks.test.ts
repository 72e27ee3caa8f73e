import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { lockFileOf } from '../../../electron/notebook-file/writer-lock';
import { importText, newTestNotebook, tagWords, temporaryFolder } from '../notebook/notebook-fixture';
import { claimbook, failure, json, workedNotebook } from './run-claimbook';
import { json as jsonOfProcess, script } from './run-process';

const noId = '00000000-0000-4000-8000-000000000000';

/** Commands that only look, and commands that change something, on a notebook called n.claimbook. */
const reading = (source: string, memo: string) => [
  ['info', 'n.claimbook'],
  ['sources', 'n.claimbook'],
  ['text', 'n.claimbook', source],
  ['claims', 'n.claimbook'],
  ['codebook', 'n.claimbook'],
  ['memos', 'n.claimbook'],
  ['verify', 'n.claimbook'],
  ['export', 'n.claimbook', '--memo', memo, '--format', 'md', '--out', path.join(os.tmpdir(), `${memo}.md`)],
];
const writing = (source: string, claim: string) => [
  ['import', 'n.claimbook', 'source.txt'],
  ['tag', 'n.claimbook', source, '--start', '0', '--end', '3', '--code', 'golden-share'],
  ['memo', 'new', 'n.claimbook', '--claim', claim],
];

describe('what is not there', () => {
  it('is named, with a code', async () => {
    const { folder, source, claim, memo } = await workedNotebook();
    const options = { cwd: folder };
    const tagWith = (start: string, end: string, code: string, id = source) =>
      failure(['tag', 'n.claimbook', id, '--start', start, '--end', end, '--code', code], options);
    expect(await tagWith('0', '3', 'golden-share', noId)).toMatchObject({ exit: 1, code: 'not-found' });
    expect(await tagWith('0', '3', 'golden-share', '来源')).toMatchObject({ exit: 1, code: 'not-found' });
    expect(await tagWith('0', '3', 'gold')).toMatchObject({ exit: 1, code: 'unknown-code' });
    expect(await tagWith('0', '9999', 'golden-share')).toMatchObject({ code: 'position-out-of-range' });
    expect(await tagWith('-1', '3', 'golden-share')).toMatchObject({ code: 'position-out-of-range' });
    expect(await tagWith('3', '2', 'golden-share')).toMatchObject({ code: 'position-out-of-range' });
    expect(await tagWith('2', '2', 'golden-share')).toMatchObject({ code: 'empty-passage' });
    for (const words of [
      ['text', 'n.claimbook', noId],
      ['memo', 'new', 'n.claimbook', '--claim', claim, '--claim', noId],
      ['export', 'n.claimbook', '--memo', noId, '--format', 'md', '--out', 'x.md'],
    ]) {
      const { exit, code, message } = await failure(words, options);
      expect([exit, code]).toEqual([1, 'not-found']);
      expect(message).toContain(noId);
    }
    expect((await json(['memos', 'n.claimbook'], options)).document).toMatchObject([{ id: memo }]);
    const plain = await claimbook(['text', 'n.claimbook', noId], options);
    expect(plain).toMatchObject({ code: 1, stdout: '' });
    expect(plain.stderr).toMatch(/ \(not-found\)\n$/);
  });
});

describe('a file that is no notebook', () => {
  it('is refused by name and left as it was', async () => {
    const folder = temporaryFolder();
    const write = (name: string, content: string | Buffer) =>
      fs.writeFileSync(path.join(folder, name), content);
    write('empty.claimbook', '');
    write('text.claimbook', 'Just words.');
    write('binary.claimbook', fs.readFileSync(process.execPath).subarray(0, 5000));
    fs.mkdirSync(path.join(folder, 'folder.claimbook'));
    new Database(path.join(folder, 'other.claimbook')).exec('CREATE TABLE t (x)');
    const before = fs.readFileSync(path.join(folder, 'other.claimbook'));
    for (const name of ['empty', 'text', 'binary', 'folder', 'other']) {
      for (const words of [['info'], ['import', 'text.claimbook']]) {
        const [command = '', ...rest] = words;
        const { exit, code, message } = await failure([command, `${name}.claimbook`, ...rest], {
          cwd: folder,
        });
        expect([name, exit, code]).toEqual([name, 1, 'not-a-notebook']);
        expect(message).toContain(`${name}.claimbook`);
      }
    }
    expect(fs.readFileSync(path.join(folder, 'other.claimbook'))).toEqual(before);
    expect(await failure(['info', 'missing.claimbook'], { cwd: folder })).toMatchObject({
      exit: 1,
      code: 'file-not-found',
    });
    expect(fs.readdirSync(folder)).toHaveLength(5);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where it is a pipe', async () => {
    const folder = temporaryFolder();
    spawnSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(await failure(['info', 'pipe'], { cwd: folder })).toMatchObject({ code: 'not-a-notebook' });
  });
});

describe('a notebook that cannot be used', () => {
  it('from a newer Claimbook is refused by name, and not changed', async () => {
    const { folder } = await workedNotebook();
    const file = path.join(folder, 'n.claimbook');
    const database = new Database(file);
    database.pragma('user_version = 999');
    database.close();
    const before = fs.readFileSync(file);
    for (const words of [
      ['info', 'n.claimbook'],
      ['import', 'n.claimbook', 'source.txt'],
    ]) {
      const { exit, code, message } = await failure(words, { cwd: folder });
      expect([exit, code]).toEqual([1, 'notebook-newer']);
      expect(message).toContain('n.claimbook');
    }
    expect(fs.readFileSync(file)).toEqual(before);
  });

  it('because its end is missing is refused', async () => {
    const { folder } = await workedNotebook();
    const file = path.join(folder, 'n.claimbook');
    fs.truncateSync(file, fs.statSync(file).size - 5000);
    expect(await failure(['verify', 'n.claimbook'], { cwd: folder })).toMatchObject({
      exit: 1,
      code: 'notebook-damaged',
    });
  });

  it('because its pages are overwritten ends in a named failure or a list, never in “Nothing differs”', async () => {
    const { folder } = await workedNotebook();
    const file = path.join(folder, 'n.claimbook');
    const bytes = fs.readFileSync(file);
    bytes.fill(0x5a, 4096 * 3, 4096 * 20);
    fs.writeFileSync(file, bytes);
    const { code, document } = await json(['verify', 'n.claimbook'], { cwd: folder });
    expect(code).toBe(1);
    expect(document).toSatisfy(
      (answer: { ok?: boolean; error?: { code: string } }) =>
        answer.ok === false || answer.error?.code === 'notebook-damaged',
    );
  });

  it('is not made over a file that is there, nor where there is no folder', async () => {
    const { folder } = await workedNotebook();
    const before = fs.readFileSync(path.join(folder, 'n.claimbook'));
    expect(await failure(['new', 'n.claimbook'], { cwd: folder })).toMatchObject({ code: 'notebook-exists' });
    expect(await failure(['new', 'source.txt'], { cwd: folder })).toMatchObject({ code: 'notebook-exists' });
    expect(await failure(['new', 'nowhere/n'], { cwd: folder })).toMatchObject({ code: 'file-not-found' });
    expect(fs.readFileSync(path.join(folder, 'n.claimbook'))).toEqual(before);
  });
});

describe('a notebook that a window has open', () => {
  it('is read beside it, and not written to; the holder is named', async () => {
    const folder = temporaryFolder();
    const { handlers, file } = newTestNotebook(undefined, folder);
    const source = await importText(handlers, '党委前置研究讨论 decides');
    const { id: claim } = await tagWords(handlers, source, '前置研究');
    const { id: memo } = await handlers['memo.create']({
      title: '',
      template: 'evidence',
      claimIds: [claim],
    });
    fs.writeFileSync(path.join(folder, 'source.txt'), 'A new source.');
    fs.symlinkSync(path.basename(file), path.join(folder, 'n.claimbook'));
    for (const words of reading(source, memo)) {
      expect([words[0], (await json(words, { cwd: folder })).code]).toEqual([words[0], 0]);
    }
    for (const words of writing(source, claim)) {
      const { exit, code, message } = await failure(words, { cwd: folder });
      expect([words[0], exit, code]).toEqual([words[0], 1, 'notebook-in-use']);
      expect(message).toContain(`process ${process.pid}`);
      expect(message).toContain(os.hostname());
      expect(message).toContain('window');
    }
    expect((await json(['info', 'n.claimbook'], { cwd: folder })).document).toMatchObject({
      readOnly: 'in-use',
      holder: { program: 'window', pid: process.pid },
    });
    expect((await claimbook(['info', 'n.claimbook'], { cwd: folder })).stdout).toContain(
      `process ${process.pid}`,
    );
    // The window goes on as if nobody had looked.
    await tagWords(handlers, source, 'decides', 'golden-share');
    expect(await handlers['notebook.verify']({})).toMatchObject({ ok: true });
    fs.rmSync(path.join(os.tmpdir(), `${memo}.md`), { force: true });
  });

  it('two commands that write at the same moment: one is refused or both are done, nothing is lost', async () => {
    const { folder, source } = await workedNotebook();
    const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '3', '--code', 'golden-share'];
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => jsonOfProcess(words, { cwd: folder })),
    );
    for (const { code, document } of outcomes) {
      if (code !== 0) expect(document).toMatchObject({ error: { code: 'notebook-in-use' } });
    }
    const written = outcomes.filter(({ code }) => code === 0).length;
    expect(written).toBeGreaterThan(0);
    const { document } = await json(['claims', 'n.claimbook'], { cwd: folder });
    expect(document).toHaveLength(1 + written);
    expect((await claimbook(['verify', 'n.claimbook'], { cwd: folder })).code).toBe(0);
    expect(fs.existsSync(lockFileOf(path.join(folder, 'n.claimbook')))).toBe(false);
  });
});

// The superuser may write anywhere: the program then runs as somebody else, who may not be able to reach it.
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const canRun =
  process.platform !== 'win32' &&
  (!isRoot || spawnSync(process.execPath, [script, '--version'], { uid: nobody, cwd: '/' }).status === 0);

describe.skipIf(!canRun)('a notebook that may only be read', () => {
  const asReader = (cwd: string) => ({ cwd, ...(isRoot ? { uid: nobody } : {}) });

  it.each([
    ['the file', 0o444, 0o755],
    ['its folder', 0o644, 0o555],
    ['both', 0o444, 0o555],
  ])('because of %s is read, and writing commands say so', async (_name, fileMode, folderMode) => {
    const { folder, source, claim, memo } = await workedNotebook();
    const out = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-out-'));
    fs.chmodSync(out, 0o777);
    fs.chmodSync(path.join(folder, 'n.claimbook'), fileMode);
    fs.chmodSync(folder, folderMode);
    try {
      const options = asReader(folder);
      for (const words of reading(source, memo)) {
        const inOut = words.map((word) => (word.endsWith('.md') ? path.join(out, 'm.md') : word));
        expect([words[0], (await json(inOut, options)).code]).toEqual([words[0], 0]);
      }
      for (const words of writing(source, claim)) {
        const { exit, code, message } = await failure(words, options);
        expect([words[0], exit, code]).toEqual([words[0], 1, 'notebook-read-only']);
        expect(message).toContain('n.claimbook');
      }
      expect((await json(['info', 'n.claimbook'], options)).document).toMatchObject({ readOnly: 'file' });
      const here = ['export', 'n.claimbook', '--memo', memo, '--format', 'md', '--out', 'm.md'];
      if (folderMode === 0o555) {
        expect(await failure(here, options)).toMatchObject({ exit: 1, code: 'permission-denied' });
        expect(await failure(['new', 'x'], options)).toMatchObject({ exit: 1, code: 'permission-denied' });
      }
      expect(fs.readdirSync(folder).sort()).toEqual(['n.claimbook', 'source.txt']);
    } finally {
      fs.chmodSync(folder, 0o755);
      fs.rmSync(out, { recursive: true, force: true });
    }
  });

  it('and one that may not even be read are told apart', async () => {
    const { folder } = await workedNotebook();
    fs.chmodSync(path.join(folder, 'n.claimbook'), 0);
    fs.chmodSync(folder, 0o755);
    expect(await failure(['info', 'n.claimbook'], asReader(folder))).toMatchObject({
      exit: 1,
      code: 'permission-denied',
    });
  });
});
