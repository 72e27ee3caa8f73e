import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { codeOf } from './engine-failure';
import { createPrivateFile } from './private-file';

/** Files that the engine keeps beside a database. */
const sideFiles = ['-journal', '-wal', '-shm'] as const;

/** A name beside a file under which it is made whole before it gets its own. */
export function draftOf(file: string): string {
  return `${file}.${randomUUID().slice(0, 8)}.new`;
}

/** Deletes what was made under the name of a draft, with what the engine keeps beside it. Never throws. */
export function removeDraft(draft: string): void {
  for (const suffix of ['', ...sideFiles]) {
    try {
      fs.rmSync(draft + suffix, { force: true });
    } catch {
      // On a disk that takes nothing any more; why the draft failed says more.
    }
  }
}

/** Whether changes may stand in a file beside a database that are not in it. */
export function hasSideFile(file: string): boolean {
  return ['-wal', '-journal'].some((suffix) => fs.existsSync(file + suffix));
}

/**
 * Gives a finished draft its name, and makes both last through a power loss. Throws notebook-exists where the name is
 * taken: a file that is there is never replaced.
 */
export function giveName(draft: string, target: string): void {
  syncToDisk(draft);
  try {
    fs.linkSync(draft, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw existsFailure(target);
    reserveAndRename(draft, target);
  }
  syncToDisk(target);
}

/** Makes a file and its name in the folder last through a power loss; answers whether the name does too. */
export function syncToDisk(file: string): boolean {
  let isNameLasting = true;
  for (const target of [file, path.dirname(file)]) {
    let handle: number | undefined;
    try {
      handle = fs.openSync(target, 'r');
      fs.fsyncSync(handle);
    } catch (error) {
      // Windows cannot open a folder; there the file system's own log keeps the name.
      if (target === file) throw error;
      isNameLasting = false;
    } finally {
      if (handle !== undefined) fs.closeSync(handle);
    }
  }
  return isNameLasting;
}

/** The refusal to make a file where there is one. */
export function existsFailure(target: string): FailureError {
  return new FailureError('notebook-exists', message('notebook.file.exists', { path: target }));
}

/** A hard link fails where the name is taken; file systems without links get the name reserved first. */
function reserveAndRename(draft: string, target: string): void {
  try {
    createPrivateFile(target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw existsFailure(target);
    throw error;
  }
  try {
    fs.renameSync(draft, target);
  } catch (error) {
    fs.rmSync(target, { force: true });
    throw error;
  }
}
