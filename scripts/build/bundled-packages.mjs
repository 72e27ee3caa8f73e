import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../project-folder.mjs';
import { allTargets } from './freshness.mjs';

/** @typedef {import('./freshness.mjs').TargetName} TargetName */

/** Packages whose files plugins copy into the output, past the bundler. */
/** @type {Partial<Record<TargetName, string[]>>} */
const copiedPackages = {
  node: ['@fontsource/source-serif-4', '@expo-google-fonts/noto-serif-sc', 'mupdf'],
};

/** @param {TargetName} target */
const listFile = (target) => `packages-of-${target}.json`;
/** @type {Record<TargetName, string>} */
const folders = { node: '', preload: '', renderer: 'renderer', verifier: 'verifier' };

/**
 * Writes down which packages went into a target, as folders below the project's, for the list of parts of a package.
 * @param {TargetName} target
 * @returns {import('vite').Plugin}
 */
export function bundledPackages(target) {
  return {
    name: 'claimbook:bundled-packages',
    enforce: 'post',
    generateBundle() {
      const bundled = [...this.getModuleIds()].map(packageFolderOf).filter((folder) => folder !== undefined);
      const copied = (copiedPackages[target] ?? []).map((name) => `node_modules/${name}`);
      const source = JSON.stringify([...new Set([...bundled, ...copied])].toSorted());
      this.emitFile({ type: 'asset', fileName: listFile(target), source });
    },
  };
}

/** Folders of all packages that the built application holds, below the project's; every target must have been built. */
export function readBundledPackages() {
  /** @type {string[][]} */
  const lists = allTargets.map((target) =>
    JSON.parse(fs.readFileSync(inProject('out', folders[target], listFile(target)), 'utf8')),
  );
  return [...new Set(lists.flat())];
}

/**
 * `node_modules/a/node_modules/@b/c` of a module inside it.
 * @param {string} moduleId
 */
function packageFolderOf(moduleId) {
  const file = path
    .relative(inProject(), moduleId.replace(/^\0/, '').replace(/\?.*$/s, ''))
    .replaceAll('\\', '/');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}
