import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeCorpus, type Conversion } from './make-corpus';

/** A file on disk with the words that stand in it. */
export interface CorpusFile {
  readonly path: string;
  /** Its extension. */
  readonly format: string;
  /** All words that a reader sees; undefined for a file that was not made here. */
  readonly text: string | undefined;
}

export interface Electron {
  readonly executable: string;
  readonly args: readonly string[];
}

/** Makes the corpus in a folder. What a program would make that is not installed is left out, and said. */
export async function writeCorpus(
  folder: string,
  electron: Electron,
  say: (words: string) => void,
): Promise<CorpusFile[]> {
  const { files, conversions } = await makeCorpus();
  const made = files.map(({ name, bytes, text }): CorpusFile => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return { path: file, format: path.extname(name).slice(1), text };
  });
  const inputs = path.join(folder, 'inputs');
  fs.mkdirSync(inputs);
  for (const { from } of conversions) fs.writeFileSync(path.join(inputs, from.name), from.bytes);
  const by = (program: Conversion['by']) => conversions.filter((conversion) => conversion.by === program);
  convertByPandoc(folder, inputs, by('pandoc'));
  convertByLibreOffice(folder, inputs, by('libreoffice'));
  printByChromium(folder, inputs, { conversions: by('chromium'), electron });
  for (const conversion of conversions) {
    const file = outputOf(folder, conversion);
    if (fs.existsSync(file)) made.push({ path: file, format: conversion.to, text: conversion.from.text });
    else say(`${path.basename(file)} was not made: is ${conversion.by} installed?`);
  }
  return made;
}

/** Files of one's own that the same is measured of, from a folder to the bottom. */
export function foundFiles(folder: string): CorpusFile[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { path: file, format: path.extname(file).slice(1).toLowerCase(), text: undefined };
    });
}

function outputOf(folder: string, { from, by, to }: Conversion): string {
  return path.join(folder, `${path.parse(from.name).name}-${by}.${to}`);
}

function convertByPandoc(folder: string, inputs: string, conversions: readonly Conversion[]): void {
  for (const conversion of conversions) {
    const words = [path.join(inputs, conversion.from.name), '--standalone', '--quiet', '-o', outputOf(folder, conversion)]; // prettier-ignore
    spawnSync('pandoc', words);
  }
}

/** One start for all files of a format. */
function convertByLibreOffice(folder: string, inputs: string, conversions: readonly Conversion[]): void {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  for (const to of new Set(conversions.map((conversion) => conversion.to))) {
    const chosen = conversions.filter((conversion) => conversion.to === to);
    const made = path.join(folder, `libreoffice-${to}`);
    const files = chosen.map(({ from }) => path.join(inputs, from.name));
    spawnSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir', made, ...files]); // prettier-ignore
    for (const conversion of chosen) {
      const file = path.join(made, `${path.parse(conversion.from.name).name}.${to}`);
      if (fs.existsSync(file)) fs.renameSync(file, outputOf(folder, conversion));
    }
  }
}

const printing = `
const { app, BrowserWindow } = require('electron');
const fs = require('node:fs');
app.on('window-all-closed', () => undefined);
app.whenReady().then(async () => {
  for (const [from, to] of JSON.parse(fs.readFileSync(process.env.CLAIMBOOK_BENCH_PRINTS, 'utf8'))) {
    const window = new BrowserWindow({ show: false, webPreferences: { offscreen: true, sandbox: true } });
    await window.loadFile(from);
    fs.writeFileSync(to, await window.webContents.printToPDF({ printBackground: true }));
    window.destroy();
  }
  app.quit();
});`;

function printByChromium(
  folder: string,
  inputs: string,
  { conversions, electron }: { conversions: readonly Conversion[]; electron: Electron },
): void {
  const application = path.join(folder, 'printing');
  fs.mkdirSync(application);
  fs.writeFileSync(
    path.join(application, 'package.json'),
    '{"name":"printing","version":"1.0.0","main":"main.cjs"}',
  );
  fs.writeFileSync(path.join(application, 'main.cjs'), printing);
  const prints = path.join(folder, 'prints.json');
  const pairs = conversions.map((conversion) => [path.join(inputs, conversion.from.name), outputOf(folder, conversion)]); // prettier-ignore
  fs.writeFileSync(prints, JSON.stringify(pairs));
  const { ELECTRON_RUN_AS_NODE: _asNode, ...environment } = process.env;
  spawnSync(
    electron.executable,
    [...electron.args, application, `--user-data-dir=${path.join(folder, 'electron')}`],
    { env: { ...environment, CLAIMBOOK_BENCH_PRINTS: prints }, timeout: 240_000, stdio: 'ignore' },
  );
}
