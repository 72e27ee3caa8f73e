import fs from 'node:fs';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../../scripts/project-folder.mjs';
import { resolveElectron } from '../../scripts/setup/electron-runtime.mjs';
import {
  freePort,
  inPackage,
  isListening,
  packagedCommand,
  runPackaged,
  start,
  temporaryFolder,
  type StartedApplication,
} from './packaged-application';

const isLinux = process.platform === 'linux';
let started: StartedApplication | undefined;
afterEach(async () => {
  await started?.stop();
  started = undefined;
});

describe('the fuses of the packaged program', () => {
  it('are set as the doors that a package does not need closed', async () => {
    const wire = await getCurrentFuseWire(inPackage('claimbook'));
    // A fuse is one character in the program.
    const off = '0'.charCodeAt(0);
    const on = '1'.charCodeAt(0);
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode],
      cookieEncryption: wire[FuseV1Options.EnableCookieEncryption],
      nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      // Linux does not enforce it; that it is set is all that can be said there.
      asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      onlyFromAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      browserSnapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
      filePrivileges: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
    }).toEqual({
      runAsNode: off,
      cookieEncryption: on,
      nodeOptions: off,
      inspect: off,
      asarIntegrity: on,
      onlyFromAsar: on,
      browserSnapshot: off,
      filePrivileges: off,
    });
  });
});

describe.skipIf(!isLinux)('the packaged program, started by somebody who wants in', () => {
  it('opens no port for a debugger, which Electron by itself does', async () => {
    const electron = resolveElectron();
    if (!electron) throw new Error('There is no Electron here: npm test sets one up.');
    const words = async () => {
      const ports = [await freePort(), await freePort()] as const;
      return { ports, words: [`--inspect=${ports[0]}`, `--remote-debugging-port=${ports[1]}`] };
    };
    const open = await words();
    const settings = `--user-data-dir=${temporaryFolder()}`;
    started = await start([electron.executable, ...electron.args, settings, ...open.words, projectFolder]);
    expect(started.pages.length).toBeGreaterThan(0);
    expect(await Promise.all(open.ports.map(isListening))).toEqual([true, true]);
    await started.stop();

    const closed = await words();
    started = await start(packagedCommand(...closed.words));
    expect(started.pages.length).toBeGreaterThan(0);
    expect(await Promise.all(closed.ports.map(isListening))).toEqual([false, false]);
    expect(started.said()).not.toMatch(/listening on ws:/i);
  });

  it('runs no code of ELECTRON_RUN_AS_NODE, NODE_OPTIONS or a folder beside its own archive', async () => {
    const folder = temporaryFolder();
    const mark = path.join(folder, 'ran');
    const script = path.join(folder, 'script.cjs');
    fs.writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'ran');`);
    const beside = inPackage('resources', 'app');
    fs.mkdirSync(beside);
    fs.writeFileSync(path.join(beside, 'package.json'), '{ "main": "main.cjs" }');
    fs.copyFileSync(script, path.join(beside, 'main.cjs'));
    try {
      started = await start(packagedCommand(), { NODE_OPTIONS: `--require=${script}` });
      expect(started.pages.length).toBeGreaterThan(0);
      await started.stop();
      const asNode = { ELECTRON_RUN_AS_NODE: '1' };
      started = await start(packagedCommand(script), asNode);
      expect(started.pages.length).toBeGreaterThan(0);
      expect(runPackaged(['--version'], { environment: asNode }).stdout).toMatch(/^0\.\d/);
      expect(fs.existsSync(mark)).toBe(false);
    } finally {
      fs.rmSync(beside, { recursive: true });
    }
  });

  it('takes neither the answers of a test nor the address of a development server', async () => {
    const port = await freePort();
    started = await start(packagedCommand(), {
      CLAIMBOOK_REHEARSAL: '1',
      CLAIMBOOK_DEV_SERVER_URL: `http://127.0.0.1:${port}`,
    });
    expect(started.pages.length).toBeGreaterThan(0);
    expect(started.said()).not.toContain(String(port));
  });

  it('does the work of the command line without a display', () => {
    const cwd = temporaryFolder();
    const environment = { DISPLAY: '', WAYLAND_DISPLAY: '' };
    fs.writeFileSync(path.join(cwd, '来源.txt'), '党委前置研究讨论重大经营管理事项。');
    expect(runPackaged(['new', 'n.claimbook'], { cwd, environment }).status).toBe(0);
    const imported = runPackaged(['import', 'n.claimbook', '来源.txt', '--json'], { cwd, environment });
    expect(JSON.parse(imported.stdout)).toMatchObject([{ codePoints: 17 }]);
    expect(runPackaged(['verify', 'n.claimbook'], { cwd, environment }).status).toBe(0);
    expect(runPackaged(['info', 'missing.claimbook'], { cwd, environment }).status).toBe(1);
    expect(runPackaged(['bogus'], { cwd, environment }).status).toBe(2);
  });
});
