// Searching 10,000 sources of 5 KB, a third of them Chinese: every kind of question beside ripgrep over the same texts as
// files (the whole command, warm cache), the index beside SQLite's own trigram index, and memory.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleForNode, loadForNode } from '../bundle-for-node.mjs';

/** @typedef {{ query: string, ripgrep: readonly string[] }} BenchQuery */

const sources = Number(process.env['CLAIMBOOK_BENCH_SOURCES'] ?? 10_000);
const external = ['@signalapp/sqlcipher', 'jsdom', 'mupdf'];
/** Goals: ms until the first results, megabytes, and what ripgrep and the trigram index are beaten by. */
const [firstResults, megabytes, ofRipgrep, ofTrigram] = [50, 300, 0.5, 1.5];

/** @param {{ say: (line: string) => void }} tools */
export async function run({ say }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-search-'));
  try {
    const program = await bundleForNode('bench/search-run', external);
    const made = /** @type {{ building: number, trigram: number }} */ (
      node(program, 'make', folder, String(sources))
    );
    say(`index built in ${Math.round(made.building)} ms`);
    const { times, peakMegabytes } =
      /** @type {{ times: Record<string, number[]>, peakMegabytes: number }} */ (
        node(program, 'ask', folder)
      );
    const { benchQueries } = await loadForNode('bench/search-corpus');
    const kinds = /** @type {ReadonlyMap<string, readonly BenchQuery[]>} */ (benchQueries());
    return [
      ...Object.entries(times).flatMap(([kind, own]) => rowsOf(kind, own, kinds.get(kind) ?? [], folder)),
      {
        what: `search index of ${sources} sources`,
        measured: `${Math.round(made.building)} ms`,
        baseline: `${Math.round(made.trigram)} ms (trigram index of SQLite)`,
        ratio: made.building / made.trigram,
        goal: ofTrigram,
      },
      {
        what: 'memory of searching, at most',
        measured: `${Math.round(peakMegabytes)} MB`,
        baseline: `${megabytes} MB`,
        ratio: peakMegabytes / megabytes,
        goal: 1,
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} kind
 * @param {readonly number[]} own
 * @param {readonly BenchQuery[]} queries
 * @param {string} folder
 */
function rowsOf(kind, own, queries, folder) {
  const late = percentile(own, 0.95);
  const rows = [
    {
      what: `first results, p95: ${kind}`,
      measured: `${late.toFixed(1)} ms`,
      baseline: `${firstResults} ms`,
      ratio: late / firstResults,
      goal: 1,
    },
  ];
  const others = queries.map(({ ripgrep }) => timeOfRipgrep(ripgrep, path.join(folder, 'texts')));
  const known = others.filter((time) => time !== undefined);
  if (known.length < others.length) return rows;
  const [ours, theirs] = [percentile(own, 0.5), percentile(known, 0.5)];
  return [
    ...rows,
    {
      what: `beside ripgrep, p50: ${kind}`,
      measured: `${ours.toFixed(1)} ms`,
      baseline: `${theirs.toFixed(1)} ms (ripgrep)`,
      ratio: ours / theirs,
      goal: ofRipgrep,
    },
  ];
}

/**
 * Undefined where there is no ripgrep.
 * @param {readonly string[]} words
 * @param {string} folder
 */
function timeOfRipgrep(words, folder) {
  const started = performance.now();
  const { error } = spawnSync('rg', ['--count-matches', '--no-ignore', ...words, folder], { maxBuffer: 1e9 });
  return error ? undefined : performance.now() - started;
}

/**
 * @param {readonly number[]} times
 * @param {number} share
 */
function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Runs the program and reads the last line that it prints.
 * @param {string} program
 * @param {...string} words
 */
function node(program, ...words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
