import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { backUpBeside, copyWhole, writeCopy } from './back-up';
import { damagedPath } from './backup-names';
import { toFailure } from './engine-failure';
import type { Notebook } from './notebook';
import { draftOf, hasSideFile, removeDraft, syncToDisk } from './whole-file';
import { findHolder, inUseFailure } from './writer-lock';

/** What a restore needs besides the backup. */
export interface RestoreOptions {
  /** Whether what stands in the place may be replaced; else it is refused with notebook-exists. */
  readonly mayReplace: boolean;
  readonly now: Date;
  /** Opens what stands in the place for writing; throws as opening a notebook does. */
  readonly open: () => Notebook;
}

/**
 * Puts a backup, opened and checked, in the place of a notebook. What was there is kept first, as a backup, or byte by
 * byte where it is damaged; the answer is the path of that, or null where nothing was there. A crash at any moment
 * leaves either the one or the other, whole. Throws backup-of-other, notebook-not-encrypted where a
 * plain one would take the place of an encrypted one, notebook-in-use, disk-full and what opening for
 * writing throws, with the notebook as it was.
 */
export function restoreBackup(target: string, backup: Notebook, options: RestoreOptions): string | null {
  if (options.mayReplace && isSameFile(backup.facts.path, target)) {
    throw new FailureError('bad-input', message('backup.isNotebook'));
  }
  if (!options.mayReplace || !fs.existsSync(target)) {
    copyWhole(backup.database, target);
    return null;
  }
  const draft = draftOf(fs.realpathSync(target));
  const present = unlessDamaged(options.open);
  try {
    present?.refuseUnlessWritable();
    if (present) refuseOther(present, backup);
    writeCopy(backup.database, draft);
    fs.chmodSync(draft, fs.statSync(target).mode & 0o777);
    return (
      (present && replaceSound(present, draft, options.now)) ?? replaceDamaged(target, draft, options.now)
    );
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    present?.close();
    removeDraft(draft);
  }
}

/**
 * Puts a backup, opened and checked, in the place of an open notebook that is in use here, and closes that; answers
 * where what was there is kept. Throws as `restoreBackup` does.
 */
export function replaceByBackup(present: Notebook, backup: Notebook, now: Date): string {
  const { path: target } = present.facts;
  present.refuseUnlessWritable();
  if (isSameFile(backup.facts.path, target))
    throw new FailureError('bad-input', message('backup.isNotebook'));
  refuseOther(present, backup);
  const draft = draftOf(target);
  try {
    writeCopy(backup.database, draft);
    fs.chmodSync(draft, fs.statSync(target).mode & 0o777);
    const kept = backUpBeside(present.database, 'restore', now);
    present.replaceBy(draft);
    return kept;
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    removeDraft(draft);
  }
}

/** Undefined where the notebook can be opened and cannot be copied: damage that opening does not show. */
function replaceSound(present: Notebook, draft: string, now: Date): string | undefined {
  const kept = unlessDamaged(() => backUpBeside(present.database, 'restore', now));
  if (kept === undefined) present.close();
  else present.replaceBy(draft);
  return kept;
}

/** A file that cannot be read is kept as it is, with what the engine keeps beside it. */
function replaceDamaged(target: string, draft: string, now: Date): string {
  const file = fs.realpathSync(target);
  const holder = findHolder(file);
  if (holder) throw inUseFailure(file, holder);
  const kept = damagedPath(file, now);
  for (const suffix of ['-wal', '-journal', '']) {
    if (fs.existsSync(file + suffix)) {
      fs.copyFileSync(file + suffix, kept + suffix, fs.constants.COPYFILE_EXCL);
      syncToDisk(kept + suffix);
    }
  }
  // Changes that stand beside the damaged file would be taken for changes to the new one.
  if (hasSideFile(file))
    for (const suffix of ['-wal', '-journal', '-shm']) fs.rmSync(file + suffix, { force: true });
  syncToDisk(draft);
  fs.renameSync(draft, file);
  syncToDisk(file);
  return kept;
}

function unlessDamaged<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    const code = error instanceof FailureError ? error.failure.code : undefined;
    if (code === 'notebook-damaged' || code === 'not-a-notebook') return undefined;
    throw error;
  }
}

function refuseOther(present: Notebook, backup: Notebook): void {
  if (present.facts.encrypted && !backup.facts.encrypted) {
    const text = message('backup.isPlain', { backup: path.basename(backup.facts.path) });
    throw new FailureError('notebook-not-encrypted', text);
  }
  if (backup.facts.id === present.facts.id) return;
  const values = { name: path.basename(present.facts.path), backup: path.basename(backup.facts.path) };
  throw new FailureError('backup-of-other', message('backup.ofOther', values));
}

function isSameFile(a: string, b: string): boolean {
  return fs.existsSync(b) && fs.realpathSync(a) === fs.realpathSync(b);
}
