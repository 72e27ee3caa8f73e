import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import { json, workedNotebook } from '../command-line/run-claimbook';
import { temporaryFolder } from '../notebook/notebook-fixture';
import { canary } from './encrypted-notebook';
import { runHere } from './run-here';
import { filesWith } from './words-on-disk';

const passphrases = { current: 'drei Katzen ’n’ ein Hund' };
const wrong = { current: 'zwei Katzen' };

/** A plain notebook whose only source holds the canary, with a backup beside it. */
async function notebookWithBackup() {
  const cwd = temporaryFolder();
  const texts = temporaryFolder();
  fs.writeFileSync(path.join(texts, 'a.txt'), `A title\n${canary}`);
  await runHere(['new', 'n.claimbook'], { cwd });
  await runHere(['import', 'n.claimbook', path.join(texts, 'a.txt')], { cwd });
  const backup = path.join(cwd, 'n (format 3, 20260102T030405).claimbook');
  const file = path.join(cwd, 'n.claimbook');
  fs.copyFileSync(file, backup);
  return { cwd, backup, file };
}

describe('encrypt', () => {
  it('encrypts a notebook and its backups; no plain copy of its words stays', async () => {
    const { cwd, backup, file } = await notebookWithBackup();
    fs.writeFileSync(`${file}.0123abcd.converting`, canary);
    expect(filesWith(canary, cwd)).toHaveLength(3);
    const { code, document, stderr } = await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
    const backups = { converted: [backup], deleted: [], left: [] };
    expect([code, document]).toEqual([0, { path: file, encrypted: true, backups, plainCopies: [] }]);
    expect(stderr).toContain('SSD');
    expect(filesWith(canary, cwd)).toEqual([]);
    expect(fs.readdirSync(cwd)).toHaveLength(2);
    for (const name of [file, backup]) {
      const info = await runHere(['info', name], { cwd, passphrases });
      expect(info.document).toMatchObject({ encrypted: true, counts: { sources: 1 } });
    }
    const again = await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
    expect(again).toMatchObject({ code: 1, error: { code: 'notebook-encrypted' } });
  });

  it('deletes the plain backups where it is told to, and names copies that it leaves alone', async () => {
    const { cwd, backup, file } = await notebookWithBackup();
    const copy = path.join(cwd, 'my copy.bak');
    fs.copyFileSync(file, copy);
    const words = ['encrypt', 'n.claimbook', '--backups', 'delete'];
    const { document, stderr } = await runHere(words, { cwd, passphrases });
    expect(document).toMatchObject({ backups: { converted: [], deleted: [backup] }, plainCopies: [copy] });
    expect(stderr).toContain(copy);
    expect(fs.existsSync(backup)).toBe(false);
    expect(filesWith(canary, cwd)).toEqual([copy]);
  });

  it('goes on where it was cut short: backups that are still plain are encrypted', async () => {
    const { cwd, backup } = await notebookWithBackup();
    const plain = fs.readFileSync(backup);
    await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
    fs.writeFileSync(backup, plain);
    const { document } = await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
    expect(document).toMatchObject({ encrypted: true, backups: { converted: [backup] } });
    expect(filesWith(canary, cwd)).toEqual([]);
  });

  it('goes on where the search index is damaged, which is left out', async () => {
    const { cwd, file } = await notebookWithBackup();
    await runHere(['search', 'n.claimbook', 'title'], { cwd });
    const database = new Database(file);
    database.exec('DELETE FROM search_text_data');
    database.close();
    expect((await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases })).code).toBe(0);
    const found = await runHere(['search', 'n.claimbook', 'title', '--kind', 'source'], { cwd, passphrases });
    expect(found.document).toMatchObject({ total: 1 });
  });

  it('needs a passphrase, and says where to put it', async () => {
    const { cwd, file } = await notebookWithBackup();
    const { code, error } = await runHere(['encrypt', 'n.claimbook'], { cwd });
    expect([code, error?.code]).toEqual([1, 'passphrase-needed']);
    expect(error?.message).toContain('CLAIMBOOK_PASSPHRASE');
    expect(fs.readFileSync(file).toString('latin1', 0, 15)).toBe('SQLite format 3');
  });

  it('refuses a notebook that somebody has open, and one that is not there', async () => {
    const { cwd, file } = await notebookWithBackup();
    const lock = { host: 'elsewhere', pid: 1, program: 'window', since: '2026-01-01T00:00:00.000Z' };
    const held = { ...lock, machine: 'another', started: null, token: 't' };
    fs.writeFileSync(`${file}.lock`, JSON.stringify(held));
    for (const [name, code] of [
      ['n.claimbook', 'notebook-in-use'],
      ['nothing.claimbook', 'file-not-found'],
    ] as const) {
      const { error } = await runHere(['encrypt', name], { cwd, passphrases });
      expect(error?.code).toBe(code);
    }
    expect(filesWith(canary, cwd)).toHaveLength(2);
  });
});

