import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { changeEncryption } from '../../electron/encryption/change-encryption';
import { FailureError } from '../../shared/result';
import { makeNotebook, open, opensWith, otherKey } from './fault-notebook';
import type { FaultRun } from './finding';

const encrypting = { kind: 'encrypt', backups: 'delete' } as const;

type Opened = ReturnType<typeof open>;

/**
 * A disk of its own that is filled up, made read-only and taken out while a notebook on it is written to: every refusal
 * has its code, what was acknowledged is there, and changes are made again once the disk is as it was.
 */
export async function troubleDisk(folder: string, passphrase: string | undefined): Promise<FaultRun> {
  const name = `disk full, read-only and gone, ${passphrase ? 'encrypted' : 'plain'}`;
  const disk = path.join(folder, 'disk');
  fs.mkdirSync(disk, { recursive: true });
  if (!run('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk])) {
    return { name, tried: 0, bad: [], notes: [], skipped: 'only root may mount a disk of its own' };
  }
  const bad: string[] = [];
  const expectCode = async (what: string, opened: Opened, codes: readonly string[]) => {
    const code = await codeOf(opened);
    if (code === undefined || !codes.includes(code)) bad.push(`${what}: ${code ?? 'it was saved'}`);
  };
  const file = path.join(disk, 'full.claimbook');
  let tried = 0;
  try {
    await makeNotebook(file, passphrase);
    const opened = open(file, passphrase);
    let made = 8;
    for (const fillTo of [0, 4096, 40_000]) {
      tried++;
      fillUp(disk, fillTo);
      let code: string | undefined;
      for (let i = 0; i < 100 && code === undefined; i++) {
        code = await codeOf(opened);
        if (code === undefined) made++;
      }
      if (code !== 'disk-full') bad.push(`full but ${fillTo} bytes: ${code ?? 'it never was'}`);
      fs.rmSync(path.join(disk, 'filler'));
      const after = await codeOf(opened);
      if (after === undefined) made++;
      else bad.push(`room again: ${after}`);
    }
    for (const [what, run] of Object.entries(largeWorks(opened))) {
      tried++;
      fillUp(disk, 40_000);
      const code = await refusalOf(run);
      if (code !== 'disk-full') bad.push(`${what} on a full disk: ${code ?? 'it was made'}`);
      fs.rmSync(path.join(disk, 'filler'));
      const left = fs.readdirSync(disk).filter((name) => !/^full\.claimbook(-wal|-shm|\.lock)?$/.test(name));
      if (left.length > 0) bad.push(`${what} on a full disk leaves ${left.join(', ')}`);
    }
    tried++;
    const moved = path.join(folder, 'taken out');
    fs.mkdirSync(moved);
    if (!run('mount', ['--move', disk, moved])) throw new Error('The disk cannot be taken out.');
    await expectCode('taken out', opened, ['file-not-found']);
    run('mount', ['--move', moved, disk]);
    const back = await codeOf(opened);
    if (back === undefined) made++;
    else bad.push(`back again: ${back}`);
    opened.notebook.close();
    tried++;
    const converted = await convertOnFullDisk(disk, file, passphrase);
    if (converted !== undefined) bad.push(converted);
    tried++;
    run('mount', ['-o', 'remount,ro', disk]);
    const reader = open(file, passphrase);
    await expectCode('read-only', reader, ['notebook-read-only']);
    const claims = await reader.handlers['claim.list']({});
    const { ok } = await reader.handlers['notebook.verify']({});
    reader.notebook.close();
    if (!ok || claims.length !== made) bad.push(`${claims.length} claims, not ${made}`);
  } finally {
    for (const place of [disk, path.join(folder, 'taken out')]) spawnSync('umount', ['-l', place]);
  }
  return { name, tried, bad, notes: [] };
}

/** What needs as much room as the notebook has. */
function largeWorks({ notebook, handlers }: Opened): Record<string, () => unknown> {
  const beside = path.dirname(notebook.facts.path);
  return {
    'a backup': () => handlers['backup.make']({}),
    'open files': () => handlers['notebook.exportAll']({ folder: path.join(beside, 'all'), plain: true }),
  };
}

/** Another passphrase on a disk without the room for it: refused, and the notebook opens as before. */
async function convertOnFullDisk(
  disk: string,
  file: string,
  passphrase: string | undefined,
): Promise<string | undefined> {
  fillUp(disk, 40_000);
  const change = passphrase === undefined ? encrypting : ({ kind: 'rekey' } as const);
  const keyed = { change, program: 'command line', from: passphrase, to: otherKey };
  const code = await refusalOf(() => changeEncryption(file, keyed));
  fs.rmSync(path.join(disk, 'filler'));
  const left = fs.readdirSync(disk).filter((name) => name !== path.basename(file));
  if (code !== 'disk-full') return `a conversion on a full disk: ${code ?? 'it was made'}`;
  if (!opensWith(file, passphrase)) return 'after a conversion on a full disk it does not open';
  return left.length > 0 ? `a conversion on a full disk leaves ${left.join(', ')}` : undefined;
}

/** The code of the failure that something ends in; undefined where it succeeds. */
async function refusalOf(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}

/** Makes one more claim; the code of the refusal, or undefined where it was made. */
function codeOf({ handlers }: Opened): Promise<string | undefined> {
  return refusalOf(async () => {
    const [source] = await handlers['source.list']({});
    if (!source) throw new Error('The notebook must have a source.');
    await handlers['claim.create']({
      sourceId: source.id,
      start: 0,
      end: 10,
      codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
      statement: 'On a disk in trouble',
      relation: 'supports',
    });
  });
}

/** Fills a disk until so many bytes are left. */
function fillUp(disk: string, left: number): void {
  const { bavail, bsize } = fs.statfsSync(disk);
  fs.writeFileSync(path.join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

function run(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}
