import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importText, newTestNotebook, tagWords } from '../notebook/notebook-fixture';
import { claimbook, done, failure, json, workedNotebook } from './run-claimbook';

const countsSchema = z.strictObject({ sources: z.int(), claims: z.int(), memos: z.int() });
const backupSchema = z.strictObject({
  path: z.string(),
  name: z.string(),
  reason: z.string(),
  createdAt: z.iso.datetime(),
  byteLength: z.int(),
  counts: countsSchema.nullable(),
  lastChangeAt: z.iso.datetime().nullable(),
  problem: z.looseObject({ code: z.string() }).nullable(),
});
const restoredSchema = z.strictObject({
  path: z.string(),
  backup: z.string(),
  kept: z.string().nullable(),
  counts: countsSchema,
});

/** One more claim of the notebook's source. */
async function tagOnce(folder: string, source: string): Promise<void> {
  const words = ['tag', 'n.claimbook', source, '--start', '0', '--end', '3', '--code', 'golden-share'];
  await done(z.unknown(), words, folder);
}

async function claimsOf(folder: string, notebook = 'n.claimbook'): Promise<number> {
  return (await done(z.array(z.unknown()), ['claims', notebook], folder)).length;
}

/** A notebook with a source and a claim that this process has open, as a window would. */
async function heldNotebook(): Promise<{ file: string; folder: string }> {
  const { handlers, file } = newTestNotebook();
  await tagWords(handlers, await importText(handlers, '党委前置研究讨论 decides'), '前置研究');
  return { file, folder: path.dirname(file) };
}

describe('backup', () => {
  it('makes a notebook of its own beside the first, and lists it with what is in it', async () => {
    const { folder, source } = await workedNotebook();
    const made = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    expect(path.dirname(made.path)).toBe(fs.realpathSync(folder));
    expect(path.basename(made.path)).toMatch(/^n \(backup \d{8}T\d{6}Z\)\.claimbook$/);
    expect(made).toMatchObject({
      reason: 'asked',
      counts: { sources: 1, claims: 1, memos: 1 },
      problem: null,
    });
    expect(made.byteLength).toBe(fs.statSync(made.path).size);
    await tagOnce(folder, source);
    const second = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    expect(second.path).not.toBe(made.path);
    const list = await done(z.array(backupSchema), ['backup', 'n.claimbook', '--list'], folder);
    expect(list.map(({ path: file, counts }) => [file, counts?.claims])).toEqual([
      [second.path, 2],
      [made.path, 1],
    ]);
    expect((await json(['verify', made.path])).document).toMatchObject({ ok: true });
    expect((await claimbook(['backup', 'n.claimbook', '--list'], { cwd: folder })).stdout).toContain(
      made.path,
    );
  });

  it('writes to a file that is named, and to none that is there', async () => {
    const { folder } = await workedNotebook();
    const words = ['backup', 'n.claimbook', 'safe.claimbook'];
    expect((await done(backupSchema, words, folder)).path).toBe(path.join(folder, 'safe.claimbook'));
    expect(await failure(words, { cwd: folder })).toMatchObject({ exit: 1, code: 'notebook-exists' });
    const nowhere = ['backup', 'n.claimbook', 'nowhere/safe.claimbook'];
    expect(await failure(nowhere, { cwd: folder })).toMatchObject({ exit: 1, code: 'file-not-found' });
    expect(await failure(['backup', 'none.claimbook'], { cwd: folder })).toMatchObject({
      code: 'file-not-found',
    });
    expect(await failure([...words, '--list'], { cwd: folder })).toMatchObject({
      exit: 2,
      code: 'bad-input',
    });
    expect(fs.readdirSync(folder).sort()).toEqual(['n.claimbook', 'safe.claimbook', 'source.txt']);
  });

  it.skipIf(process.platform === 'win32')('may be read by nobody who may not read the notebook', async () => {
    const { folder } = await workedNotebook();
    fs.chmodSync(path.join(folder, 'n.claimbook'), 0o600);
    const { path: made } = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    expect(fs.statSync(made).mode & 0o777).toBe(0o600);
  });

  it('lists a backup that cannot be read with the reason, and none of another notebook', async () => {
    const { folder } = await workedNotebook();
    await done(z.unknown(), ['new', 'other.claimbook'], folder);
    const broken = path.join(folder, 'n (daily 20260101T000000Z).claimbook');
    const other = path.join(folder, 'n (daily 20260102T000000Z).claimbook');
    fs.writeFileSync(broken, fs.readFileSync(path.join(folder, 'n.claimbook')).subarray(0, 9000));
    fs.renameSync(path.join(folder, 'other.claimbook'), other);
    const { document, stderr } = await json(['backup', 'n.claimbook', '--list'], { cwd: folder });
    const list = z.array(backupSchema).parse(document);
    expect(list).toMatchObject([
      { path: broken, reason: 'daily', counts: null, problem: { code: 'notebook-damaged' } },
    ]);
    expect(stderr).toContain('n (daily 20260101T000000Z)');
  });

  it('is made beside a window that has the notebook open, with what was saved there', async () => {
    const { file, folder } = await heldNotebook();
    expect((await done(backupSchema, ['backup', file], folder)).counts).toMatchObject({
      sources: 1,
      claims: 1,
    });
  });
});

