// A new version of a source of 1 MB: 1,000 passages carried over, beside a word diff of the same texts by git.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './bench-application.mjs';
import { loadForNode } from '../bundle-for-node.mjs';

/** @typedef {{ carryOverOnce: (every: number) => { older: string, newer: string, took: number } }} Carried */

export async function run() {
  const { carryOverOnce } = /** @type {Carried} */ (await loadForNode('bench/carry-over-run'));
  const folder = temporaryFolder();
  return [10, 2, 1].map((every) => {
    const { older, newer, took } = carryOverOnce(every);
    const files = ['older.txt', 'newer.txt'].map((name) => path.join(folder, name));
    [older, newer].forEach((text, i) => fs.writeFileSync(files[i] ?? '', text));
    const started = performance.now();
    spawnSync('git', ['diff', '--no-index', '--word-diff=porcelain', ...files], { maxBuffer: 2 ** 28 });
    const peer = performance.now() - started;
    return {
      what: `1,000 passages carried over in 1 MB, one sentence in ${every} changed`,
      measured: `${took.toFixed(0)} ms`,
      baseline: `5000 ms, the aim of a wait that needs no progress bar (git's word diff alone: ${peer.toFixed(0)} ms)`,
      ratio: took / 5000,
      goal: 1,
    };
  });
}