describe('every other command', () => {
  it('takes the passphrase from the environment, and says what it lacks', async () => {
    const { folder: cwd, source, memo } = await workedNotebook();
    const environment = { CLAIMBOOK_PASSPHRASE: passphrases.current };
    expect((await json(['encrypt', 'n.claimbook'], { cwd, environment })).code).toBe(0);
    const commands = [
      ['info', 'n.claimbook'],
      ['verify', 'n.claimbook'],
      ['sources', 'n.claimbook'],
      ['text', 'n.claimbook', source],
      ['claims', 'n.claimbook'],
      ['memos', 'n.claimbook'],
      ['import', 'n.claimbook', 'source.txt'],
      ['export', 'n.claimbook', '--memo', memo, '--format', 'md', '--out', 'm.md'],
    ];
    for (const words of commands) {
      const { code, error } = await runHere(words, { cwd });
      expect([words[0], code, error?.code]).toEqual([words[0], 1, 'passphrase-needed']);
      const run = await runHere(words, { cwd, passphrases });
      expect([words[0], run.code]).toEqual([words[0], 0]);
    }
    const real = await json(['info', 'n.claimbook'], { cwd, environment });
    expect([real.code, real.document]).toMatchObject([0, { encrypted: true }]);
  });

  it('is told that a passphrase is wrong, after a while, and never what it was', async () => {
    const { cwd } = await notebookWithBackup();
    await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
    const start = performance.now();
    const { code, error, stdout, stderr } = await runHere(['info', 'n.claimbook'], {
      cwd,
      passphrases: wrong,
    });
    expect(performance.now() - start).toBeGreaterThan(1000);
    expect([code, error?.code]).toEqual([1, 'wrong-passphrase']);
    expect(`${stdout}${stderr}`).not.toContain('Katzen');
    const encrypt = await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases: wrong });
    expect(encrypt.error?.code).toBe('wrong-passphrase');
  });

  it('asks on a terminal, again after a wrong answer, and only a few times', async () => {
    const { cwd } = await notebookWithBackup();
    await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
    const asked: string[] = [];
    const answering = (...answers: string[]) => ({
      cwd,
      askSecret: (question: string) => Promise.resolve(answers[asked.push(question) - 1] ?? ''),
    });
    const right = await runHere(['info', 'n.claimbook'], answering('typo', passphrases.current));
    expect(right).toMatchObject({ code: 0, document: { encrypted: true } });
    expect(asked).toEqual(['Passphrase of n.claimbook: ', 'Passphrase of n.claimbook: ']);
    asked.length = 0;
    const never = await runHere(['info', 'n.claimbook'], answering('a', 'b', 'c', 'd'));
    expect([never.error?.code, asked.length]).toEqual(['wrong-passphrase', 3]);
  });
});