describe('backups of an encrypted notebook', () => {
  const environment = { CLAIMBOOK_PASSPHRASE: 'drei Katzen 国资委 und ein Hund' };
  const words = async (folder: string, ...typed: string[]) => {
    const { code, document } = await json(typed, { cwd: folder, environment });
    return { code, document };
  };

  it('are encrypted too, listed with what is in them, and restored', async () => {
    const { folder } = await workedNotebook();
    await words(folder, 'encrypt', 'n.claimbook');
    const made = backupSchema.parse((await words(folder, 'backup', 'n.claimbook')).document);
    expect(made.counts).toEqual({ sources: 1, claims: 1, memos: 1 });
    expect(fs.readFileSync(made.path).includes('SQLite format')).toBe(false);
    const list = (await words(folder, 'backup', 'n.claimbook', '--list')).document;
    expect(list).toMatchObject([{ counts: { claims: 1 }, problem: null }]);
    expect(await failure(['restore', 'n.claimbook', made.path], { cwd: folder })).toMatchObject({
      exit: 1,
      code: 'passphrase-needed',
    });
    const restored = await words(folder, 'restore', 'n.claimbook', made.path);
    expect(restored).toMatchObject({ code: 0, document: { counts: { claims: 1 } } });
    const { kept } = restoredSchema.parse(restored.document);
    expect(fs.readFileSync(kept ?? '').includes('SQLite format')).toBe(false);
    expect(await words(folder, 'verify', 'n.claimbook')).toMatchObject({ code: 0 });
  });

  it('that are plain or have another passphrase are told, and take no encrypted notebook’s place', async () => {
    const { folder } = await workedNotebook();
    await done(z.unknown(), ['backup', 'n.claimbook', 'plain.claimbook'], folder);
    await words(folder, 'encrypt', 'n.claimbook');
    const plain = await failure(['restore', 'n.claimbook', 'plain.claimbook'], { cwd: folder, environment });
    expect(plain).toMatchObject({ exit: 1, code: 'notebook-not-encrypted' });
    fs.copyFileSync(
      path.join(folder, 'plain.claimbook'),
      path.join(folder, 'n (daily 20260101T000000Z).claimbook'),
    );
    const other = path.join(folder, 'n (daily 20260102T000000Z).claimbook');
    fs.copyFileSync(path.join(folder, 'plain.claimbook'), other);
    await json(['encrypt', other], {
      cwd: folder,
      environment: { CLAIMBOOK_PASSPHRASE: 'quite another passphrase' },
    });
    const { document } = await words(folder, 'backup', 'n.claimbook', '--list');
    expect(document).toMatchObject([
      { counts: null, problem: { code: 'wrong-passphrase' } },
      { counts: { claims: 1 }, problem: null },
    ]);
  });
});

