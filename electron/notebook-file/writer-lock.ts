import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { lockHolderSchema, type LockHolder } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { writeWhole } from '../file/write-whole';
import { message } from '../messages/messages';
import type { Database } from './database';
import { toFailure } from './engine-failure';
import { isGone, ownIdentity } from './process-identity';

const lockFileSchema = lockHolderSchema.extend({
  machine: z.string(),
  started: z.string().nullable(),
  /** Tells two holders in one process apart. */
  token: z.string(),
});
type LockFile = z.infer<typeof lockFileSchema>;

/** The right to write to a notebook; nobody else has it until `release`. */
export interface WriterLock {
  readonly holder: LockHolder;
  /** Gives the right back. Never throws: a lock that stays behind is recognised as stale. */
  release(): void;
}

/** The file beside a notebook that says who writes to it. */
export function lockFileOf(notebook: string): string {
  return `${notebook}.lock`;
}

/** Who holds a notebook now, or null: a lock that a process left behind when it was killed does not count. */
export function findHolder(notebook: string): LockHolder | null {
  const lock = readLock(lockFileOf(notebook));
  if (!lock || isGone(lock)) return null;
  return lockHolderSchema.parse(lock);
}

/**
 * Takes the lock of a notebook. Throws notebook-in-use and names the holder. Two programs that find a stale lock at the
 * same moment are told apart by a write transaction of the notebook itself, which the system ends with its process.
 */
export function takeWriterLock(database: Database, program: string): WriterLock {
  const notebook = database.file;
  refuseIfHeld(notebook);
  return database.transaction(() => {
    refuseIfHeld(notebook);
    const lock: LockFile = {
      host: os.hostname(),
      program,
      since: new Date().toISOString(),
      token: randomUUID(),
      ...ownIdentity(),
    };
    writeLock(notebook, lock);
    return { holder: lockHolderSchema.parse(lock), release: () => releaseLock(notebook, lock.token) };
  });
}

/** The refusal that names who has the notebook open. */
export function inUseFailure(notebook: string, holder: LockHolder): FailureError {
  const values = { name: path.basename(notebook), ...holder, pid: String(holder.pid) };
  const text =
    holder.host === os.hostname()
      ? message('notebook.file.inUse', values)
      : message('notebook.file.inUseElsewhere', { ...values, lock: lockFileOf(notebook) });
  return new FailureError('notebook-in-use', text);
}

function refuseIfHeld(notebook: string): void {
  const holder = findHolder(notebook);
  if (holder) throw inUseFailure(notebook, holder);
}

function readLock(file: string): LockFile | null {
  try {
    return lockFileSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    // Written as a whole and renamed into place, so a lock that cannot be read was not left by a running holder.
    return null;
  }
}

function writeLock(notebook: string, lock: LockFile): void {
  try {
    writeWhole(lockFileOf(notebook), JSON.stringify(lock), 0o644);
  } catch (error) {
    throw toFailure(error, notebook);
  }
}

function releaseLock(notebook: string, token: string): void {
  try {
    const file = lockFileOf(notebook);
    if (readLock(file)?.token === token) fs.rmSync(file, { force: true });
  } catch {
    // The folder may be gone; the lock then went with it, or is stale once this process has ended.
  }
}
