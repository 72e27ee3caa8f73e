import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs';

/** An application that was started from outside, and what it has said. */
export interface StartedApplication {
  readonly child: ChildProcess;
  said(): string;
  /** Process identities of its page, none where it ended before it had one. */
  readonly pages: readonly number[];
  stop(): Promise<void>;
}

/** Path of something in the package. */
export function inPackage(...parts: string[]): string {
  return path.join(inject('packageFolder'), ...parts);
}

/** A new empty folder for one test. */
export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-test-'));
}

/** Words that start the packaged application with settings of its own. */
export function packagedCommand(...words: string[]): [string, ...string[]] {
  return [inPackage('claimbook'), ...sandboxArguments(), `--user-data-dir=${temporaryFolder()}`, ...words];
}

/** Starts a program with a window and waits until its page runs or it has ended. */
export async function start(
  [program, ...words]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedApplication> {
  const child = spawn(program, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close');
  return {
    child,
    said: () => said,
    pages: await pagesOf(child),
    async stop() {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Runs the packaged application's command line to its end. */
export function runPackaged(
  words: readonly string[],
  options: { cwd?: string; environment?: Readonly<Record<string, string>> } = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(inPackage('claimbook'), [...sandboxArguments(), ...words], {
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
    encoding: 'utf8',
    timeout: 25_000,
  });
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether something on this machine listens on a port. */
export async function isListening(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function pagesOf(child: ChildProcess): Promise<number[]> {
  const until = performance.now() + 25_000;
  while (child.exitCode === null && child.signalCode === null && performance.now() < until) {
    const pages = descendants(child.pid ?? -1).filter((pid) =>
      readProcess(pid, 'cmdline').includes('--type=renderer'),
    );
    if (pages.length > 0) return pages;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

function descendants(parent: number): number[] {
  const parents = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(
      (name) =>
        [Number(name), Number(/^PPid:\s*(\d+)/m.exec(readProcess(Number(name), 'status'))?.[1])] as const,
    );
  const found = [parent];
  for (const one of found) found.push(...parents.filter(([, of]) => of === one).map(([pid]) => pid));
  return found.slice(1);
}

/** A file of a process below /proc; empty where the process has ended or is another user's. */
export function readProcess(pid: number, name: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
