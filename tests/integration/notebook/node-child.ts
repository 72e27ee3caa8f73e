import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { build } from 'vite';
import { buildConstants } from '../../../scripts/build/targets.mjs';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles one of the programs in a folder of the tests; what is not bundled is found from inside the project. */
export async function bundleChild(name: string, folder = 'integration/notebook'): Promise<string> {
  const parent = path.join(projectFolder, '.build');
  fs.mkdirSync(parent, { recursive: true });
  const outDir = fs.mkdtempSync(path.join(parent, 'child-'));
  await build({
    root: projectFolder,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    define: buildConstants,
    ssr: { noExternal: true, external: ['@signalapp/sqlcipher', 'electron'], target: 'node' },
    build: {
      ssr: path.join(projectFolder, 'tests', folder, `${name}.ts`),
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: `${name}.js` } },
    },
  });
  return path.join(outDir, `${name}.js`);
}

/** Deletes what `bundleChild` made. */
export function removeBundle(script: string): void {
  fs.rmSync(path.dirname(script), { recursive: true, force: true });
}

export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  /** Every line that it has written so far. */
  readonly lines: string[];
  /** Waits for the next line that begins so. */
  line(start: string): Promise<string>;
  /** Ends it as a power cut would; resolves when it is gone and all it wrote was read. */
  kill(): Promise<void>;
  /** Closes its standard input and waits for its end. */
  finish(): Promise<number | null>;
}

/** Starts a bundled program; it is gone after the test at the latest. */
export function startChild(script: string, ...words: string[]): Child {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.pipe(process.stderr);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const ended = Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    new Promise((resolve) => reader.once('close', resolve)),
  ]).then(([code]) => code);
  reader.on('line', (line) => lines.push(line));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    process: child,
    lines,
    line: (start) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => line.startsWith(start));
          if (found === undefined) return;
          reader.off('line', look);
          resolve(found);
        };
        reader.on('line', look);
        void ended.then(() => reject(new Error(`It ended without "${start}": ${lines.join(' | ')}`)));
        look();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    finish: () => {
      child.stdin.end();
      return ended;
    },
  };
}
