import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, projectFolder } from '../project-folder.mjs';

// Node's own modules only: this runs before every command, and must stay far below a tenth of a second.

/** @typedef {'node' | 'preload' | 'renderer' | 'verifier'} TargetName */
/** @typedef {{ inputs: string, files: Record<string, number>, previous: string[] }} Stamp */

/** Everything that is built.
 * @type {TargetName[]}
 */
export const allTargets = ['node', 'preload', 'renderer', 'verifier'];

/** @type {Record<TargetName, string[]>} */
const sources = {
  node: ['electron', 'shared'],
  preload: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
  verifier: ['verifier', 'shared'],
};

const sourcesOfAll = ['package-lock.json', 'package.json', 'scripts/build'];

/** @param {TargetName} target */
const stampFile = (target) => inProject('out', `.${target}.json`);

/**
 * A hash of everything that a target is made from. Content and not time: a fresh clone or a changed branch moves
 * times about, and a build that wrongly thinks itself fresh is the worst kind of bug.
 * @param {TargetName} target
 */
export function hashOfInputs(target) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of [...sourcesOfAll, ...sources[target]]) {
    for (const file of filesUnder(inProject(source))) {
      hash.update(path.relative(projectFolder, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {TargetName} target
 * @returns {Stamp | undefined}
 */
export function readStamp(target) {
  try {
    return JSON.parse(fs.readFileSync(stampFile(target), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {TargetName} target
 * @param {Stamp} stamp
 */
export function writeStamp(target, stamp) {
  const draft = `${stampFile(target)}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(stamp));
  fs.renameSync(draft, stampFile(target));
}

/**
 * Whether a target's output is whole and made from what the source says now.
 * @param {TargetName} target
 */
export function isFresh(target) {
  const stamp = readStamp(target);
  if (stamp === undefined) return false;
  const isWhole = Object.entries(stamp.files).every(
    ([file, size]) => sizeOf(inProject('out', file)) === size,
  );
  return isWhole && stamp.inputs === hashOfInputs(target);
}

/** @param {string} file */
function sizeOf(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.size;
}

/**
 * All files at or under a path, in one order on every machine.
 * @param {string} start
 * @returns {string[]}
 */
export function filesUnder(start) {
  const stat = fs.statSync(start, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [start];
  return fs
    .readdirSync(start, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(path.join(start, entry.name)) : [path.join(start, entry.name)],
    );
}
