import { FailureError } from '../../shared/result';
import { backUpBeside } from './back-up';
import { findBackups } from './backup-names';
import { lastLoggedAt } from './change-log';
import type { Notebook } from './notebook';
import { readBeside } from './read-beside';
import { thinBackups } from './thin-backups';

const day = 24 * 60 * 60 * 1000;

/** How backups are made by themselves. */
export interface DailyBackupOptions {
  /** How many of those made without asking are kept. */
  readonly kept: number;
  readonly now: Date;
}

/** Whether a notebook has changed since its last backup, and that or its making is a day ago. */
export function isBackupDue(notebook: Notebook, now: Date): boolean {
  const { path, createdAt } = notebook.facts;
  // A name from the future, written by a clock that went wrong, must not put all backups off.
  const last = findBackups(path).find(({ madeAt }) => madeAt <= now)?.madeAt ?? new Date(createdAt);
  if (now.getTime() - last.getTime() < day) return false;
  const changed = lastLoggedAt(notebook.database);
  return changed !== null && new Date(changed) >= last;
}

/**
 * Makes a backup beside a notebook if one is due, then deletes those that are superfluous; answers its path, or null
 * where none was due. Throws as `backUpBeside` does; the notebook is as it was.
 */
export function backUpDaily(notebook: Notebook, options: DailyBackupOptions): string | null {
  const { now, kept } = options;
  if (!isBackupDue(notebook, now)) return null;
  const made = backUpBeside(notebook.database, 'daily', now);
  const isOurs = (file: string) => idOf(notebook, file) === notebook.facts.id;
  thinBackups(findBackups(notebook.facts.path), kept, isOurs);
  return made;
}

function idOf({ database }: Notebook, file: string): string | undefined {
  try {
    return readBeside(database, file).id;
  } catch (error) {
    if (error instanceof FailureError) return undefined;
    throw error;
  }
}
