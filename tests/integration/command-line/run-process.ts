import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { inProject } from '../../../scripts/project-folder.mjs';
import { commandsOf, type Outcome } from './commands-of';

/** The program as a shell starts it. */
export const script = inProject('scripts', 'claimbook.mjs');

// Many tests here start a dozen processes, one after the other, on machines that have other work too.
vi.setConfig({ testTimeout: 120_000 });

/** How a process is started. */
export interface ProcessOptions {
  /** Where the words are typed. */
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The user that runs it, where these tests may choose. */
  readonly uid?: number;
}

/** What a process did, and how long it took. */
export interface ProcessOutcome extends Outcome {
  /** From start to end, in ms. */
  readonly elapsed: number;
}

/**
 * Runs the real program in a process of its own, as a shell would, for what only a process has: a user, signals, pipes,
 * an environment, others beside it. It takes ten times as long as `claimbook` in run-claimbook.ts.
 */
export function claimbook(words: readonly string[], options: ProcessOptions = {}): Promise<ProcessOutcome> {
  const { cwd = os.tmpdir(), environment = {}, uid } = options;
  const { npm_lifecycle_event: _event, INIT_CWD: _folder, ...inherited } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: { ...inherited, XDG_CONFIG_HOME: path.join(os.tmpdir(), 'claimbook-no-settings'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr, elapsed: performance.now() - start }));
  });
}

export const { json, failure } = commandsOf<ProcessOptions, ProcessOutcome>(claimbook);
