// `npm run bench [-- NAME …]`: measures what the design promises, each beside a baseline in the same run, and prints
// ratios. A bench is a file `<name>.bench.mjs` here that exports `run({ electron, say }): Promise<Row[]>`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from '../../scripts/run-script.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/setup/display.mjs';
import { setUpApplication } from '../../scripts/setup/set-up.mjs';

/**
 * @typedef {object} Row one promise and what came of it
 * @property {string} what
 * @property {string} measured with its unit
 * @property {string} baseline what it stands beside, with its unit
 * @property {number} ratio measured divided by baseline
 * @property {number} goal the ratio must not be greater
 */

const folder = path.dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);

await runScript(async () => {
  const electron = await setUpApplication(console.error);
  if (!hasDisplay()) await startVirtualDisplay();
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.bench.mjs'));
  const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
  /** @type {Row[]} */
  const rows = [];
  /** @type {string[]} */
  const failed = [];
  for (const file of chosen) {
    console.error(`${file} …`);
    try {
      const bench = await import(path.join(folder, file));
      rows.push(...(await bench.run({ electron, say: console.error })));
    } catch (error) {
      // What the other benches measured, some of them for many minutes, is shown all the same.
      console.error(error);
      failed.push(file);
    }
  }
  console.table(
    rows.map(({ what, measured, baseline, ratio, goal }) => ({
      what,
      measured,
      baseline,
      ratio: ratio.toFixed(3),
      goal: `≤ ${goal}`,
      met: ratio <= goal ? 'yes' : 'NO',
    })),
  );
  if (failed.length === 0) return 0;
  console.error(`Not measured: ${failed.join(', ')}`);
  return 1;
});
