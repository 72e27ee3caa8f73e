import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { childEnvironment } from '../child-environment';
import type { FaultRun } from '../finding';

/**
 * Lets each call to the disk fail, one after the other, in a process of its own: `script` is the bundled fault-child,
 * `source` failing-calls.c, `most` how many calls of one piece of work are tried at most.
 */
export async function failDiskCalls(
  { script, source }: { script: string; source: string },
  folder: string,
  { most, seed }: { most: number; seed: number },
): Promise<FaultRun[]> {
  const skip = (skipped: string): FaultRun[] => [
    { name: 'calls to the disk that fail', tried: 0, bad: [], notes: [], skipped },
  ];
  if (process.platform !== 'linux') return skip('calls are intercepted on Linux alone');
  const library = path.join(folder, 'failing-calls.so');
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-w', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) return skip(`there is no C compiler here: ${made.stderr ?? String(made.error)}`);
  const control = path.join(folder, 'control');
  fs.writeFileSync(control, Buffer.alloc(4096));
  const place = path.join(folder, 'failing');
  fs.mkdirSync(place);
  const child = spawn(process.execPath, [script, place, control, String(most), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...childEnvironment('failing-disk'), LD_PRELOAD: library, CLAIMBOOK_FAULTS: control },
  });
  let answer = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The process with a failing disk ended with ${String(code)}.`);
  return JSON.parse(answer) as FaultRun[];
}
