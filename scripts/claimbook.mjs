// `npm run --silent claimbook -- COMMAND …`: Claimbook without a window, in plain Node. Builds what it needs, to stderr.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build/ensure-built.mjs';
import { inProject } from './project-folder.mjs';
import { folderOfUser, runScript } from './run-script.mjs';
import { areDependenciesInstalled } from './setup/dependencies.mjs';

await runScript(async () => {
  const words = process.argv.slice(2);
  if (!areDependenciesInstalled()) {
    return giveUp('The packages that Claimbook is built from are missing or out of date. Run: npm ci');
  }
  if (!ensureBuilt(['node', 'verifier']))
    return giveUp('Claimbook could not be built; the reason stands above.');

  const { runCommandProcess } = await import(pathToFileURL(inProject('out', 'command-line.js')).href);
  process.exit(await runCommandProcess(words, { cwd: folderOfUser('claimbook') }));
});

/**
 * Says why no command can run; a script that reads JSON reads it as such.
 * @param {string} reason
 */
function giveUp(reason) {
  console.error(reason);
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ error: { code: 'internal', message: reason } }));
  }
  return 1;
}
