// A notebook of 1 GB, plain and encrypted, once the key is there: opening it, reading, tagging and searching.
import { loadForNode } from '../bundle-for-node.mjs';
import { temporaryFolder } from './bench-application.mjs';

/** @typedef {{ wall: number, processor: number }} Taken */
/** @typedef {{ what: string, plain: Taken, encrypted: Taken }} Compared */
/** @typedef {{ compareEncrypted: (folder: string, size: object) => Promise<Compared[]> }} EncryptedRun */

const size = { sources: 200, megabytes: 1024 };

export async function run() {
  const { compareEncrypted } = /** @type {EncryptedRun} */ (
    await loadForNode('bench/encrypted-run', ['@signalapp/sqlcipher'])
  );
  const compared = await compareEncrypted(temporaryFolder(), size);
  return compared.map(({ what, plain, encrypted }) => ({
    what: `${what}, encrypted, in a notebook of 1 GB (processor time)`,
    measured: `${encrypted.processor.toFixed(1)} ms (by the clock ${encrypted.wall.toFixed(1)} ms)`,
    baseline: `${plain.processor.toFixed(1)} ms plain (${plain.wall.toFixed(1)} ms)`,
    ratio: encrypted.processor / plain.processor,
    goal: what === 'opening' ? 1.3 : 1.5,
  }));
}
