import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { backupPath, type BackupReason } from './backup-names';
import { refuseImpossible } from './create-notebook-file';
import type { Database } from './database';
import { toFailure } from './engine-failure';
import { createPrivateFile } from './private-file';
import { draftOf, giveName, removeDraft } from './whole-file';

/**
 * Copies a notebook as it stands into a new file, whole and in one file, encrypted if it is; the copy is read through
 * and on disk before it gets its name. Throws notebook-exists, file-not-found, permission-denied, disk-full, or
 * notebook-damaged where the copy does not hold what the notebook does.
 */
export function copyWhole(database: Database, target: string): void {
  refuseImpossible(target);
  const draft = draftOf(target);
  try {
    writeCopy(database, draft);
    giveName(draft, target);
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    removeDraft(draft);
  }
}

/** Makes a backup beside a notebook, under a name that says why and when it was made; answers its path. */
export function backUpBeside(database: Database, reason: BackupReason, now: Date): string {
  const target = backupPath(database.file, reason, now);
  copyWhole(database, target);
  return target;
}

/** As `copyWhole`, under a name that may be used or thrown away by the caller. */
export function writeCopy(database: Database, draft: string): void {
  const isReadOnly = Number(database.pragma('query_only')) === 1;
  // The engine takes a copy for a change, though it goes into another file.
  if (isReadOnly) database.pragma('query_only = OFF');
  try {
    createPrivateFile(draft);
    database.run('VACUUM INTO ?', draft);
  } finally {
    if (isReadOnly) database.pragma('query_only = ON');
  }
  checkCopy(database, draft);
}

/**
 * Attached, a copy is read with the key of the notebook that it is of. A writer beside us may have gone on since; what
 * it added belongs into the next copy.
 */
function checkCopy(database: Database, copy: string): void {
  database.run('ATTACH ? AS copy', copy);
  try {
    const found = database.all('PRAGMA copy.quick_check(1)').flatMap((row) => Object.values(row));
    const same = database.get(
      `SELECT 1 FROM main.notebook AS original, copy.notebook AS copied
       WHERE original.id = copied.id AND copied.log_count <= original.log_count`,
    );
    if (same && found.length === 1 && found[0] === 'ok') return;
    const text = message('notebook.file.badCopy', { name: path.basename(database.file) });
    throw new FailureError('notebook-damaged', text, found.join('\n'));
  } finally {
    database.run('DETACH copy');
  }
}
