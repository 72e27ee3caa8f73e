import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { makeNotebook, open } from './fault-notebook';
import type { FaultRun } from './finding';

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

/** Makes one more claim; the code of the refusal, or undefined where it was made. */
async function codeOf({ handlers }: Opened): Promise<string | undefined> {
  try {
    const [source] = await handlers['source.list']({});
    if (!source) return 'no-source';
    await handlers['claim.create']({
      sourceId: source.id,
      start: 0,
      end: 10,
      codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
      statement: 'On a disk in trouble',
      relation: 'supports',
    });
    return undefined;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}

/** Fills a disk until so many bytes are left. */
function fillUp(disk: string, left: number): void {
  const { bavail, bsize } = fs.statfsSync(disk);
  fs.writeFileSync(path.join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

function run(command: string, words: readonly string[]): boolean {
  return spawnSync(command, words).status === 0;
}
