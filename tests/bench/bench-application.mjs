// What several benches need: the built application in a window, notebooks for it, and numbers from what was measured.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';
import { bundleForNode } from '../bundle-for-node.mjs';
import { startElectron } from '../start-electron.mjs';

/** @typedef {{ executable: string, args: string[] }} Electron */

/** @param {readonly number[]} numbers @param {number} [share] */
export function quantile(numbers, share = 0.5) {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? NaN;
}

/** Median with the least and the greatest, in milliseconds. @param {readonly number[]} numbers */
export function spread(numbers) {
  return `${quantile(numbers).toFixed(1)} ms (${Math.min(...numbers).toFixed(1)}–${Math.max(...numbers).toFixed(1)})`;
}

/** @type {string[]} */
const folders = [];
process.once('exit', () => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A folder that is removed when the benches end. */
export function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-bench-'));
  folders.push(folder);
  return folder;
}

/**
 * An application that shows one page of this folder and nothing else; answers its folder.
 * @param {string} page
 * @param {Record<string, string>} [query]
 */
export async function makePageApplication(page, query = {}) {
  const folder = temporaryFolder();
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: inProject('tests/bench'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      target: 'chrome130',
      lib: {
        entry: inProject('tests/bench', page),
        formats: ['es'],
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"name":"page","version":"1.0.0","main":"main.cjs"}');
  fs.writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
       .loadFile('page.html', { query: ${JSON.stringify(query)} }));`,
  );
  fs.writeFileSync(
    path.join(folder, 'page.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><body><script type="module" src="page.js"></script>',
  );
  return folder;
}

/**
 * A notebook made by make-notebook.ts; answers its path.
 * @param {string} folder
 * @param {'reading' | 'large' | 'huge' | 'load' | 'empty'} kind
 */
export async function makeNotebook(folder, kind) {
  const script = await bundleForNode('bench/make-notebook', ['@signalapp/sqlcipher']);
  const file = path.join(folder, `${kind}.claimbook`);
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
  const application = await startElectron({
    executablePath: electron.executable,
    args: [...electron.args, folder, `--user-data-dir=${settings}`, ...words],
    env: { ...environment, CLAIMBOOK_REHEARSAL: '1' },
  });
  const page = await application.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { application, page };
}

/**
 * Puts a stop-watch into the page. It starts with the next press of the mouse, of Enter or of another key that is named, and stops once what `isThere`
 * finds has been painted.
 * @param {import('playwright').Page} page
 */
export async function installStopWatch(page) {
  await page.evaluate(() => {
    /** After the frame whose callbacks are running now. @returns {Promise<number>} */
    const afterThisFrame = () =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      });
    /** @returns {Promise<number>} */
    const painted = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => void afterThisFrame().then(resolve));
      });
    /** The time of the paint that shows it first: of this frame, where it is seen before a frame is painted. @param {() => boolean} isThere @returns {Promise<number>} */
    const shown = (isThere) =>
      new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('What is measured did not come in 20 s.')), 20_000);
        let isSeen = false;
        const see = (/** @type {() => Promise<number>} */ paint) => {
          if (isSeen || !isThere()) return false;
          isSeen = true;
          observer.disconnect();
          void paint().then(resolve);
          return true;
        };
        const observer = new MutationObserver(() => see(painted));
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        const look = () => isSeen || see(afterThisFrame) || requestAnimationFrame(look);
        if (!see(painted)) requestAnimationFrame(look);
      });
    /** @param {() => boolean} isThere @param {readonly string[]} keys */
    const measure = (isThere, keys) => {
      /** @type {Promise<number>} */
      const started = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('Nothing was pressed in 20 s.')), 20_000);
        const start = (/** @type {Event} */ event) => {
          if (event instanceof KeyboardEvent && !keys.includes(event.key)) return;
          removeEventListener('pointerup', start, true);
          removeEventListener('keydown', start, true);
          resolve(event.timeStamp);
        };
        addEventListener('pointerup', start, true);
        addEventListener('keydown', start, true);
      });
      return started.then(async (start) => (await shown(isThere)) - start);
    };
    /** @type {StopWatch} */
    const stopWatch = {
      painted,
      measured: Promise.resolve(NaN),
      set: (isThere, keys = ['Enter', ' ']) => void (stopWatch.measured = measure(isThere, keys)),
    };
    Object.assign(globalThis, { stopWatch });
  });
}

/**
 * Presses what the stop-watch that was set in the page waits for; answers the milliseconds that it showed. Set before, in
 * a call of its own: a busy page sees a key before it sees a script that was sent earlier.
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} press
 */
export async function timed(page, press) {
  await press();
  return page.evaluate(() => {
    const { stopWatch } = /** @type {{ stopWatch: StopWatch }} */ (/** @type {unknown} */ (globalThis));
    return stopWatch.measured;
  });
}

/**
 * Sets the stop-watch for an element with words in it; it starts with the mouse, Enter, space or the keys named instead.
 * @param {import('playwright').Page} page
 * @param {string} selector
 * @param {{ words?: string, keys?: readonly string[] }} [wanted]
 */
export async function watchForElement(page, selector, { words = '', keys = ['Enter', ' '] } = {}) {
  await page.evaluate(([elements, text, starting]) => {
    const { stopWatch } = /** @type {{ stopWatch: StopWatch }} */ (/** @type {unknown} */ (globalThis));
    const isThere = () =>
      [...document.querySelectorAll(elements)].some((element) => element.textContent.includes(text));
    stopWatch.set(isThere, starting);
  }, /** @type {const} */ ([selector, words, keys]));
}

/** Memory that a process shares with no other, MB; NaN where the system does not tell. @param {number} pid */
export function privateMemory(pid) {
  const file = `/proc/${pid}/smaps_rollup`;
  if (!fs.existsSync(file)) return NaN;
  const kilobytes = [...fs.readFileSync(file, 'utf8').matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)];
  return kilobytes.reduce((sum, [, amount]) => sum + Number(amount), 0) / 1024;
}

/** @typedef {{ painted(): Promise<number>, measured: Promise<number>, set(isThere: () => boolean, keys?: readonly string[]): void }} StopWatch */
