import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../project-folder.mjs';
import { filesUnder, readStamp, writeStamp } from './freshness.mjs';

const entryFile = /^(?:[^/]+\.(?:js|cjs)|renderer\/index\.html)$/;

/**
 * Moves a finished build into out/, file by file and entries last, so that whoever starts in the middle finds either
 * the old entry with the old parts or the new entry with the new ones. The parts of the build before are kept once
 * more: an application that is still running may yet load them.
 * @param {import('./freshness.mjs').TargetName} target
 * @param {string} builtFolder
 * @param {string} inputs
 */
export function installOutput(target, builtFolder, inputs) {
  const before = readStamp(target);
  const files = filesUnder(builtFolder)
    .map((file) => path.relative(builtFolder, file).split(path.sep).join('/'))
    .toSorted((left, right) => Number(entryFile.test(left)) - Number(entryFile.test(right)));

  /** @type {Record<string, number>} */
  const sizes = {};
  for (const file of files) {
    const destination = inProject('out', file);
    fs.mkdirSync(path.dirname(destination), { recursive: true });
    fs.renameSync(path.join(builtFolder, file), destination);
    sizes[file] = fs.statSync(destination).size;
  }

  const previous = Object.keys(before?.files ?? {}).filter((file) => !(file in sizes));
  for (const file of before?.previous ?? []) {
    if (!(file in sizes) && !previous.includes(file)) fs.rmSync(inProject('out', file), { force: true });
  }
  writeStamp(target, { inputs, files: sizes, previous });
}

/**
 * Removes the parts of earlier builds that are kept for applications still running: a package has no use for them.
 * @param {import('./freshness.mjs').TargetName} target
 */
export function removePreviousOutput(target) {
  const stamp = readStamp(target);
  if (stamp === undefined) return;
  for (const file of stamp.previous) fs.rmSync(inProject('out', file), { force: true });
  writeStamp(target, { ...stamp, previous: [] });
}
