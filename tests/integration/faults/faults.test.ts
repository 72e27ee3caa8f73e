import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../scripts/project-folder.mjs';
import { resolveElectron } from '../../../scripts/setup/electron-runtime.mjs';
import { flipBits } from '../../faults/bit-flips';
import { failDiskCalls } from '../../faults/disk-errors/run-disk-errors';
import { rawKey } from '../../faults/fault-notebook';
import type { FaultRun } from '../../faults/finding';
import { troubleDisk } from '../../faults/full-disk';
import { openHostile } from '../../faults/hostile-notebook/open-hostile';
import { stormCalls } from '../../faults/ipc/storm-calls';
import { conversionCuts, cutPower, writingCut } from '../../faults/power-loss';
import { killRealHosts } from '../../faults/real-host/kill-real-hosts';
import { whyNoRecording } from '../../faults/record-writes';
import { Random } from '../../fuzz/random';
import { bundleChild, removeBundle } from '../notebook/node-child';
import { temporaryFolder } from '../notebook/notebook-fixture';

/** A taste of `npm run faults`, the same faults every time but for the moment at which a process is killed. */
const seed = 7;
const keys = [
  ['plain', undefined],
  ['encrypted', rawKey],
] as const;
const options = { timeout: 240_000 };

function expectSound({ bad, skipped }: FaultRun, skip: (note?: string) => void): void {
  if (skipped !== undefined) skip(skipped);
  expect(bad).toEqual([]);
}

let child = '';
beforeAll(async () => {
  child = await bundleChild('fault-child', 'faults');
}, 120_000);
afterAll(() => removeBundle(child));

describe.each(keys)('a notebook that is %s', (_name, passphrase) => {
  it('is refused, or found changed, or says what it said, where a bit is changed', options, async () => {
    const run = await flipBits(temporaryFolder(), { positions: 20, random: new Random(seed), passphrase });
    expect(run.bad).toEqual([]);
    expect(run.tried).toBe(20);
  });

  it('loses nothing that was acknowledged where the application’s own host is killed', options, async () => {
    const { executable, args } = resolveElectron();
    const host = {
      electron: { executable, args },
      script: child,
      entry: inProject('out', 'notebook-host.js'),
    };
    const run = await killRealHosts(host, temporaryFolder(), { rounds: 3, seed, passphrase });
    expect(run.bad).toEqual([]);
  });

  it('says what is wrong with its disk, loses nothing, and works on afterwards', options, async (context) => {
    expectSound(await troubleDisk(temporaryFolder(), passphrase), context.skip);
  });
});

it('tells every call to the disk that fails, and leaves the notebook whole', options, async (context) => {
  const source = inProject('tests', 'faults', 'disk-errors', 'failing-calls.c');
  const runs = await failDiskCalls({ script: child, source }, temporaryFolder(), { most: 1, seed });
  for (const run of runs) expectSound(run, context.skip);
});

describe.skipIf(whyNoRecording())('a power cut', () => {
  const cuts = [writingCut('log', rawKey), writingCut('rollback', undefined), ...conversionCuts];
  it.each(cuts)('loses nothing that was acknowledged: $name', options, async (cut) => {
    const random = new Random(seed);
    const run = await cutPower(child, temporaryFolder(), { states: 12, random, cut });
    expect(run.bad).toEqual([]);
    expect(run.tried).toBe(12);
  });

  it('loses something where nothing is synced, which shows that losses are seen', options, async () => {
    const cut = writingCut('unsynced', undefined);
    const run = await cutPower(child, temporaryFolder(), { states: 10, random: new Random(seed), cut });
    expect(run.bad.length).toBeGreaterThan(0);
  });
});

it('checks whatever a hostile page or frame sends to any operation', options, async () => {
  const run = await stormCalls(temporaryFolder(), { rounds: 1, seed });
  expect(run.bad).toEqual([]);
});

it('opens a notebook that somebody made to do harm, or refuses it by name', options, async () => {
  const run = await openHostile(temporaryFolder(), { attacks: 8, most: 4, seed });
  expect(run.bad).toEqual([]);
});
