import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { filesUnder } from '../build/freshness.mjs';
import { inProject } from '../project-folder.mjs';
import { npmCommand } from './npm-command.mjs';

/** How long a download may stand still: a network that drops packets never refuses, it only keeps silent. */
const silenceMilliseconds = Number(process.env['CLAIMBOOK_DOWNLOAD_SILENCE_MS'] ?? 15_000);

const electronFolder = inProject('node_modules', 'electron');
/** Faults that another Node would meet just the same. */
const downloadFault =
  /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|CERT_|fetch failed|Response code|[Cc]hecksum|no data/;

/** The declared Electron's version. */
export function declaredVersion() {
  return JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8')).devDependencies.electron;
}

/** The declared Electron's executable, or undefined where it was not downloaded, or not wholly. */
export function findDownloaded() {
  try {
    const version = fs
      .readFileSync(path.join(electronFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    // Written by the installer as its very last step.
    const executable = path.join(
      electronFolder,
      'dist',
      fs.readFileSync(path.join(electronFolder, 'path.txt'), 'utf8'),
    );
    return version === declaredVersion() && fs.existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs the `electron` package's own installer, which honours ELECTRON_MIRROR and checks what it gets.
 * @returns {Promise<string | undefined>} why it failed, or undefined when it did not
 */
export async function downloadDeclared() {
  const installer = path.join(electronFolder, 'install.js');
  const failure = await runWatched([process.execPath, installer]);
  if (failure === undefined || downloadFault.test(failure) || isNewEnough(process.versions.node))
    return failure;
  // The installer asks for a newer Node than Claimbook does; npm carries one.
  return runWatched(npmCommand('exec', '--yes', '--package=node@24', '--', 'node', installer));
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/**
 * @param {[string, ...string[]]} command
 * @returns {Promise<string | undefined>}
 */
async function runWatched([command, ...args]) {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-electron-'));
  const child = spawn(command, args, {
    cwd: electronFolder,
    env: {
      ...process.env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, so that npm's children end with it.
    detached: process.platform !== 'win32',
  });
  const end = () => endGroup(child);
  process.once('exit', end);
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-4_000)));
  try {
    const exit = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code) => resolve(code === 0 ? undefined : output.trim() || `exit code ${code}`));
    });
    const watch = new AbortController();
    const silence = untilSilent([temporary, path.join(electronFolder, 'dist')], watch.signal);
    const outcome = await Promise.race([exit, silence]);
    watch.abort();
    if (outcome === undefined && findDownloaded() === undefined) return 'the installer left no executable';
    return outcome;
  } finally {
    process.off('exit', end);
    end();
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Resolves once nothing has been written to these folders for too long.
 * @param {string[]} folders
 * @param {AbortSignal} signal
 */
async function untilSilent(folders, signal) {
  let bytes = -1;
  let since = Date.now();
  while (!signal.aborted) {
    const now = folders.flatMap(filesUnder).reduce((sum, file) => sum + sizeOf(file), 0);
    if (now !== bytes) [bytes, since] = [now, Date.now()];
    if (Date.now() - since > silenceMilliseconds) return `no data for ${silenceMilliseconds / 1000} s`;
    await sleep(250);
  }
  return undefined;
}

/** @param {string} file */
function sizeOf(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
