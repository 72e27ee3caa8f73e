import fs from 'node:fs';
import path from 'node:path';
import type { BenchRow, Explain } from './fidelity/bench-row';
import { peerOf, type FileResult } from './fidelity/file-result';
import { compareMainText } from './fidelity/main-words';
import { readByPeer, readByUs } from './fidelity/read-texts';
import { timeRows } from './fidelity/time-rows';
import { f1 } from './fidelity/word-f1';
import { wordRows } from './fidelity/word-rows';
import type { CorpusFile } from './fidelity/write-corpus';

export { foundFiles, writeCorpus } from './fidelity/write-corpus';

const megabyte = 1e6;

/**
 * Reads every file by us and by the program that the world reads it with, and compares words and time. `explain` is told
 * of every file that agrees less than its format should.
 */
export async function measureFidelity(
  files: readonly CorpusFile[],
  parserEntry: string,
  explain: Explain,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const format of new Set(files.map((file) => file.format))) {
    const results: FileResult[] = [];
    for (const file of files.filter((one) => one.format === format)) {
      const ours = await readByUs(file.path, parserEntry);
      const peer = peerOf(format) ? readByPeer(file.path, format, ours?.charset) : undefined;
      if (ours) results.push({ file, megabytes: fs.statSync(file.path).size / megabyte, ours, peer });
      else explain(`${path.basename(file.path)} is refused by us, ${peer ? 'read' : 'refused'} by the peer`);
    }
    if (results.length === 0) continue;
    rows.push(...wordRows(format, results, explain), ...(await timeRows(format, results, parserEntry)));
  }
  return rows;
}

/** Main texts beside those that are marked by hand, of all pages in a folder together. */
export async function measureMainTexts(folder: string, explain: Explain): Promise<BenchRow[]> {
  const names = fs.readdirSync(folder);
  const scores = await Promise.all(
    names.map(async (name) => {
      const { words } = await compareMainText(fs.readFileSync(path.join(folder, name), 'utf8'));
      if (f1([words]) < 0.95) explain(`${name}: main text F1 ${f1([words]).toFixed(3)}`);
      return f1([words]);
    }),
  );
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return [
    {
      what: `main text of ${names.length} pages: share of words that differ from what is marked by hand`,
      measured: `F1 ${mean.toFixed(4)}, worst page ${Math.min(...scores).toFixed(3)}`,
      baseline: '–',
      ratio: 1 - mean,
      goal: 0.05,
    },
  ];
}
