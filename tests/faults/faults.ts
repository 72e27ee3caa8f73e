import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../fuzz/random';
import { flipBits } from './bit-flips';
import { rawKey } from './fault-notebook';
import type { FaultRun } from './finding';
import { troubleDisk } from './full-disk';
import { killWriters } from './killed-writer';
import { cutPower } from './power-loss';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    kills: { type: 'string', default: '1000' },
    states: { type: 'string', default: '10000' },
    bits: { type: 'string', default: '10000' },
    report: { type: 'string' },
  },
});
const [writer = '', killed = ''] = positionals;
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

for (const passphrase of [undefined, rawKey]) {
  const random = new Random(seed);
  await tryOut(flipBits(folder, { positions: Number(values.bits), random, passphrase }));
  await tryOut(troubleDisk(path.join(folder, passphrase ? 'encrypted' : 'plain'), passphrase));
  await tryOut(killWriters(killed, folder, { rounds: Number(values.kills), random, passphrase }));
}
for (const mode of ['log', 'rollback'] as const) {
  await tryOut(cutPower(writer, folder, { states: Number(values.states), random: new Random(seed), mode }));
}
const control = await tryOut(
  cutPower(writer, folder, { states: 200, random: new Random(seed), mode: 'unsynced' }),
);
fs.rmSync(folder, { recursive: true, force: true });

const isControlled = control.skipped !== undefined || control.bad.length > 0;
if (!isControlled) console.log('The control without syncing lost nothing: the method finds nothing.');
const bad = runs
  .filter((run) => run !== control)
  .flatMap((run) => run.bad.map((fault) => `${run.name}: ${fault}`));
for (const fault of bad.slice(0, 50)) console.log(fault);
if (values.report) fs.writeFileSync(values.report, report());
process.exit(bad.length === 0 && isControlled ? 0 : 1);

function report(): string {
  const minutes = Math.round((performance.now() - started) / 60_000);
  const lines = runs.map(({ name, tried, bad: found, notes, skipped }) => {
    const remarks = skipped === undefined ? notes.join('; ') : `skipped: ${skipped}`;
    return `| ${name} | ${tried} | ${found.length} | ${remarks} |`;
  });
  return [
    '# Faults',
    '',
    'What `npm run faults` found the last time that it was run in full. It breaks notebooks on purpose and looks whether anything that was acknowledged is lost, or anything is changed without being found.',
    '',
    `Seed ${seed}, Node ${process.version}, ${os.platform()}, ${os.cpus().length} processors, ${minutes} minutes.`,
    '',
    '| Fault | Tried | Bad | Remarks |',
    '| --- | ---: | ---: | --- |',
    ...lines,
    '',
    '- **kill -9 while writing**: a process that keeps a notebook is killed at a random moment, again and again in the same notebook. Bad is an acknowledged change that is missing, or a notebook that does not verify.',
    '- **power loss**: everything that a writer does to the disk is recorded with strace, the power is cut at a random step, and what was not synced is lost, there, or torn by sectors of 512 bytes; names of files reach the disk in their order. Bad is an acknowledged change that is missing, or a notebook that does not verify. The line without syncing is the control: it has to be bad.',
    '- **single bits changed**: one bit is changed at a random place of a closed notebook. Bad is a notebook that opens, verifies, and says something else. The history of undo, and what is made from other tables, has no hashes; changes there are counted.',
    '- **disk**: a small disk is filled up, taken out and put back, and made read-only, while a notebook on it is written to.',
    '',
  ].join('\n');
}
