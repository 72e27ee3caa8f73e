import { spawnSync } from 'node:child_process';
import { inProject } from '../project-folder.mjs';
import { isFresh } from './freshness.mjs';

/**
 * Builds what is stale, in a process of its own: the caller's environment, memory and stdout stay as they were.
 * @param {import('./freshness.mjs').TargetName[]} targets
 * @returns {boolean} false where the build failed; it has said why on stderr
 */
export function ensureBuilt(targets) {
  if (targets.every(isFresh)) return true;
  const build = spawnSync(process.execPath, [inProject('scripts', 'build.mjs'), ...targets], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return build.status === 0;
}
