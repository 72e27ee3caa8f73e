// Importing into a notebook of 10,000 sources, with the search for reprints; and whether those are found.
import { loadForNode } from '../bundle-for-node.mjs';

/** @typedef {{ perSource: number, perReprint: number, found: number, reprints: number, falseAlarms: number }} Imported */
/** @typedef {{ importIntoFull: (sources: number) => Promise<Imported> }} Run */

const sources = 10_000;
/** Milliseconds for one source. */
const goal = 20;

export async function run() {
  const { importIntoFull } = /** @type {Run} */ (
    await loadForNode('bench/near-duplicates-run', ['@signalapp/sqlcipher', 'jsdom', 'mupdf'])
  );
  const { perSource, perReprint, found, reprints, falseAlarms } = await importIntoFull(sources);
  return [
    {
      what: 'a source of 1,500 words imported among 10,000',
      measured: `${perSource.toFixed(1)} ms (${falseAlarms} taken for reprints)`,
      baseline: `${goal} ms`,
      ratio: perSource / goal,
      goal: 1,
    },
    {
      what: `an edited reprint in another frame (${found} of ${reprints} found)`,
      measured: `${perReprint.toFixed(1)} ms`,
      baseline: `${goal} ms`,
      ratio: perReprint / goal,
      goal: 1,
    },
  ];
}
