import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';
import { declaredVersion, downloadDeclared, findDownloaded } from './electron-download.mjs';
import { fallbackVersion, findFallback, hasFallback, installFallback } from './electron-fallback.mjs';
import { withFileLock } from './file-lock.mjs';
import { forgetFailure, rememberedFailure, rememberFailure } from './remembered-failure.mjs';
import { sandboxArguments } from './sandbox.mjs';

/**
 * An Electron that can be started as `executable ...args FOLDER …words`.
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {string[]} args switches that it needs here, such as --no-sandbox as root
 * @property {boolean} isFallback whether it only stands in for the Electron that Claimbook declares
 * @property {string} version
 */

const failureName = 'electron-download';
const failureCountsFor = 24 * 60 * 60 * 1000;

/**
 * The Electron that is there, without downloading anything; undefined when there is none yet.
 * @returns {ElectronRuntime | undefined}
 */
export function findElectron() {
  return findChosen() ?? findDeclared() ?? findStandIn();
}

/**
 * The Electron that is there. Tests and the command line call this after the set-up.
 * @returns {ElectronRuntime}
 */
export function resolveElectron() {
  const found = findElectron();
  if (found === undefined)
    throw new Error('There is no Electron here yet; `npm start` or `npm test` sets it up.');
  return found;
}

/**
 * The Electron to use: the user's choice, else the declared one, else the one that stands in for it. Downloads it
 * where it is missing.
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron(say) {
  const atOnce = findChosen() ?? findDeclared() ?? (knownFailure() === undefined ? undefined : findStandIn());
  const runtime =
    atOnce ?? (await withFileLock(path.join(cacheFolder(), 'electron.lock'), () => install(say)));
  if (runtime.isFallback) {
    say(
      `Using Electron ${fallbackVersion} in place of ${declaredVersion()}, which could not be downloaded. ` +
        'Good for trying out and testing, not for distribution.',
    );
  }
  return runtime;
}

/** @param {(line: string) => void} say */
async function install(say) {
  const meanwhile = findDeclared();
  if (meanwhile !== undefined) return meanwhile;

  if (knownFailure() === undefined) {
    say(`Downloading Electron ${declaredVersion()} …`);
    const failure = await downloadDeclared();
    const declared = findDeclared();
    if (failure === undefined && declared !== undefined) {
      forgetFailure(failureName);
      return declared;
    }
    rememberFailure(failureName, circumstances(), lastLines(failure ?? 'unknown'));
  }
  say(`Electron ${declaredVersion()} could not be downloaded: ${knownFailure()}`);
  if (!hasFallback) {
    throw new Error(
      'There is no substitute for this system. Set ELECTRON_MIRROR to a reachable mirror of Electron’s releases, or ' +
        'CLAIMBOOK_ELECTRON to an Electron executable.',
    );
  }
  if (findStandIn() === undefined) await installFallback(say);
  return resolveElectron();
}

/**
 * An Electron that the user names: CLAIMBOOK_ELECTRON is an executable, ELECTRON_OVERRIDE_DIST_PATH its folder, as
 * the `electron` package has it.
 * @returns {ElectronRuntime | undefined}
 */
function findChosen() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable =
    process.env['CLAIMBOOK_ELECTRON'] || (folder ? path.join(folder, executableName()) : undefined);
  if (executable === undefined) return undefined;
  if (!fs.existsSync(executable))
    throw new Error(`The Electron that the environment names is not there: ${executable}`);
  return runtime(path.resolve(executable), versionBeside(executable), false);
}

function findDeclared() {
  const executable = findDownloaded();
  return executable === undefined ? undefined : runtime(executable, declaredVersion(), false);
}

function findStandIn() {
  const executable = findFallback();
  return executable === undefined ? undefined : runtime(executable, fallbackVersion, true);
}

/**
 * @param {string} executable
 * @param {string} version
 * @param {boolean} isFallback
 * @returns {ElectronRuntime}
 */
function runtime(executable, version, isFallback) {
  return { executable, args: sandboxArguments(), isFallback, version };
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} executable */
function versionBeside(executable) {
  try {
    return fs
      .readFileSync(path.join(path.dirname(executable), 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    return 'unknown';
  }
}

function knownFailure() {
  return rememberedFailure(failureName, circumstances(), failureCountsFor);
}

/** A failure says nothing about another version or another mirror. */
function circumstances() {
  return `${declaredVersion()} ${process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? ''}`;
}

/** @param {string} text the tail of an installer's output: the message counts, the stack below it does not */
function lastLines(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const cause = lines.find((line) => /^\[?cause\]?:/.test(line));
  return [lines.find((line) => /error|failed|no data|code/i.test(line)) ?? lines[0], cause]
    .filter(Boolean)
    .join(' ');
}
