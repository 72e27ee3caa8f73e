import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { removeDraft, syncToDisk } from './whole-file';
import { conversionOf, removeLeftovers } from './conversion-file';
import { copyWithKey } from './copy-with-key';
import { Database } from './database';
import { dropSearchIndex } from './drop-search-index';
import { toFailure } from './engine-failure';
import { readFileHeader } from './file-header';
import { versionOf } from './migrate';
import { allMigrations } from './migrations/all-migrations';
import {
  canWrite,
  checkIdentity,
  closeQuietly,
  passphraseFor,
  realPath,
  setSafePragmas,
} from './open-notebook';
import { createPrivateFile } from './private-file';
import { checkSchema } from './schema-check';
import { takeWriterLock, type WriterLock } from './writer-lock';

/** How a notebook shall open from now on. */
export interface PassphraseChange {
  /** Who does it, as a second one is told: "window" or "command line". */
  readonly program: string;
  /** What opens it now; not needed for a plain one. */
  readonly from: string | undefined;
  /** What shall open it; null makes it plain. */
  readonly to: string | null;
}

/** A notebook of which a copy with another key is ready, and which nobody else may write to meanwhile. */
export interface PreparedChange {
  readonly notebookId: string;
  /** Puts the copy in the notebook's place, in one step: a crash leaves one or the other. */
  apply(): void;
  /** Deletes what is left, and gives the notebook back. Never throws; belongs at the end in every case. */
  end(): void;
}

/**
 * Makes a copy of a notebook that opens with another passphrase, or with none, and checks that it holds the same. Its
 * format stays as it is. Throws what openNotebook throws for writing, and notebook-read-only, with the file unchanged.
 */
export function preparePassphraseChange(file: string, change: PassphraseChange): PreparedChange {
  const target = realPath(file);
  const { database, lock, wasPlain } = openAsItIs(target, change);
  const draft = conversionOf(target);
  const end = () => {
    closeQuietly(database);
    removeDraft(draft);
    lock.release();
  };
  try {
    removeLeftovers(target);
    const notebookId = idOf(database);
    // Everything in the one file: a log of the old key must not stand beside a file of the new one.
    database.get('PRAGMA wal_checkpoint(TRUNCATE)');
    database.pragma('journal_mode = DELETE');
    copyInto(draft, database, change.to);
    fs.chmodSync(draft, fs.statSync(target).mode & 0o7777);
    database.close();
    const isToBeWiped = wasPlain && change.to !== null;
    return { notebookId, apply: () => replace(target, draft, isToBeWiped), end };
  } catch (error) {
    end();
    throw toFailure(error, target);
  }
}

function openAsItIs(
  file: string,
  { from, program }: PassphraseChange,
): { database: Database; lock: WriterLock; wasPlain: boolean } {
  const passphrase = passphraseFor(file, readFileHeader(file), from);
  if (!canWrite(file)) {
    const name = path.basename(file);
    throw new FailureError('notebook-read-only', message('notebook.file.readOnly', { name }));
  }
  const database = new Database(file, passphrase);
  let lock: WriterLock | undefined;
  try {
    setSafePragmas(database);
    checkIdentity(database, allMigrations);
    lock = takeWriterLock(database, program);
    checkSchema(database, allMigrations.slice(0, versionOf(database)));
    return { database, lock, wasPlain: passphrase === undefined };
  } catch (error) {
    closeQuietly(database);
    lock?.release();
    throw error;
  }
}

/** A search index that is damaged is left out, not the notebook left as it is: no note depends on it. */
function copyInto(draft: string, database: Database, passphrase: string | null): void {
  const copyAll = () => {
    createPrivateFile(draft);
    copyWithKey(database, draft, passphrase);
  };
  try {
    copyAll();
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'notebook-damaged') throw error;
    fs.rmSync(draft, { force: true });
    database.transaction(() => dropSearchIndex(database));
    copyAll();
  }
}

function idOf(database: Database): string {
  return database.get<{ id: string }>('SELECT id FROM notebook')?.id ?? '';
}

function replace(target: string, draft: string, isToBeWiped: boolean): void {
  const old = isToBeWiped ? openForWiping(target) : undefined;
  try {
    fs.renameSync(draft, target);
    const isNameLasting = syncToDisk(target);
    // Otherwise a power cut could bring the old name back, with nothing behind it.
    if (old !== undefined && isNameLasting) wipe(old);
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    if (old !== undefined) fs.closeSync(old);
  }
}

/** Undefined where the file has a second name, or the system does not let an open file be replaced. */
function openForWiping(file: string): number | undefined {
  if (process.platform === 'win32') return undefined;
  const handle = fs.openSync(file, 'r+');
  if (fs.fstatSync(handle).nlink === 1) return handle;
  fs.closeSync(handle);
  return undefined;
}

/**
 * Overwrites the bytes of a file after its name has gone to another one. Disks that write elsewhere each time (SSDs,
 * file systems that copy on write) may keep the old ones all the same, so that nothing depends on it.
 */
function wipe(handle: number): void {
  const zeros = Buffer.alloc(1024 * 1024);
  try {
    const { size } = fs.fstatSync(handle);
    for (let position = 0; position < size; position += zeros.length) {
      fs.writeSync(handle, zeros, 0, Math.min(zeros.length, size - position), position);
    }
    fs.fsyncSync(handle);
  } catch {
    // The notebook is encrypted and in its place; that counts.
  }
}
