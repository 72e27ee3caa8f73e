import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../../shared/result';
import { Random } from '../../fuzz/random';
import { readFolder, writeFolder } from '../disk-states';
import { open, opensWith } from '../fault-notebook';
import type { FaultRun } from '../finding';
import { DiskFaults, type DiskFault } from './disk-faults';
import { copyFiles, diskWorks, type DiskWork } from './disk-works';

/** Runs in a process into which failing-calls.c is loaded; answers a list of runs as JSON. */
const [folder = '', control = '', most = '20', seed = '1'] = process.argv.slice(2);
const faults = new DiskFaults(control);
const runs: FaultRun[] = [];
for (const work of diskWorks) runs.push(await breakDisk(work));
fs.writeSync(1, JSON.stringify(runs));

/** Does one piece of work again and again, and lets another call fail each time. */
async function breakDisk(work: DiskWork): Promise<FaultRun> {
  const place = fs.mkdtempSync(path.join(folder, 'disk-'));
  const file = path.join(place, 'n.claimbook');
  await work.prepare(file);
  const before = readFolder(place);
  faults.arm(place, { at: 0, error: 'EIO', isLasting: false });
  await work.run(file, [], () => undefined);
  faults.disarm();
  const calls = faults.counted;
  const random = new Random(Number(seed));
  const bad: string[] = [];
  let tried = 0;
  let refused = 0;
  for (const at of someCalls(calls, Number(most), random)) {
    const fault: DiskFault = {
      at,
      error: random.pick(['EIO', 'ENOSPC'] as const),
      isLasting: random.below(2) === 1,
    };
    for (const left of fs.readdirSync(place)) fs.rmSync(path.join(place, left), { recursive: true });
    writeFolder(place, before);
    tried++;
    const claims: string[] = [];
    faults.arm(place, fault);
    const outcome = await refusalOf(() => work.run(file, claims, () => faults.disarm()));
    faults.disarm();
    if (outcome !== undefined) refused++;
    const found = faultOfRefusal(outcome) ?? (await faultOfFile(work, file, { claims, fault }));
    if (found !== undefined) {
      bad.push(`call ${at} of ${calls}, ${fault.error}${fault.isLasting ? ' and on' : ''}: ${found}`);
    }
  }
  fs.rmSync(place, { recursive: true });
  return {
    name: `calls to the disk that fail, ${work.name}`,
    tried,
    bad,
    notes: [`of ${calls} calls`, `${refused} told, ${tried - refused} of no consequence`],
  };
}

async function refusalOf(run: () => Promise<void>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    return error;
  }
}

function someCalls(calls: number, count: number, random: Random): number[] {
  const all = Array.from({ length: calls }, (_value, index) => index + 1);
  while (all.length > count) all.splice(random.below(all.length), 1);
  return all;
}

function faultOfRefusal(outcome: unknown): string | undefined {
  if (outcome === undefined) return undefined;
  if (!(outcome instanceof FailureError))
    return `it broke: ${outcome instanceof Error ? outcome.message : 'nothing said'}`;
  const { code, message, detail } = outcome.failure;
  if (code === 'internal') return `it broke: ${detail ?? message}`;
  return undefined;
}

/** What is wrong with what is left, as the next process finds it. */
async function faultOfFile(
  { from, to, makes }: DiskWork,
  file: string,
  { claims, fault }: { claims: readonly string[]; fault: DiskFault },
): Promise<string | undefined> {
  const next = `${path.dirname(file)}-next`;
  fs.rmSync(next, { recursive: true, force: true });
  copyFiles(path.dirname(file), next);
  const left = path.join(next, path.basename(file));
  try {
    const keys = [...new Set([from, to])].filter((key) => opensWith(left, key));
    if (keys.length !== 1) return `it opens with ${keys.length} keys`;
    const { notebook, handlers } = open(left, keys[0]);
    try {
      const there = new Set<string>((await handlers['claim.list']({})).map(({ id }) => id));
      const lost = claims.filter((id) => !there.has(id));
      if (lost.length > 0) return `${lost.length} of ${claims.length} acknowledged changes are lost`;
      const { problems } = await handlers['notebook.verify']({});
      if (problems[0]) return problems[0].message;
    } finally {
      notebook.close();
    }
    const strange = fs.readdirSync(next).filter((name) => {
      // A disk that takes nothing any more lets nothing be deleted; the next writer does it after a while.
      const isDraft = fault.isLasting && /\.new(-journal)?$|\.tmp$/.test(name);
      return name !== path.basename(file) && !makes.test(name) && !isDraft;
    });
    return strange.length > 0 ? `${strange.join(', ')} is left` : undefined;
  } catch (error) {
    return `it does not open: ${error instanceof FailureError ? error.failure.message : String(error)}`;
  } finally {
    fs.rmSync(next, { recursive: true, force: true });
  }
}
