import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { outFolder } from './built-file';
import type { TextSink } from './command-line-io';

/** What scripts/electron-path.mjs answers; more than this is not needed here. */
const electronSchema = z.object({ executable: z.string(), args: z.array(z.string()) });

const printTimeoutMs = 120_000;
const keptOutput = 8000;
const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Prints a self-contained page to PDF from plain Node: sets up an Electron where there is none, and starts it once,
 * without a display. Throws electron-unavailable or export-failed; what is done meanwhile goes to `stderr`.
 */
export async function printWithElectron(html: string, stderr: TextSink): Promise<Uint8Array> {
  const projectFolder = path.dirname(outFolder());
  const electron = await findElectron(projectFolder, stderr);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'claimbook-print-'));
  // A memo may be confidential: its page does not stay behind where somebody presses Ctrl+C.
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  for (const name of interruptions) process.once(name, interrupt);
  try {
    const page = path.join(folder, 'memo.html');
    const pdf = path.join(folder, 'memo.pdf');
    await fs.writeFile(page, html, { mode: 0o600 });
    const words = [
      ...electron.args,
      ...headlessArguments(),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      projectFolder,
      '--claimbook-print-pdf',
      page,
      pdf,
    ];
    const { code, output, hasStarted } = await runProgram(electron.executable, words, {
      timeoutMs: printTimeoutMs,
      signal: interruption.signal,
    });
    if (interruption.signal.aborted) {
      throw new FailureError('cancelled', message('command-line.printCancelled'));
    }
    if (!hasStarted) {
      stderr.write(`${output}\n`);
      throw new FailureError('electron-unavailable', message('command-line.electronUnavailable'), output);
    }
    const bytes = await fs.readFile(pdf).catch(() => undefined);
    if (code !== 0 || !bytes?.length)
      throw new FailureError('export-failed', message('command-line.printFailed'), output);
    return new Uint8Array(bytes);
  } finally {
    for (const name of interruptions) process.off(name, interrupt);
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function findElectron(
  projectFolder: string,
  stderr: TextSink,
): Promise<z.infer<typeof electronSchema>> {
  const script = path.join(projectFolder, 'scripts', 'electron-path.mjs');
  const { code, stdout, output } = await runProgram(process.execPath, [script, '--json', '--headless'], {
    onErrorOutput: (text) => stderr.write(text),
  });
  const electron = code === 0 ? electronSchema.safeParse(parseJson(stdout)) : undefined;
  if (!electron?.success) {
    throw new FailureError('electron-unavailable', message('command-line.electronUnavailable'), output);
  }
  return electron.data;
}

/** On Linux no display is asked for, not even a virtual one; elsewhere there always is one. */
function headlessArguments(): string[] {
  return process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
}

/** Runs a program to its end; `code` is null where it could not be started or was ended. */
async function runProgram(
  program: string,
  words: readonly string[],
  options: {
    readonly timeoutMs?: number;
    readonly signal?: AbortSignal;
    readonly onErrorOutput?: (text: string) => unknown;
  },
): Promise<{ code: number | null; stdout: string; output: string; hasStarted: boolean }> {
  // With this variable set an Electron is a plain Node and prints nothing.
  const { ELECTRON_RUN_AS_NODE: _runAsNode, ...environment } = process.env;
  const { signal } = options;
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
    ...(signal && { signal }),
  });
  let stdout = '';
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-keptOutput);
    options.onErrorOutput?.(text);
  });
  let hasStarted = true;
  let isLate = false;
  const timeout =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          isLate = true;
          child.kill('SIGKILL');
        }, options.timeoutMs);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += String(error);
      hasStarted = false;
      resolve(null);
    });
    child.on('close', resolve);
  });
  clearTimeout(timeout);
  if (isLate) {
    const seconds = (options.timeoutMs ?? 0) / 1000;
    throw new FailureError('export-failed', message('command-line.printTimeout', { seconds }), output);
  }
  return { code, stdout, output, hasStarted };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
