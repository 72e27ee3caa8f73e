// The built command line, kept running: takes commands from its parent, one after the other, and says what each did.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../../../scripts/build/ensure-built.mjs';
import { inProject } from '../../../scripts/project-folder.mjs';

/** @typedef {{ words: string[], cwd: string, environment: Record<string, string> }} Command */

if (!ensureBuilt(['node', 'verifier'])) process.exit(1);
const { runCommandProcess } = await import(pathToFileURL(inProject('out', 'command-line.js')).href);

const inherited = { ...process.env };
let output = { stdout: '', stderr: '' };
for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
  // Every command listens for a reader that goes away.
  process[name].setMaxListeners(0);
  process[name].write = (text, ...rest) => {
    output[name] += String(text);
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  };
}

/** @param {Command} command */
async function run({ words, cwd, environment }) {
  for (const name of Object.keys(process.env)) if (!(name in inherited)) delete process.env[name];
  Object.assign(process.env, inherited, environment);
  output = { stdout: '', stderr: '' };
  const code = await runCommandProcess(words, { cwd });
  process.send?.({ code, ...output });
}

let last = Promise.resolve();
process.on('message', (command) => {
  last = last.then(() => run(/** @type {Command} */ (command)));
});
process.on('disconnect', () => process.exit());
