import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import type { Random } from '../fuzz/random';
import { DiskContent } from './disk-content';
import { makeNotebook, open } from './fault-notebook';
import type { FaultRun } from './finding';
import { recordWrites, whyNoRecording, type DiskStep } from './record-writes';

/** How the writer makes its changes durable; without syncing at all, what was acknowledged has to be lost somewhere. */
export type WriterMode = 'log' | 'rollback' | 'unsynced';

/** Bytes that a disk writes whole or not at all. */
const sector = 512;
const changes = 25;

type Change = Extract<DiskStep, { kind: 'write' | 'truncate' }>;

/** A file as it is on the disk, and what was written to it since and may not be there. */
interface DiskFile {
  readonly durable: DiskContent;
  readonly pending: Change[];
}

/**
 * Records everything that a writer does to the disk, cuts the power at random moments, lets what was not synced be lost,
 * there or torn, and opens what is left. All that was acknowledged before the cut has to be there, and whole.
 */
export async function cutPower(
  script: string,
  folder: string,
  options: { states: number; random: Random; mode: WriterMode },
): Promise<FaultRun> {
  const { states, random, mode } = options;
  const name = `power loss, ${mode === 'rollback' ? 'rollback journal' : mode === 'log' ? 'write-ahead log' : 'without syncing (must fail)'}`;
  const skipped = whyNoRecording();
  if (skipped !== undefined) return { name, tried: 0, bad: [], notes: [], skipped };
  const place = path.join(fs.realpathSync(folder), mode);
  fs.mkdirSync(place);
  const file = path.join(place, 'cut.claimbook');
  await makeNotebook(file, undefined);
  const before = fs.readFileSync(file);
  const steps = recordWrites([script, file, mode, String(changes)], place);
  const first = steps.findIndex((step) => step.kind === 'said');
  const bad: string[] = [];
  for (let i = 0; i < states; i++) {
    const cut = first + random.below(steps.length - first + 1);
    for (const left of fs.readdirSync(place)) fs.rmSync(path.join(place, left), { recursive: true });
    writeState(place, stateAfter(steps.slice(0, cut), before, random));
    const fault = await faultOf(file, steps.slice(0, cut));
    if (fault !== undefined) bad.push(`state ${i}, after step ${cut} of ${steps.length}: ${fault}`);
  }
  fs.rmSync(place, { recursive: true, force: true });
  return { name, tried: states, bad, notes: [`${steps.length} steps of the writer recorded`] };
}

/** The files of the folder as a disk may hold them after these steps and a cut. */
function stateAfter(steps: readonly DiskStep[], before: Buffer, random: Random): Map<string, Buffer> {
  const names = new Map<string, DiskFile>([
    ['cut.claimbook', { durable: new DiskContent(before), pending: [] }],
  ]);
  const durableNames = new Map(names);
  const pendingNames: (() => void)[] = [];
  for (const step of steps) {
    if (step.kind === 'said') continue;
    if (step.kind === 'syncFolder') {
      for (const keep of pendingNames.splice(0)) keep();
      continue;
    }
    const { file } = step;
    const known = names.get(file);
    if (step.kind === 'create') {
      if (known) continue;
      const made: DiskFile = { durable: new DiskContent(), pending: [] };
      names.set(file, made);
      pendingNames.push(() => void durableNames.set(file, made));
    } else if (step.kind === 'unlink') {
      names.delete(file);
      pendingNames.push(() => void durableNames.delete(file));
    } else if (known && step.kind === 'sync') {
      for (const change of known.pending.splice(0)) apply(known.durable, change);
    } else if (known && step.kind !== 'sync') {
      known.pending.push(step);
    }
  }
  // Names reach the disk in their order, as far as they did.
  for (const keep of pendingNames.slice(0, random.below(pendingNames.length + 1))) keep();
  return new Map([...durableNames].map(([name, file]) => [name, survived(file, random)]));
}

/** What of the writes that were not synced is there: none, all, some, or some of their sectors. */
function survived({ durable, pending }: DiskFile, random: Random): Buffer {
  const fate = random.pick(['none', 'all', 'some', 'torn'] as const);
  const content = new DiskContent(durable.bytes);
  for (const change of fate === 'none' ? [] : pending) {
    if (fate !== 'all' && random.below(2) === 0) continue;
    if (fate === 'torn' && change.kind === 'write') tear(content, change, random);
    else apply(content, change);
  }
  return content.bytes;
}

function tear(
  content: DiskContent,
  { offset, data }: Extract<Change, { kind: 'write' }>,
  random: Random,
): void {
  for (let from = 0; from < data.length; from += sector) {
    if (random.below(2) === 1) content.write(offset + from, data.subarray(from, from + sector));
  }
}

function apply(content: DiskContent, change: Change): void {
  if (change.kind === 'truncate') content.truncate(change.size);
  else content.write(change.offset, change.data);
}

function writeState(folder: string, state: ReadonlyMap<string, Buffer>): void {
  for (const [name, content] of state) {
    // Rebuilt from the log by whoever opens it first; the lock is of a process that is gone.
    if (name.endsWith('-shm') || name.includes('.lock')) continue;
    fs.writeFileSync(path.join(folder, name), content);
  }
}

async function faultOf(file: string, steps: readonly DiskStep[]): Promise<string | undefined> {
  const acknowledged = steps.flatMap((step) =>
    step.kind === 'said' && step.line.startsWith('claim ') ? [step.line.slice(6)] : [],
  );
  try {
    const { notebook, handlers } = open(file, undefined);
    try {
      const there = new Set<string>((await handlers['claim.list']({})).map(({ id }) => id));
      const lost = acknowledged.filter((id) => !there.has(id));
      if (lost.length > 0) return `${lost.length} of ${acknowledged.length} acknowledged changes are lost`;
      const { problems } = await handlers['notebook.verify']({});
      return problems[0]?.message;
    } finally {
      notebook.close();
    }
  } catch (error) {
    if (error instanceof FailureError) return error.failure.message;
    throw error;
  }
}
