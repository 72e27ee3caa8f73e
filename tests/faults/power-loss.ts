import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import type { Random } from '../fuzz/random';
import { childEnvironment } from './child-environment';
import { readFolder, stateAfter, writeFolder } from './disk-states';
import { makeNotebook, open, opensWith, otherKey, rawKey } from './fault-notebook';
import type { FaultRun } from './finding';
import { recordWrites, whyNoRecording, type DiskStep } from './record-writes';

/** What is done while the power is cut. */
export interface PowerCut {
  readonly name: string;
  readonly child: 'writer' | 'converter';
  /** What opens the notebook before, and what afterwards; undefined for a plain one. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What the child is told after the notebook's file. */
  readonly words: readonly string[];
}

const changes = '25';

/** A writer's changes are cut; without syncing at all, what was acknowledged has to be lost somewhere. */
export function writingCut(mode: 'log' | 'rollback' | 'unsynced', passphrase: string | undefined): PowerCut {
  const how = {
    log: 'write-ahead log',
    rollback: 'rollback journal',
    unsynced: 'without syncing (must fail)',
  };
  const name = `power loss, ${how[mode]}${passphrase === undefined ? '' : ', encrypted'}`;
  return {
    name,
    child: 'writer',
    from: passphrase,
    to: passphrase,
    words: [mode, changes, passphrase ?? ''],
  };
}

/** A notebook is given another key while the power is cut. */
export const conversionCuts: readonly PowerCut[] = (
  [
    ['encrypting', undefined, rawKey],
    ['changing the passphrase', rawKey, otherKey],
    ['decrypting', rawKey, undefined],
  ] as const
).map(([what, from, to]) => ({
  name: `power loss, ${what}`,
  child: 'converter',
  from,
  to,
  words: [from ?? '', to ?? ''],
}));

/**
 * Records everything that a child does to the disk, cuts the power at random moments, lets what was not synced be lost,
 * there or torn, and opens what is left. It opens with exactly one key, and all that was acknowledged before the cut has
 * to be there, and whole.
 */
export async function cutPower(
  script: string,
  folder: string,
  options: { states: number; random: Random; cut: PowerCut },
): Promise<FaultRun> {
  const { states, random, cut } = options;
  const { name } = cut;
  const skipped = whyNoRecording();
  if (skipped !== undefined) return { name, tried: 0, bad: [], notes: [], skipped };
  const place = fs.mkdtempSync(path.join(fs.realpathSync(folder), 'cut-'));
  const file = path.join(place, 'cut.claimbook');
  await makeNotebook(file, cut.from);
  const before = readFolder(place);
  const steps = recordWrites([script, file, ...cut.words], place, childEnvironment(cut.child));
  const first = steps.findIndex((step) => step.kind === 'said');
  const bad: string[] = [];
  for (let i = 0; i < states; i++) {
    const at = first + random.below(steps.length - first + 1);
    writeFolder(place, stateAfter(steps.slice(0, at), before, random));
    const fault = await faultOf(file, steps.slice(0, at), cut);
    if (fault !== undefined) bad.push(`state ${i}, after step ${at} of ${steps.length}: ${fault}`);
  }
  fs.rmSync(place, { recursive: true, force: true });
  return { name, tried: states, bad, notes: [`${steps.length} steps recorded`] };
}

async function faultOf(
  file: string,
  steps: readonly DiskStep[],
  { from, to }: PowerCut,
): Promise<string | undefined> {
  const said = steps.flatMap((step) => (step.kind === 'said' ? [step.line] : []));
  const keys = [...new Set([from, to])].filter((key) => opensWith(file, key));
  if (keys.length !== 1) return `it opens with ${keys.length} keys`;
  const [key] = keys;
  if (said.includes('done') && key !== to) return 'it still opens with the old key';
  const acknowledged = said.flatMap((line) => (line.startsWith('claim ') ? [line.slice(6)] : []));
  try {
    const { notebook, handlers } = open(file, key);
    try {
      const there = new Set<string>((await handlers['claim.list']({})).map(({ id }) => id));
      const lost = acknowledged.filter((id) => !there.has(id));
      if (lost.length > 0) return `${lost.length} of ${acknowledged.length} acknowledged changes are lost`;
      const left = fs.readdirSync(path.dirname(file)).filter((name) => name.includes('.converting'));
      if (left.length > 0) return `${left.join(', ')} is left`;
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
