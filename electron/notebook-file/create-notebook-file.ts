import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { logStart } from './change-log';
import { Database } from './database';
import { toFailure } from './engine-failure';
import { draftOf, existsFailure, giveName, removeDraft } from './whole-file';
import { migrate } from './migrate';
import { allMigrations } from './migrations/all-migrations';
import type { Migration } from './migrations/migration';
import { createPrivateFile } from './private-file';

export interface CreateOptions {
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  /** Encrypts it. */
  readonly passphrase?: string | undefined;
  /** Puts in what a new notebook starts with, and its first log entry. */
  readonly fill: (database: Database) => void;
  readonly migrations?: readonly Migration[];
}

/**
 * Makes a notebook file. It is made whole under another name and then given its own, so that a crash or a full disk
 * leaves no half notebook, and a file that is already there is never replaced. Throws notebook-exists, file-not-found
 * (no such folder), permission-denied, disk-full.
 */
export function createNotebookFile(file: string, options: CreateOptions): void {
  const target = path.resolve(file);
  refuseImpossible(target);
  const draft = draftOf(target);
  try {
    writeDraft(draft, options);
    giveName(draft, target);
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    removeDraft(draft);
  }
}

/** Throws what hinders a file from being made here: notebook-exists, file-not-found, permission-denied, bad-input. */
export function refuseImpossible(target: string): void {
  const folder = path.dirname(target);
  // A broken link counts as there: following it would make a file somewhere else.
  if (isThere(target)) throw existsFailure(target);
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new FailureError('file-not-found', message('notebook.file.noFolder', { path: folder }));
  }
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    const text = message('notebook.file.folderNotWritable', { path: folder });
    throw new FailureError('permission-denied', text, String(error));
  }
}

function isThere(target: string): boolean {
  try {
    return fs.lstatSync(target, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw toFailure(error, target);
  }
}

function writeDraft(draft: string, options: CreateOptions): void {
  createPrivateFile(draft);
  const database = new Database(draft, options.passphrase);
  try {
    database.pragma('foreign_keys = ON');
    database.pragma('synchronous = FULL');
    migrate(database, options.migrations ?? allMigrations);
    database.transaction(() => {
      const { id, createdAt } = options;
      database.insert('notebook', { only: 1, id, created_at: createdAt, log_count: 0, log_head: logStart });
      options.fill(database);
    });
  } finally {
    database.close();
  }
}
