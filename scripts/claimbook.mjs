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
  if (!ensureBuilt(['node'])) return giveUp('Claimbook could not be built; the reason stands above.');

  let isBroken = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      // `claimbook … | head` closes our output early: the reader's decision. The work is done all the same.
      if ('code' in error && error.code === 'EPIPE') return;
      isBroken = true;
      if (stream === process.stdout) console.error(`The output could not be written: ${error.message}`);
    });
  }
  const { runCommandLine } = await import(pathToFileURL(inProject('out', 'command-line.js')).href);
  const io = { stdout: process.stdout, stderr: process.stderr, cwd: folderOfUser('claimbook') };
  const exitCode = await runCommandLine(words, io);
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  // A parser or a database that still holds a handle must not keep the terminal waiting.
  process.exit(isBroken ? 1 : exitCode);
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

/**
 * Resolves when all that was written has been handed over, or never will be; a pipe takes it in parts.
 * @param {NodeJS.WriteStream} stream
 */
function flush(stream) {
  return new Promise((resolve) => stream.write('', resolve));
}
