// How much of a document's text we read, and how fast, beside pandoc and pdftotext, over a corpus that is made anew: words
// that differ from theirs and from those that the files were made with. CLAIMBOOK_BENCH_FILES=FOLDER measures files of
// one's own instead.
import { spawnSync } from 'node:child_process';
import { inProject } from '../../scripts/project-folder.mjs';
import { loadForNode } from '../bundle-for-node.mjs';
import { temporaryFolder } from './bench-application.mjs';

/** @typedef {import('./bench-application.mjs').Electron} Electron */
/** @typedef {import('./run-bench.mjs').Row} Row */
/** @typedef {{ path: string, format: string, text: string | undefined }} CorpusFile */
/** @typedef {(words: string) => void} Say */
/**
 * @typedef {object} Measuring
 * @property {(folder: string) => CorpusFile[]} foundFiles
 * @property {(folder: string, electron: Electron, say: Say) => Promise<CorpusFile[]>} writeCorpus
 * @property {(folder: string, explain: Say) => Promise<Row[]>} measureMainTexts
 * @property {(files: CorpusFile[], parserEntry: string, explain: Say) => Promise<Row[]>} measureFidelity
 */

/** @param {{ electron: Electron, say: Say }} tools */
export async function run({ electron, say }) {
  for (const program of ['pandoc', 'pdftotext', 'soffice']) {
    if (spawnSync(program, ['-v']).error) say(`${program} is not installed; what needs it is left out.`);
  }
  const { foundFiles, writeCorpus, measureFidelity, measureMainTexts } = /** @type {Measuring} */ (
    await loadForNode('bench/fidelity-run')
  );
  const own = process.env['CLAIMBOOK_BENCH_FILES'];
  const files = own ? foundFiles(own) : await writeCorpus(temporaryFolder(), electron, say);
  say(`${files.length} files`);
  const mainTexts = own ? [] : await measureMainTexts(inProject('tests', 'fixtures', 'pages'), say);
  return [...(await measureFidelity(files, inProject('out', 'parser-process.js'), say)), ...mainTexts];
}
