import { spawnSync } from 'node:child_process';
import { _electron } from 'playwright';

/** Milliseconds after which a start is given up: one that works takes two to five seconds on a busy machine. */
const patienceMs = 25_000;

/**
 * Starts Electron under Playwright. About one start in a hundred never comes back from Playwright although both of its
 * connections stand and the window is on the screen; such a start is ended by its profile folder and made once more.
 * @param {{ executablePath: string, args: string[], env?: Record<string, string> }} options `args` name --user-data-dir
 * @returns {Promise<import('playwright').ElectronApplication>}
 */
export async function startElectron(options) {
  const first = _electron.launch(options);
  const started = await Promise.race([first, afterPatience()]);
  if (started) return started;
  // The promise of the start that is given up rejects some day.
  first.catch(() => undefined);
  const profile = options.args.find((word) => word.startsWith('--user-data-dir='));
  if (!profile) throw new Error('A start that hangs is found by --user-data-dir=, which is missing.');
  console.warn('Playwright did not come back from starting Electron; starting it once more.');
  spawnSync('pkill', ['-KILL', '-f', '--', profile]);
  return _electron.launch(options);
}

/** @returns {Promise<undefined>} */
function afterPatience() {
  return new Promise((resolve) => setTimeout(resolve, patienceMs).unref());
}
