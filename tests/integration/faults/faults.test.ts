import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flipBits } from '../../faults/bit-flips';
import { rawKey } from '../../faults/fault-notebook';
import type { FaultRun } from '../../faults/finding';
import { troubleDisk } from '../../faults/full-disk';
import { killWriters } from '../../faults/killed-writer';
import { cutPower } from '../../faults/power-loss';
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

let writer = '';
let killed = '';
beforeAll(async () => {
  writer = await bundleChild('cut-writer-child');
  killed = await bundleChild('writer-child');
}, 120_000);
afterAll(() => [writer, killed].forEach(removeBundle));

const options = { timeout: 240_000 };

describe.each(keys)('a notebook that is %s', (_name, passphrase) => {
  it('is refused, or found changed, or says what it said, where a bit is changed', options, async () => {
    const run = await flipBits(temporaryFolder(), { positions: 40, random: new Random(seed), passphrase });
    expect(run.bad).toEqual([]);
    expect(run.tried).toBe(40);
  });

  it('loses nothing that was acknowledged where its writer is killed', options, async () => {
    const run = await killWriters(killed, temporaryFolder(), {
      rounds: 4,
      random: new Random(seed),
      passphrase,
    });
    expect(run.bad).toEqual([]);
  });

  it('says what is wrong with its disk, loses nothing, and works on afterwards', options, async (context) => {
    const run = await troubleDisk(temporaryFolder(), passphrase);
    skipWhere(run, context.skip);
    expect(run.bad).toEqual([]);
  });
});

describe.skipIf(whyNoRecording())('a power cut', () => {
  it.each(['log', 'rollback'] as const)('loses nothing that was acknowledged: %s', options, async (mode) => {
    const run = await cutPower(writer, temporaryFolder(), { states: 25, random: new Random(seed), mode });
    expect(run.bad).toEqual([]);
    expect(run.tried).toBe(25);
  });

  it('loses something where nothing is synced, which shows that losses are seen', options, async () => {
    const mode = 'unsynced' as const;
    const run = await cutPower(writer, temporaryFolder(), { states: 10, random: new Random(seed), mode });
    expect(run.bad.length).toBeGreaterThan(0);
  });
});

function skipWhere({ skipped }: FaultRun, skip: (note?: string) => void): void {
  if (skipped !== undefined) skip(skipped);
}
