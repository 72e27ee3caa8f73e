import { ensureBuilt } from '../build/ensure-built.mjs';
import { allTargets } from '../build/freshness.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { sandboxProblem } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Everything that a fresh machine needs before Claimbook can start: packages, an Electron and what it loads.
 * @param {(line: string) => void} say
 * @param {{ isHeadless?: boolean }} [options] headless: no display is needed, not even a virtual one
 */
export async function setUpElectron(say, { isHeadless = false } = {}) {
  await ensureDependencies(say);
  ensureSystemLibraries(say, { withDisplay: !isHeadless && !hasDisplay() });
  const electron = await ensureElectron(say);
  const problem = sandboxProblem(electron.executable);
  if (problem !== undefined) throw new Error(problem);
  return electron;
}

/**
 * The same, and the application built.
 * @param {(line: string) => void} say
 */
export async function setUpApplication(say) {
  const electron = await setUpElectron(say);
  if (!ensureBuilt(allTargets)) throw new Error('The build failed; its message stands above.');
  return electron;
}
