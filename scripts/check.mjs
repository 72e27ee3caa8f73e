// `npm run check`: every check that needs no running application. All of them run, so that one look shows everything.
import { spawnSync } from 'node:child_process';
import { inProject, projectFolder } from './project-folder.mjs';
import { runScript } from './run-script.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** @type {Record<string, string[]>} */
const checks = {
  format: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '--cache', '.'],
  types: [bin('typescript', 'bin/tsc'), '--build'],
  lint: [bin('oxlint', 'bin/oxlint'), '--type-aware', '--deny-warnings'],
  unused: [bin('knip', 'bin/knip.js'), '--no-progress'],
  architecture: [inProject('scripts', 'check-architecture.mjs')],
};

await runScript(async () => {
  await ensureDependencies(console.error);
  const named = process.argv.slice(2);
  const failed = Object.keys(checks)
    .filter((name) => named.length === 0 || named.includes(name))
    .filter((name) => !passes(name));
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});

/** @param {string} name */
function passes(name) {
  const start = performance.now();
  const run = spawnSync(process.execPath, checks[name] ?? [], { cwd: projectFolder, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return run.status === 0;
}

/**
 * @param {string} packageName
 * @param {string} file
 */
function bin(packageName, file) {
  return inProject('node_modules', packageName, file);
}
