// `npm start [-- NOTEBOOK …]`: sets up whatever is missing, then opens Claimbook.
import { spawn } from 'node:child_process';
import { projectFolder } from './project-folder.mjs';
import { folderOfUser, runScript } from './run-script.mjs';
import { displayArguments, hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { setUpApplication } from './setup/set-up.mjs';

const say = console.error;

await runScript(async () => {
  const electron = await setUpApplication(say);
  if (!hasDisplay()) {
    await startVirtualDisplay();
    say(
      `There is no display here: Claimbook runs on a virtual one (${process.env['DISPLAY']}), where nobody sees it.`,
    );
  }
  const words = [...electron.args, ...displayArguments(), projectFolder, ...process.argv.slice(2)];
  const application = spawn(electron.executable, words, { cwd: folderOfUser('start'), stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => application.kill(signal));
  }
  return new Promise((resolve, reject) => {
    application.once('error', reject);
    application.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
});