describe('restore', () => {
  it('puts the backup in the place of the notebook, and keeps what was there', async () => {
    const { folder, source } = await workedNotebook();
    const { path: made } = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    await tagOnce(folder, source);
    const restored = await done(restoredSchema, ['restore', 'n.claimbook', made], folder);
    expect(restored).toMatchObject({ backup: made, counts: { claims: 1 } });
    expect(await claimsOf(folder)).toBe(1);
    expect(await claimsOf(folder, restored.kept ?? '')).toBe(2);
    const list = await done(z.array(backupSchema), ['backup', 'n.claimbook', '--list'], folder);
    expect(list.map(({ reason }) => reason).sort()).toEqual(['asked', 'restore']);
    expect((await json(['verify', 'n.claimbook'], { cwd: folder })).document).toMatchObject({ ok: true });
    // And back again.
    await done(restoredSchema, ['restore', 'n.claimbook', restored.kept ?? ''], folder);
    expect(await claimsOf(folder)).toBe(2);
    expect(fs.readdirSync(folder).filter((name) => /-wal|-journal|lock|new$/.test(name))).toEqual([]);
  });

  it('to another file leaves the notebook as it is, and replaces nothing', async () => {
    const { folder } = await workedNotebook();
    const { path: made } = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    const before = fs.readFileSync(path.join(folder, 'n.claimbook'));
    const words = ['restore', 'n.claimbook', made, '--to', 'copy.claimbook'];
    expect(await done(restoredSchema, words, folder)).toMatchObject({ kept: null });
    expect(await claimsOf(folder, 'copy.claimbook')).toBe(1);
    expect(await failure(words, { cwd: folder })).toMatchObject({ exit: 1, code: 'notebook-exists' });
    const onItself = ['restore', 'n.claimbook', made, '--to', made];
    expect(await failure(onItself, { cwd: folder })).toMatchObject({ exit: 1, code: 'notebook-exists' });
    expect(fs.readFileSync(path.join(folder, 'n.claimbook'))).toEqual(before);
  });

  it('makes a notebook again that was deleted, and one that is damaged, which is kept', async () => {
    const { folder } = await workedNotebook();
    const { path: made } = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    const file = path.join(folder, 'n.claimbook');
    fs.rmSync(file);
    expect(await done(restoredSchema, ['restore', 'n.claimbook', made], folder)).toMatchObject({
      kept: null,
    });
    expect(await claimsOf(folder)).toBe(1);
    for (const damage of [
      (bytes: Buffer) => bytes.fill(0, 0, 200),
      (bytes: Buffer) => bytes.subarray(0, 5000),
      (bytes: Buffer) => bytes.fill(0x5a, 4096 * 3, 4096 * 20),
    ]) {
      const damaged = Buffer.from(damage(fs.readFileSync(file)));
      fs.writeFileSync(file, damaged);
      const { kept } = await done(restoredSchema, ['restore', 'n.claimbook', made], folder);
      expect(fs.readFileSync(kept ?? '').equals(damaged)).toBe(true);
      expect(await claimsOf(folder)).toBe(1);
    }
  });

  it('refuses a backup that does not verify, and changes nothing', async () => {
    const { folder } = await workedNotebook();
    const { path: made } = await done(backupSchema, ['backup', 'n.claimbook'], folder);
    const bytes = fs.readFileSync(made);
    const at = bytes.indexOf('前置研究讨论 is required');
    bytes.writeUInt8(bytes.readUInt8(at + 20) ^ 1, at + 20);
    fs.writeFileSync(made, bytes);
    const before = fs.readFileSync(path.join(folder, 'n.claimbook'));
    expect(await failure(['restore', 'n.claimbook', made], { cwd: folder })).toMatchObject({
      exit: 1,
      code: 'verification-failed',
    });
    expect(fs.readFileSync(path.join(folder, 'n.claimbook'))).toEqual(before);
    expect(fs.readdirSync(folder)).toHaveLength(3);
  });

  it('refuses a backup of another notebook, the notebook itself, and what is no backup', async () => {
    const { folder } = await workedNotebook();
    await done(z.unknown(), ['new', 'other.claimbook'], folder);
    for (const [word, code] of [
      ['other.claimbook', 'backup-of-other'],
      ['n.claimbook', 'bad-input'],
      ['source.txt', 'not-a-notebook'],
      ['none.claimbook', 'file-not-found'],
    ] as const) {
      expect(await failure(['restore', 'n.claimbook', word], { cwd: folder })).toMatchObject({
        exit: 1,
        code,
      });
    }
    expect(fs.readdirSync(folder)).toHaveLength(3);
    expect(await claimsOf(folder)).toBe(1);
  });

  it('is refused while a window has the notebook open, and names it', async () => {
    const { file, folder } = await heldNotebook();
    const { path: made } = await done(backupSchema, ['backup', file], folder);
    const refused = await failure(['restore', file, made], { cwd: folder });
    expect(refused).toMatchObject({ exit: 1, code: 'notebook-in-use' });
    expect(refused.message).toContain(`process ${process.pid}`);
  });
});
