import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../../scripts/project-folder.mjs';
import { findElectron } from '../../../scripts/setup/electron-runtime.mjs';

/** Whether a program is installed; tests that need one that is not are skipped, with its name in theirs. */
export function hasProgram(name: string): boolean {
  return spawnSync('which', [name]).status === 0;
}

/** Runs a program and answers what it says; throws where it fails. */
export function run(program: string, args: readonly string[], input?: string): string {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 256 * 1024 * 1024,
    timeout: 120_000,
  });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status}: ${done.stderr}`);
  return done.stdout;
}

/** What the Open XML SDK (the program ooxml-validator) finds wrong in an Office file, by the rules of the latest Office. */
export function officeErrors(file: string): unknown[] {
  const done = spawnSync('ooxml-validator', [file, 'Microsoft365'], { encoding: 'utf8', timeout: 120_000 });
  const answer = JSON.parse(done.stdout) as { ok: boolean; errors: unknown[] };
  return answer.ok ? [] : answer.errors;
}

/** A file that a program has made of another; LibreOffice gets a profile of its own. */
export function convertWithLibreOffice(file: string, to: 'pdf' | 'txt:Text (encoded):UTF8'): string {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-office-'));
  try {
    const folder = path.dirname(file);
    const place = `-env:UserInstallation=file://${profile}`;
    run('soffice', [place, '--headless', '--convert-to', to, '--outdir', folder, file]);
    return file.replace(/\.\w+$/, `.${to.slice(0, 3)}`);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** The Electron that prints, where one is set up, and the application is built. */
export const printer = fs.existsSync(path.join(projectFolder, 'out', 'main.js')) ? findElectron() : undefined;

/** Prints a page as the command line does. */
export function printPage(page: string, pdf: string): { status: number | null; stderr: string } {
  if (!printer) throw new Error('There is no Electron here.');
  const { ELECTRON_RUN_AS_NODE: _runAsNode, ...env } = process.env;
  const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
  const words = [...printer.args, ...headless, projectFolder, '--claimbook-print-pdf', page, pdf];
  return spawnSync(printer.executable, words, { encoding: 'utf8', env, timeout: 120_000 });
}
