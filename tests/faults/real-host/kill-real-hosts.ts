import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { childEnvironment } from '../child-environment';
import { makeNotebook } from '../fault-notebook';
import type { FaultRun } from '../finding';

/** How Electron is started here, and what it starts. */
export interface RealHost {
  readonly electron: { readonly executable: string; readonly args: readonly string[] };
  /** The bundled fault-child. */
  readonly script: string;
  /** The built host. */
  readonly entry: string;
}

/**
 * Kills the notebook host that the application ships, as Electron's utility process, again and again while it writes
 * into the same notebook.
 */
export async function killRealHosts(
  { electron, script, entry }: RealHost,
  folder: string,
  options: { rounds: number; seed: number; passphrase: string | undefined },
): Promise<FaultRun> {
  const { rounds, seed, passphrase } = options;
  const file = path.join(folder, 'host.claimbook');
  await makeNotebook(file, passphrase);
  const answerTo = path.join(folder, 'answer.json');
  const application = applicationFolder(script);
  const profile = `--user-data-dir=${path.join(folder, 'profile')}`;
  const words = [entry, file, String(rounds), String(seed), passphrase ?? '', answerTo];
  const child = spawn(electron.executable, [...electron.args, profile, application, ...words], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: childEnvironment('killed-host'),
    timeout: 60_000 + rounds * 5000,
    killSignal: 'SIGKILL',
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (!fs.existsSync(answerTo))
    throw new Error(`The application that kills its hosts ended with ${String(code)}.`);
  const run = JSON.parse(fs.readFileSync(answerTo, 'utf8')) as FaultRun;
  for (const left of [file, answerTo]) fs.rmSync(left);
  return run;
}

/** Electron starts a folder. */
function applicationFolder(script: string): string {
  const folder = path.dirname(script);
  const main = path.basename(script);
  const application = { name: 'killed-host', version: '0.0.0', type: 'module', main };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(application));
  return folder;
}