it('new --encrypt makes an encrypted notebook; without it, a passphrase that is set makes a plain one, with a warning', async () => {
  const cwd = temporaryFolder();
  const made = await runHere(['new', 'a.claimbook', '--encrypt'], { cwd, passphrases });
  expect(made.document).toMatchObject({ encrypted: true });
  for (const words of [
    ['info', 'a.claimbook'],
    ['new', 'b.claimbook', '--encrypt'],
  ]) {
    expect((await runHere(words, { cwd })).error?.code).toBe('passphrase-needed');
  }
  const plain = await runHere(['new', 'c.claimbook'], { cwd, passphrases });
  expect(plain).toMatchObject({ code: 0, document: { encrypted: false } });
  expect(plain.stderr).toContain('--encrypt');
});

it('a new passphrase that is typed is typed twice', async () => {
  const cwd = temporaryFolder();
  const typing = (...answers: string[]) => ({ cwd, askSecret: () => Promise.resolve(answers.shift() ?? '') });
  const differs = await runHere(['new', 'a.claimbook', '--encrypt'], typing('one', 'two'));
  expect(differs.error?.code).toBe('bad-input');
  expect(fs.readdirSync(cwd)).toEqual([]);
  const made = await runHere(['new', 'a.claimbook', '--encrypt'], typing('one', 'one'));
  expect(made.document).toMatchObject({ encrypted: true });
});

it('backups that were encrypted apart from the notebook are listed with what is in them', async () => {
  const { cwd, backup } = await notebookWithBackup();
  await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
  const listed = async (given: { current: string }) =>
    (await runHere(['backup', 'n.claimbook', '--list'], { cwd, passphrases: given })).document;
  const whole = [{ path: backup, problem: null, counts: { sources: 1 } }];
  expect(await listed(passphrases)).toMatchObject(whole);
  const both = { ...passphrases, next: 'ein neuer Satz' };
  await runHere(['rekey', 'n.claimbook'], { cwd, passphrases: both });
  expect(await listed({ current: both.next })).toMatchObject(whole);
});

it('rekey and decrypt change what opens a notebook; neither is for a plain one', async () => {
  const { cwd, backup } = await notebookWithBackup();
  const both = { ...passphrases, next: 'ein neuer Satz' };
  for (const command of ['decrypt', 'rekey']) {
    const { error } = await runHere([command, 'n.claimbook'], { cwd, passphrases: both });
    expect(error?.code).toBe('notebook-not-encrypted');
  }
  await runHere(['encrypt', 'n.claimbook'], { cwd, passphrases });
  const lacking = await runHere(['rekey', 'n.claimbook'], { cwd, passphrases });
  expect(lacking.error?.code).toBe('passphrase-needed');
  expect(lacking.error?.message).not.toMatch(/CLAIMBOOK_PASSPHRASE/);
  const rekeyed = await runHere(['rekey', 'n.claimbook'], { cwd, passphrases: both });
  expect(rekeyed.document).toMatchObject({ encrypted: true, backups: { converted: [backup] } });
  const renewed = { current: both.next };
  for (const name of ['n.claimbook', backup]) {
    expect((await runHere(['info', name], { cwd, passphrases })).error?.code).toBe('wrong-passphrase');
    expect((await runHere(['verify', name], { cwd, passphrases: renewed })).code).toBe(0);
  }
  const decrypt = (given: { current: string }) =>
    runHere(['decrypt', 'n.claimbook'], { cwd, passphrases: given });
  expect((await decrypt(passphrases)).error?.code).toBe('wrong-passphrase');
  const backups = { converted: [], deleted: [], left: [backup] };
  expect((await decrypt(renewed)).document).toMatchObject({ encrypted: false, backups });
  expect((await runHere(['verify', 'n.claimbook'], { cwd })).document).toMatchObject({ ok: true });
});

it('a codebook that goes from an encrypted notebook into a file is said to be plain', async () => {
  const cwd = temporaryFolder();
  const words = ['codebook', 'export', 'n.claimbook', '--out', 'codes.json'];
  for (const made of [['new', 'n.claimbook', '--encrypt'], words]) {
    const { code, stderr } = await runHere(made, { cwd, passphrases });
    expect(code).toBe(0);
    if (made === words) expect(stderr).toContain('The file that you export is not');
  }
});
