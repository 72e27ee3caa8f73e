// `npm run dev`: the application with hot reload. The window's code is replaced in place; a change to the rest restarts
// the application.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { ensureBuilt } from './build/ensure-built.mjs';
import { inProject, projectFolder } from './project-folder.mjs';
import { folderOfUser, runScript } from './run-script.mjs';
import { displayArguments, hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { setUpElectron } from './setup/set-up.mjs';

const say = console.error;

await runScript(async () => {
  const electron = await setUpElectron(say);
  if (!hasDisplay()) await startVirtualDisplay();
  const server = await startRendererServer();
  const url = server.resolvedUrls?.local[0] ?? '';
  say(`Renderer: ${url}`);

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let application;
  const start = () => {
    // A broken source is shown by the build; the next change tries again.
    if (!ensureBuilt(['node', 'preload'])) return;
    const words = [...electron.args, ...displayArguments(), projectFolder, ...process.argv.slice(2)];
    const started = spawn(electron.executable, words, {
      cwd: folderOfUser('dev'),
      stdio: 'inherit',
      env: { ...process.env, CLAIMBOOK_DEV_SERVER_URL: url },
    });
    application = started;
    started.once('exit', () => {
      // Closed by the user rather than by a restart.
      if (application === started) process.exit(0);
    });
  };
  process.once('exit', () => application?.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

  start();
  watchSources(() => {
    const running = application;
    application = undefined;
    if (running === undefined || running.exitCode !== null) return start();
    // One notebook, one writer: the old one lets go of it first.
    running.once('exit', start);
    running.kill();
  });
  return new Promise(() => {});
});

async function startRendererServer() {
  const [{ createServer }, { viteConfig }] = await Promise.all([
    import('vite'),
    import('./build/targets.mjs'),
  ]);
  const server = await createServer({
    ...viteConfig('renderer', inProject('.build', 'dev')),
    mode: 'development',
    logLevel: 'info',
    // Hot reload works by inline scripts, which the window's own policy rightly forbids.
    server: { host: '127.0.0.1' },
  });
  return server.listen();
}

/** @param {() => void} onChange */
function watchSources(onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of ['electron', 'shared']) {
    fs.watch(inProject(folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, 150);
    });
  }
}
