import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronRuntime } from '../../../scripts/setup/electron-runtime.mjs';
import { projectFolder } from '../../../scripts/project-folder.mjs';

/** An application laid out as a package is, from the Electron that is here. */
export interface PackagedApplication {
  /** Starts it with words, on a machine without a display. */
  start(words: readonly string[], cwd: string): ChildProcess;
  remove(): void;
}

/** Lays a package out with links; only the executable is copied, because its name is what tells a package. */
export function layOutPackage(electron: ElectronRuntime): PackagedApplication {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-package-'));
  const runtime = path.dirname(electron.executable);
  const executable = path.join(folder, 'claimbook');
  for (const name of fs.readdirSync(runtime)) {
    if (name !== 'resources' && name !== path.basename(electron.executable))
      fs.symlinkSync(path.join(runtime, name), path.join(folder, name));
  }
  fs.copyFileSync(electron.executable, executable);
  fs.mkdirSync(path.join(folder, 'resources'));
  fs.symlinkSync(projectFolder, path.join(folder, 'resources', 'app'));
  const temporary = path.join(folder, 'temporary');
  fs.mkdirSync(temporary);
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  return {
    start: (words, cwd) =>
      spawn(executable, [...electron.args, ...words], {
        cwd,
        env: { ...environment, TMPDIR: temporary, XDG_CONFIG_HOME: path.join(folder, 'settings') },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    remove() {
      const left = fs.readdirSync(temporary);
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      if (left.length > 0) throw new Error(`Left behind: ${left.join(', ')}`);
    },
  };
}
