import type { BenchRow } from './bench-row';
import { peerOf, type FileResult } from './file-result';
import { readInTurn } from './read-texts';

/** Texts of so many characters are large: starting a process no longer decides. */
const large = 100_000;

/** Milliseconds for each MB of file, a process for every file, small and large files apart. */
export async function timeRows(
  format: string,
  all: readonly FileResult[],
  parserEntry: string,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const isLarge of [false, true]) {
    const results = all.filter(({ ours, peer }) => peer && ours.text.length >= large === isLarge);
    const megabytes = results.reduce((sum, result) => sum + result.megabytes, 0);
    if (results.length === 0) continue;
    const ours = results.reduce((sum, result) => sum + result.ours.took, 0);
    const theirs = results.reduce((sum, result) => sum + (result.peer?.took ?? 0), 0);
    const inTurn = await readInTurn(
      results.map(({ file }) => file.path),
      parserEntry,
    );
    const perMegabyte = (took: number) => `${(took / megabytes).toFixed(0)} ms/MB`;
    rows.push({
      what: `${format}: time for ${results.length} ${isLarge ? 'large' : 'small'} files (${megabytes.toFixed(1)} MB), a process for each`,
      measured: `${perMegabyte(ours)} (all in one process, as in an import: ${perMegabyte(inTurn)}, ${(inTurn / theirs).toFixed(2)} ×)`,
      baseline: `${perMegabyte(theirs)}, ${peerOf(format)}`,
      ratio: ours / theirs,
      goal: format === 'pdf' ? 2 : 1,
    });
  }
  return rows;
}
