import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';

/** @param {string} name */
const fileOf = (name) => path.join(cacheFolder(), `${name}-failed.json`);

/**
 * The reason why something failed not long ago under the same circumstances, so that every start does not wait for
 * the same failure again; undefined when it is worth another try.
 * @param {string} name
 * @param {string} circumstances
 * @param {number} milliseconds how long a failure counts
 * @returns {string | undefined}
 */
export function rememberedFailure(name, circumstances, milliseconds) {
  try {
    const failure = JSON.parse(fs.readFileSync(fileOf(name), 'utf8'));
    const age = Date.now() - failure.at;
    const isCurrent = failure.circumstances === circumstances && age >= 0 && age < milliseconds;
    return isCurrent ? String(failure.reason) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} circumstances
 * @param {string} reason
 */
export function rememberFailure(name, circumstances, reason) {
  const draft = `${fileOf(name)}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify({ at: Date.now(), circumstances, reason }));
  fs.renameSync(draft, fileOf(name));
}

/** @param {string} name */
export function forgetFailure(name) {
  fs.rmSync(fileOf(name), { force: true });
}
