import { execFile, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { promisify } from 'node:util';
import {
  createParserHost,
  type ParserExit,
  type ParserHost,
  type ParserLimits,
  type ParserTransport,
} from './parser-client';

const run = promisify(execFile);
const mebibyte = 1024 * 1024;
/** Part of the limit that is left for what is not in the heap: the document's bytes and the program itself. */
const heapShare = 0.75;
const keptErrorOutput = 4096;

/** A parser host for plain Node. `entry` is the path of the built parser process. */
export function forkedParser(entry: string, limits: () => ParserLimits): ParserHost {
  return createParserHost({ start: (now) => forkTransport(entry, now), limits });
}

function forkTransport(entry: string, limits: ParserLimits): ParserTransport {
  const heapMegabytes = Math.max(64, Math.floor((limits.memoryBytes * heapShare) / mebibyte));
  const child = fork(entry, [], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errorOutput = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errorOutput = (errorOutput + chunk.toString('utf8')).slice(-keptErrorOutput);
  });
  return {
    // A process that has just died is reported by its exit; a failed send says nothing more.
    send: (request) => void child.send(request, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => onceEnded(child, () => errorOutput, listener),
    kill: () => void child.kill('SIGKILL'),
    memoryBytes: () => residentBytes(child.pid),
    setIdle(isIdle) {
      for (const part of [child, child.channel, child.stderr as Socket | null]) {
        if (isIdle) part?.unref();
        else part?.ref();
      }
    },
  };
}

function onceEnded(
  child: ReturnType<typeof fork>,
  errorOutput: () => string,
  listener: (exit: ParserExit) => void,
): void {
  let hasEnded = false;
  const end = (code: number | null, signal: string | null) => {
    if (hasEnded) return;
    hasEnded = true;
    listener({ code, signal, outOfMemory: /heap out of memory|allocation failed/i.test(errorOutput()) });
  };
  child.on('error', () => end(null, null));
  child.on('close', end);
}

/** Resident memory of a process in bytes, from /proc or ps; undefined on systems that have neither. */
async function residentBytes(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined || process.platform === 'win32') return undefined;
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      const kibibytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
      return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
    }
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return undefined;
  }
}
