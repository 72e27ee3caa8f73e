// `npm run --silent claimbook -- COMMAND …`: Claimbook without a window, in plain Node. Builds what it needs, to stderr.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build/ensure-built.mjs';
import { inProject } from './project-folder.mjs';
import { folderOfUser, runScript } from './run-script.mjs';
import { areDependenciesInstalled } from './setup/dependencies.mjs';

await runScript(async () => {
  if (!areDependenciesInstalled()) {
    console.error('The packages that Claimbook is built from are missing or out of date. Run: npm ci');
    return 1;
  }
  if (!ensureBuilt(['node'])) return 1;

  // `claimbook … | head` closes our output early. That is the reader's decision, and no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1));
  }
  const { runCommandLine } = await import(pathToFileURL(inProject('out', 'command-line.js')).href);
  const io = { stdout: process.stdout, stderr: process.stderr, cwd: folderOfUser('claimbook') };
  const exitCode = await runCommandLine(process.argv.slice(2), io);
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  // A parser or a database that still holds a handle must not keep the terminal waiting.
  process.exit(exitCode);
});

/**
 * Resolves when all that was written has been handed over; a pipe takes it in parts.
 * @param {NodeJS.WriteStream} stream
 */
function flush(stream) {
  return new Promise((resolve) => stream.write('', resolve));
}
