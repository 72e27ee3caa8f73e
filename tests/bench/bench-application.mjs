// What several benches need: the built application in a window, notebooks for it, and numbers from what was measured.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';

/** @typedef {{ executable: string, args: string[] }} Electron */

/** @param {readonly number[]} numbers @param {number} [share] */
export function quantile(numbers, share = 0.5) {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? NaN;
}

/** Median with the least and the greatest, in milliseconds. @param {readonly number[]} numbers */
export function spread(numbers) {
  return `${quantile(numbers).toFixed(1)} ms (${Math.min(...numbers).toFixed(1)}–${Math.max(...numbers).toFixed(1)})`;
}

/** A folder that is removed when the bench ends. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-bench-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A notebook made by make-notebook.ts; answers its path.
 * @param {string} folder
 * @param {'reading' | 'large' | 'empty'} kind
 */
export async function makeNotebook(folder, kind) {
  const { build } = await import('vite');
  // Inside the project, so that what is not bundled is found in node_modules.
  const outDir = inProject('.build', 'bench');
  await build({
    configFile: false,
    root: inProject(),
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@signalapp/sqlcipher', 'jsdom'], target: 'node' },
    build: {
      ssr: inProject('tests/bench/make-notebook.ts'),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'make-notebook.js' } },
    },
  });
  const file = path.join(folder, `${kind}.claimbook`);
  const script = path.join(outDir, 'make-notebook.js');
  const run = spawnSync(process.execPath, [script, file, kind], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  if (run.status !== 0) throw new Error(`No notebook was made (${kind}).`);
  return file;
}

/**
 * The built application with new settings.
 * @param {Electron} electron
 * @param {readonly string[]} [words]
 * @param {string} [folder] where the built application is
 */
export async function startApplication(electron, words = [], folder = projectFolder) {
  const settings = temporaryFolder();
  const environment = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'ELECTRON_RUN_AS_NODE' ? [] : [[name, value]],
    ),
  );
  const application = await _electron.launch({
    executablePath: electron.executable,
    args: [...electron.args, folder, `--user-data-dir=${settings}`, ...words],
    env: { ...environment, CLAIMBOOK_REHEARSAL: '1' },
  });
  const page = await application.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { application, page };
}

/**
 * Puts a stop-watch into the page. It starts with the next press of the mouse or of Enter and stops once what `isThere`
 * finds has been painted.
 * @param {import('playwright').Page} page
 */
export async function installStopWatch(page) {
  await page.evaluate(() => {
    const painted = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(null);
        });
      });
    /** @param {() => boolean} isThere */
    const measure = (isThere) => {
      const started = new Promise((resolve) => {
        const start = (/** @type {Event} */ event) => {
          if (event instanceof KeyboardEvent && !['Enter', ' '].includes(event.key)) return;
          removeEventListener('pointerup', start, true);
          removeEventListener('keydown', start, true);
          resolve(event.timeStamp);
        };
        addEventListener('pointerup', start, true);
        addEventListener('keydown', start, true);
      });
      return started.then(async (start) => {
        await new Promise((resolve) => {
          const look = () => (isThere() ? resolve(undefined) : requestAnimationFrame(look));
          const observer = new MutationObserver(() => {
            if (!isThere()) return;
            observer.disconnect();
            resolve(undefined);
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true });
          look();
        });
        return /** @type {number} */ (await painted()) - /** @type {number} */ (start);
      });
    };
    Object.assign(globalThis, { stopWatch: { painted, measure } });
  });
}

/**
 * Milliseconds between frames while a bench's own step runs in each of them.
 * @typedef {{ painted(): Promise<number>, measure(isThere: () => boolean): Promise<number> }} StopWatch
 */
