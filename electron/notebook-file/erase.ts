import { FailureError } from '../../shared/result';
import type { Database } from './database';

/** Remembers that deleted words may still stand in unused pages of the file. Belongs into the transaction that deletes. */
export function markForErasing(database: Database): void {
  database.run('UPDATE notebook SET is_erasing = 1');
}

/**
 * Rewrites the file without what was deleted, if anything is marked; false where a reader beside us or a full disk
 * prevents it, so that it is tried again on the next opening. After it, deleted words stand nowhere in the file.
 */
export function finishErasing(database: Database): boolean {
  if (!database.get<{ is_erasing: number }>('SELECT is_erasing FROM notebook')?.is_erasing) return true;
  try {
    database.exec('VACUUM');
    // Answers 1 where somebody reads an older state; the pages then stay in the log beside the file.
    if (database.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)')?.busy !== 0) return false;
    database.run('UPDATE notebook SET is_erasing = 0');
    return true;
  } catch (error) {
    if (error instanceof FailureError) return false;
    throw error;
  }
}
