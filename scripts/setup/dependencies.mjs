import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inProject } from '../project-folder.mjs';
import { withFileLock } from './file-lock.mjs';
import { npmCommand } from './npm-command.mjs';
import { runProgram } from './run-program.mjs';

const lockFile = inProject('package-lock.json');
const installedFile = inProject('node_modules', '.package-lock.json');
const markFile = inProject('node_modules', '.claimbook-installed');

/** Whether node_modules holds what package-lock.json asks for. */
export function areDependenciesInstalled() {
  if (!fs.existsSync(installedFile)) return false;
  const wanted = hashOf(lockFile);
  if (readOrEmpty(markFile) === wanted) return true;
  // Not installed by us. npm's own record of what it installed tells whether a hand-typed `npm ci` did the same.
  if (
    !holdsAll(
      JSON.parse(fs.readFileSync(lockFile, 'utf8')),
      JSON.parse(fs.readFileSync(installedFile, 'utf8')),
    )
  ) {
    return false;
  }
  writeMark(wanted);
  return true;
}

/**
 * Runs `npm ci` where node_modules is missing or does not fit package-lock.json.
 * @param {(line: string) => void} say
 */
export async function ensureDependencies(say) {
  if (areDependenciesInstalled()) return;
  await withFileLock(
    inProject('.build', 'dependencies.lock'),
    async () => {
      if (areDependenciesInstalled()) return;
      say('Installing the packages that package-lock.json names (npm ci) …');
      // All of them, also where the environment says production: the build needs the development ones.
      const [command, ...args] = npmCommand(
        'ci',
        '--include=dev',
        '--include=optional',
        '--no-audit',
        '--no-fund',
      );
      const { isDone } = await runProgram(command, args, { cwd: inProject(), output: 'shown' });
      if (!isDone) throw new Error('npm ci failed; its message stands above.');
      writeMark(hashOf(lockFile));
    },
    { onWait: () => say('Waiting for another npm ci to finish …') },
  );
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {{ packages: Record<string, LockedPackage> }} wanted
 * @param {{ packages: Record<string, LockedPackage> }} installed
 */
function holdsAll(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, locked]) => {
    if (place === '') return true;
    const present = installed.packages[place];
    if (present === undefined) return locked.optional === true || locked.devOptional === true;
    return present.version === locked.version && present.integrity === locked.integrity;
  });
}

/** @param {string} mark */
function writeMark(mark) {
  try {
    fs.writeFileSync(markFile, mark);
  } catch {
    // A node_modules that may only be read is compared again next time.
  }
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
