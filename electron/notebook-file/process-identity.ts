import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** What tells one process from every other, also after its number has been given to another one. */
export interface ProcessIdentity {
  /** The computer, and on Linux the container: process numbers mean nothing outside it. */
  readonly machine: string;
  readonly pid: number;
  /** When the process started, in the system's own words; null where the system does not say. */
  readonly started: string | null;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { machine: machineIdentity(), pid: process.pid, started: startOf(process.pid) };
}

/** True where that process certainly no longer runs on this machine; false where it does or nobody can tell. */
export function isGone(other: ProcessIdentity): boolean {
  if (other.machine !== machineIdentity()) return false;
  if (!isRunning(other.pid)) return true;
  const started = startOf(other.pid);
  return other.started !== null && started !== null && other.started !== started;
}

function machineIdentity(): string {
  if (process.platform !== 'linux') return os.hostname();
  const machine = readText('/etc/machine-id') ?? os.hostname();
  return `${machine} ${readLink('/proc/self/ns/pid') ?? ''}`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that was killed keeps its number until its parent asks for it; in a container there may be none that asks. */
function hasEnded(pid: number): boolean {
  return process.platform === 'linux' && /^[ZX]/.test(statusOf(pid)?.[0] ?? '');
}

/** The fields of /proc/PID/stat from the third on. The name in brackets before them may hold spaces and brackets. */
function statusOf(pid: number): string[] | undefined {
  return readText(`/proc/${pid}/stat`)?.split(') ').pop()?.split(' ');
}

function startOf(pid: number): string | null {
  if (process.platform === 'linux') {
    const boot = readText('/proc/sys/kernel/random/boot_id');
    // Field 22: ticks since start-up.
    const ticks = statusOf(pid)?.[19];
    return boot && ticks ? `${boot} ${ticks}` : null;
  }
  if (process.platform === 'darwin') {
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
    } catch {
      return null;
    }
  }
  return null;
}

function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

function readLink(file: string): string | null {
  try {
    return fs.readlinkSync(file);
  } catch {
    return null;
  }
}
