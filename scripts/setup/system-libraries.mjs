import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';
import { forgetFailure, rememberedFailure, rememberFailure } from './remembered-failure.mjs';

/**
 * @typedef {object} Requirement
 * @property {string} packageName Debian's
 * @property {string} [library] by its soname
 * @property {string} [program]
 * @property {boolean} isEssential whether nothing starts without it; the others serve single functions
 */

/** What Electron loads on Linux and a plain Debian lacks. @type {Requirement[]} */
const electronNeeds = [
  { packageName: 'libgtk-3-0', library: 'libgtk-3.so.0', isEssential: true },
  { packageName: 'libnss3', library: 'libnss3.so', isEssential: true },
  { packageName: 'libasound2', library: 'libasound.so.2', isEssential: true },
  { packageName: 'libgbm1', library: 'libgbm.so.1', isEssential: true },
  { packageName: 'libxss1', library: 'libXss.so.1', isEssential: false },
  { packageName: 'libxtst6', library: 'libXtst.so.6', isEssential: false },
  { packageName: 'libnotify4', library: 'libnotify.so.4', isEssential: false },
  { packageName: 'libsecret-1-0', library: 'libsecret-1.so.0', isEssential: false },
];

/** @type {Requirement} */
const virtualDisplay = { packageName: 'xvfb', program: 'Xvfb', isEssential: true };

const failureName = 'system-libraries';
const failureCountsFor = 60 * 60 * 1000;

/**
 * Installs the system libraries that are missing where the user may, and names them where not.
 * @param {(line: string) => void} say
 * @param {{ withDisplay: boolean }} options whether a virtual display is needed too
 */
export function ensureSystemLibraries(say, { withDisplay }) {
  if (process.platform !== 'linux') return;
  const needs = withDisplay ? [...electronNeeds, virtualDisplay] : electronNeeds;
  const missing = findMissing(needs);
  if (missing.length === 0) return;

  const names = missing.map((need) => need.packageName);
  const installer = rememberedFailure(failureName, names.join(' '), failureCountsFor)
    ? undefined
    : findInstaller();
  if (installer !== undefined) {
    say(`Installing system libraries: ${names.join(' ')} …`);
    if (install(installer, names)) forgetFailure(failureName);
    else rememberFailure(failureName, names.join(' '), 'apt-get failed');
  }

  const stillMissing = findMissing(needs);
  if (stillMissing.length === 0) return;
  const message = `Missing on this system: ${stillMissing.map(describe).join(', ')}.\n${remedy(stillMissing)}`;
  if (stillMissing.some((need) => need.isEssential)) throw new Error(message);
  say(message);
}

/** @param {Requirement[]} needs */
function findMissing(needs) {
  const ldconfig = findProgram('ldconfig');
  const list = ldconfig === undefined ? undefined : spawnSync(ldconfig, ['-p'], { encoding: 'utf8' }).stdout;
  return needs.filter((need) => {
    if (need.program !== undefined) return findProgram(need.program) === undefined;
    // Without the list nothing can be said; the loader will.
    return list && !list.includes(`\t${need.library} `);
  });
}

/** The words before `install …`, or undefined where this user may not install. */
function findInstaller() {
  const aptGet = findProgram('apt-get');
  if (aptGet === undefined) return undefined;
  if (process.getuid?.() === 0) return [aptGet];
  const sudo = findProgram('sudo');
  if (sudo === undefined) return undefined;
  const isAllowed = spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return isAllowed ? [sudo, '-n', aptGet] : undefined;
}

/**
 * @param {string[]} installer
 * @param {string[]} names
 */
function install(installer, names) {
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  if (apt(installer, [...wait, 'update', '-q'])) {
    return apt(installer, [
      ...wait,
      'install',
      '-q',
      '-y',
      '--no-install-recommends',
      ...names.map(currentName),
    ]);
  }
  return false;
}

/**
 * @param {string[]} installer
 * @param {string[]} args
 */
function apt([command = '', ...words], args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync(command, [...words, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (run.status !== 0) console.error(run.stderr.trim());
  return run.status === 0;
}

/**
 * Newer releases than Debian 12 renamed some libraries when their time stamps grew to 64 bits.
 * @param {string} name
 */
function currentName(name) {
  const renamed = spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' });
  return renamed.status === 0 ? `${name}t64` : name;
}

/** @param {Requirement} need */
function describe(need) {
  return `${need.library ?? need.program} (Debian: ${need.packageName})`;
}

/** @param {Requirement[]} needs */
function remedy(needs) {
  const names = needs.map((need) => need.packageName).join(' ');
  return findProgram('apt-get') === undefined
    ? 'Install them with your system’s package manager.'
    : `Install with:  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
}
