import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../fuzz/random';
import { makeNotebook, open } from './fault-notebook';
import type { FaultRun } from './finding';

/** Longest time (ms) that a writer is left alone after its first changes. */
const longest = 120;

/**
 * Kills a process that writes into a notebook, as a power cut would, again and again in the same notebook. Everything
 * that was acknowledged has to be there, and the file whole.
 */
export async function killWriters(
  script: string,
  folder: string,
  options: { rounds: number; random: Random; passphrase: string | undefined },
): Promise<FaultRun> {
  const { rounds, random, passphrase } = options;
  const name = `kill -9 while writing, ${passphrase ? 'encrypted' : 'plain'}`;
  const file = path.join(folder, 'killed.claimbook');
  await makeNotebook(file, passphrase);
  const acknowledged = new Set<string>();
  const bad: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const lines = await writeUntilKilled(script, [file, passphrase ?? ''], random.below(longest));
    for (const line of lines) if (line.startsWith('claim ')) acknowledged.add(line.slice(6));
    bad.push(
      ...(await lostIn(file, passphrase, { acknowledged, lines })).map((fault) => `round ${round}: ${fault}`),
    );
  }
  const last = open(file, passphrase, { access: 'read' });
  const { problems } = await last.handlers['notebook.verify']({});
  last.notebook.close();
  bad.push(...problems.map(({ message }) => message));
  fs.rmSync(file);
  return { name, tried: rounds, bad, notes: [`${acknowledged.size} changes acknowledged`] };
}

async function lostIn(
  file: string,
  passphrase: string | undefined,
  { acknowledged, lines }: { acknowledged: Set<string>; lines: readonly string[] },
): Promise<string[]> {
  const { notebook, handlers } = open(file, passphrase);
  try {
    const there = new Set<string>((await handlers['claim.list']({})).map(({ id }) => id));
    const lost = [...acknowledged].filter((id) => !there.has(id)).map((id) => `claim ${id} is lost`);
    const [, revision = '0', text = ''] =
      /^memo (\d+) (.*)$/.exec(lines.findLast((line) => line.startsWith('memo ')) ?? '') ?? [];
    const [memo] = await handlers['memo.list']({});
    const kept = memo && (await handlers['memo.get']({ id: memo.id }));
    if (kept && kept.revision < Number(revision))
      lost.push(`the memo is at ${kept.revision}, not ${revision}`);
    if (kept?.revision === Number(revision) && !JSON.stringify(kept.document).includes(text)) {
      lost.push('the memo has other words');
    }
    return lost;
  } finally {
    notebook.close();
    for (const suffix of ['-wal', '.lock']) if (fs.existsSync(file + suffix)) fs.rmSync(file + suffix);
  }
}

async function writeUntilKilled(script: string, words: readonly string[], after: number): Promise<string[]> {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const isWriting = new Promise<void>((resolve) =>
    reader.on('line', (line) => line.startsWith('memo ') && resolve()),
  );
  // Its words may all be read before the process is gone, and until then it has the notebook.
  const hasEnded = Promise.all([
    new Promise((resolve) => child.once('exit', resolve)),
    new Promise((resolve) => reader.once('close', resolve)),
  ]);
  reader.on('line', (line) => lines.push(line));
  await Promise.race([isWriting, hasEnded]);
  await wait(after);
  child.kill('SIGKILL');
  await hasEnded;
  return lines;
}
