// Window ready to type in, from the start of the process, beside an empty Electron window with one React root.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';
import { startElectron } from '../start-electron.mjs';

const rounds = 7;

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** An application with nothing in it but one React root, from the same React as ours. */
async function makeEmptyApplication() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-empty-'));
  fs.writeFileSync(path.join(folder, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.cjs"}');
  fs.writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ webPreferences: { sandbox: true } }).loadFile('page.html'));`,
  );
  fs.writeFileSync(
    path.join(folder, 'page.html'),
    '<!doctype html><div id="root"></div><script type="module" src="page.js"></script>',
  );
  fs.writeFileSync(
    path.join(folder, 'page.jsx'),
    `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
     createRoot(document.getElementById('root')).render(createElement('input', { autoFocus: true, 'data-ready': '' }));`,
  );
  const { build } = await import('vite');
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: ['react', 'react-dom'].map((name) => ({
        find: name,
        replacement: inProject('node_modules', name),
      })),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: path.join(folder, 'page.jsx'), formats: ['es'], fileName: () => 'page.js' },
    },
  });
  return folder;
}

/**
 * Milliseconds from the launch until the selector is in the page and painted.
 * @param {{ executable: string, args: string[] }} electron
 * @param {string[]} words
 * @param {string} selector
 */
async function measureStart(electron, words, selector) {
  const settings = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-bench-'));
  const started = performance.now();
  const application = await startElectron({
    executablePath: electron.executable,
    args: [...electron.args, ...words, `--user-data-dir=${settings}`],
  });
  // Asked now: a closed application does not name its process any more.
  const running = application.process();
  try {
    const page = await application.firstWindow();
    await page.waitForSelector(selector);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const took = performance.now() - started;
    await application.close();
    return took;
  } finally {
    // A start that hung must not keep the bench alive.
    running.kill('SIGKILL');
    fs.rmSync(settings, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {{ electron: { executable: string, args: string[] } }} tools */
export async function run({ electron }) {
  const empty = await makeEmptyApplication();
  const ours = [];
  const theirs = [];
  for (let round = 0; round <= rounds; round++) {
    const a = await measureStart(electron, [empty], '[data-ready]');
    const b = await measureStart(electron, [projectFolder], '.start__actions button');
    // The first round warms the disk.
    if (round > 0) {
      theirs.push(a);
      ours.push(b);
    }
  }
  fs.rmSync(empty, { recursive: true, force: true });
  const [measured, baseline] = [median(ours), median(theirs)];
  return [
    {
      what: 'window ready to type in (median of 7 starts)',
      measured: `${measured.toFixed(0)} ms`,
      baseline: `${baseline.toFixed(0)} ms, an empty window with one React root`,
      ratio: measured / baseline,
      goal: 1.5,
    },
  ];
}
