import fs from 'node:fs';
import { inProject } from '../project-folder.mjs';
import { withFileLock } from '../setup/file-lock.mjs';
import { hashOfInputs, isFresh } from './freshness.mjs';
import { installOutput } from './install-output.mjs';

/** @typedef {import('./freshness.mjs').TargetName} TargetName */

/**
 * Builds whatever of these is missing or older than its source, one build at a time in a checkout.
 * @param {TargetName[]} targets
 * @param {(line: string) => void} say
 */
export async function buildStale(targets, say) {
  await withFileLock(
    inProject('.build', 'build.lock'),
    async () => {
      removeHalfBuilt();
      for (const target of targets) if (!isFresh(target)) await buildOne(target, say);
    },
    { onWait: () => say('Waiting for another build to finish …') },
  );
}

/** @param {string} target */
const temporaryFolder = (target) => inProject('.build', `unfinished-${target}`);

/** What a killed build left behind; safe because the lock is held. */
function removeHalfBuilt() {
  for (const name of fs.readdirSync(inProject('.build'))) {
    if (name.startsWith('unfinished-'))
      fs.rmSync(inProject('.build', name), { recursive: true, force: true });
  }
}

/**
 * @param {TargetName} target
 * @param {(line: string) => void} say
 */
async function buildOne(target, say) {
  const start = performance.now();
  const inputs = hashOfInputs(target);
  const temporary = temporaryFolder(target);
  const [{ build }, { viteConfig }] = await Promise.all([import('vite'), import('./targets.mjs')]);
  await build(viteConfig(target, temporary));
  installOutput(target, temporary, inputs);
  fs.rmSync(temporary, { recursive: true, force: true });
  say(`Built ${target} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
