import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { forkedParser } from '../../electron/parser-process/forked-parser';
import { faultOfAnswer, faultOfRefusal } from './judge';
import { mutate } from './mutate';
import { Random } from './random';
import { readSeeds, type Seed } from './seeds';

const limits = { timeoutMs: 60_000, memoryBytes: 1024 ** 3 };
/** Each so-manyth document that is read is imported into a notebook, which is verified at the end. */
const importEvery = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string' },
  },
});
const [project = '.'] = positionals;
const parser = forkedParser(path.join(project, 'out', 'parser-process.js'), () => limits);
const seeds = readSeeds(path.join(project, 'tests', 'fixtures', 'articles')).filter(
  ({ fileName }) => values.format === undefined || fileName.endsWith(`.${values.format}`),
);
if (seeds.length === 0) throw new Error(`There is no format ${values.format}.`);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-fuzz-'));
const found: string[] = [];
const kept: string[] = [];
const times = new Map<string, number>();
let read = 0;

/** The seed of a single document is its number, so that one can be made again alone. */
async function tryOne(seed: Seed, number: number): Promise<void> {
  const bytes = mutate(seed, new Random(number));
  const started = performance.now();
  const fault = await parser
    .parse({ bytes, fileName: seed.fileName })
    .then((parsed) => {
      read++;
      const wrong = faultOfAnswer(parsed);
      if (wrong === undefined && read % importEvery === 0) kept.push(keep(seed, number, bytes));
      return wrong;
    })
    .catch((error: unknown) => faultOfRefusal(error));
  const took = performance.now() - started;
  times.set(seed.fileName, Math.max(times.get(seed.fileName) ?? 0, took));
  if (fault === undefined) return;
  const file = keep(seed, number, bytes);
  found.push(`${file}: ${fault}`);
  console.log(`#${number} ${seed.fileName}: ${fault}\n  kept as ${file}`);
}

function keep(seed: Seed, number: number, bytes: Uint8Array): string {
  const file = path.join(folder, `${number}-${seed.fileName}`);
  fs.writeFileSync(file, bytes);
  return file;
}

/** Imports what was kept and checks the notebook; undefined where it is whole. */
function verifyNotebook(): string | undefined {
  if (kept.length === 0) return undefined;
  const notebook = path.join(folder, 'fuzz.claimbook');
  const claimbook = (...words: string[]) =>
    spawnSync(process.execPath, [path.join(project, 'scripts', 'claimbook.mjs'), ...words], {
      encoding: 'utf8',
    });
  claimbook('new', notebook);
  claimbook('import', notebook, ...kept);
  const { status, stdout } = claimbook('verify', notebook, '--json');
  return status === 0 ? undefined : `the notebook does not verify: ${stdout.slice(0, 500)}`;
}

const count = Number(values.count);
const first = Number(values.seed);
for (let number = first; number < first + count; number++) {
  const seed = seeds[number % seeds.length];
  if (seed) await tryOne(seed, number);
  if ((number - first + 1) % 1000 === 0)
    console.log(`${number - first + 1} of ${count}, ${found.length} faults`);
}
parser.close();
const broken = verifyNotebook();
if (broken !== undefined) found.push(broken);
console.log(
  `${count} documents: ${read} read, ${count - read - found.length} refused, ${found.length} faults; ${kept.length} imported`,
);
for (const [name, took] of times) console.log(`  ${name}: ${took.toFixed(0)} ms at most`);
if (found.length === 0) fs.rmSync(folder, { recursive: true, force: true });
process.exit(found.length === 0 ? 0 : 1);
