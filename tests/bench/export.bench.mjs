// A memo of 50 pages with 1,000 citations to Word and to a web page, beside pandoc with citeproc, which is given the
// same memo in Markdown and the sources as references.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { loadForNode } from '../bundle-for-node.mjs';
import { quantile, temporaryFolder } from './bench-application.mjs';

/** @typedef {{ exportOnce: (format: 'docx' | 'html') => Promise<{ time: number, blocked: number }>, forPandoc: () => Promise<{ markdown: string, references: string }> }} Run */

const rounds = 3;
/** The longest time that a window may wait for other answers of the notebook, in ms. */
const longestWait = 1000;

export async function run() {
  const { exportOnce, forPandoc } = /** @type {Run} */ (await loadForNode('bench/export-run'));
  if (spawnSync('which', ['pandoc']).status !== 0) throw new Error('There is no pandoc to compare with.');
  const folder = temporaryFolder();
  const { markdown, references } = await forPandoc();
  const [memo, library] = [path.join(folder, 'memo.md'), path.join(folder, 'references.json')];
  fs.writeFileSync(memo, markdown);
  fs.writeFileSync(library, references);
  const rows = [];
  for (const [format, goal] of /** @type {const} */ ([
    ['docx', 1],
    ['html', 0.5],
  ])) {
    const ours = [];
    const theirs = [];
    let blocked = 0;
    // Turn by turn, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      const done = await exportOnce(format);
      ours.push(done.time);
      blocked = Math.max(blocked, done.blocked);
      theirs.push(timePandoc(memo, library, path.join(folder, `memo.${format}`)));
    }
    const [time, baseline] = [quantile(ours), quantile(theirs)];
    rows.push({
      what: `50 pages with 1,000 citations to ${format}`,
      measured: `${Math.round(time)} ms`,
      baseline: `pandoc with citeproc ${Math.round(baseline)} ms`,
      ratio: time / baseline,
      goal,
    });
    rows.push({
      what: `longest time without other answers meanwhile, ${format}`,
      measured: `${Math.round(blocked)} ms`,
      baseline: `${longestWait} ms`,
      ratio: blocked / longestWait,
      goal: 1,
    });
  }
  return rows;
}

/**
 * @param {string} memo
 * @param {string} library
 * @param {string} target
 */
function timePandoc(memo, library, target) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    'pandoc',
    ['--citeproc', '--bibliography', library, '-s', '-f', 'markdown', '-o', target, memo],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`pandoc failed: ${stderr}`);
  return performance.now() - start;
}
