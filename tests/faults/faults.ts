import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../fuzz/random';
import { flipBits } from './bit-flips';
import { failDiskCalls } from './disk-errors/run-disk-errors';
import { rawKey } from './fault-notebook';
import { reportOf } from './fault-report';
import type { FaultRun } from './finding';
import { troubleDisk } from './full-disk';
import { openHostile } from './hostile-notebook/open-hostile';
import { stormCalls } from './ipc/storm-calls';
import { conversionCuts, cutPower, writingCut } from './power-loss';
import { killRealHosts, type RealHost } from './real-host/kill-real-hosts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '1000' },
    states: { type: 'string', default: '10000' },
    bits: { type: 'string', default: '10000' },
    calls: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '20' },
    notebooks: { type: 'string', default: '2000' },
    report: { type: 'string' },
  },
});
const [child = '', entry = '', shim = '', runtime = ''] = positionals;
const electron = JSON.parse(runtime) as RealHost['electron'];
const seed = Number(values.seed);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-faults-'));
const runs: FaultRun[] = [];
const started = performance.now();

async function tryOut(run: Promise<FaultRun>): Promise<FaultRun> {
  const found = await run;
  runs.push(found);
  const { name, tried, bad, notes, skipped } = found;
  console.log(`${name}: ${skipped ?? `${tried} tried, ${bad.length} bad; ${notes.join('; ')}`}`);
  return found;
}

await tryOut(stormCalls(folder, { rounds: Number(values.rounds), seed }));
await tryOut(openHostile(folder, { attacks: Number(values.notebooks), most: 12, seed }));
const broken = { script: child, source: shim };
for (const run of await failDiskCalls(broken, folder, { most: Number(values.calls), seed })) {
  await tryOut(Promise.resolve(run));
}
for (const passphrase of [undefined, rawKey]) {
  const random = new Random(seed);
  await tryOut(troubleDisk(path.join(folder, passphrase ? 'encrypted' : 'plain'), passphrase));
  await tryOut(flipBits(folder, { positions: Number(values.bits), random, passphrase }));
  const rounds = Number(values.kills);
  await tryOut(killRealHosts({ electron, script: child, entry }, folder, { rounds, seed, passphrase }));
}
const states = Number(values.states);
for (const passphrase of [undefined, rawKey]) {
  for (const mode of ['log', 'rollback'] as const) {
    const cut = writingCut(mode, passphrase);
    await tryOut(cutPower(child, folder, { states, random: new Random(seed), cut }));
  }
}
for (const cut of conversionCuts) {
  await tryOut(cutPower(child, folder, { states: states / 5, random: new Random(seed), cut }));
}
const unsynced = { states: 200, random: new Random(seed), cut: writingCut('unsynced', undefined) };
const control = await tryOut(cutPower(child, folder, unsynced));
fs.rmSync(folder, { recursive: true, force: true });

const isControlled = control.skipped !== undefined || control.bad.length > 0;
if (!isControlled) console.log('The control without syncing lost nothing: the method finds nothing.');
const bad = runs
  .filter((run) => run !== control)
  .flatMap((run) => run.bad.map((fault) => `${run.name}: ${fault}`));
for (const fault of bad.slice(0, 50)) console.log(fault);
if (values.report) {
  const minutes = Math.round((performance.now() - started) / 60_000);
  fs.writeFileSync(values.report, reportOf(runs, { seed, minutes }));
}
process.exit(bad.length === 0 && isControlled ? 0 : 1);
