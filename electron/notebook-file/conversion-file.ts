import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isBackupName } from './backup-names';

/** A conversion, what the engine keeps beside one, and a lock that was being written. */
const leftovers = /^(\.[0-9a-f]{8}\.converting(-journal|-wal|-shm)?|\.lock\.[0-9a-f]{8}\.tmp)$/;

/** A backup or a restore that was not finished, with what the engine keeps beside it. */
const draft = /\.[0-9a-f]{8}\.new(-journal|-wal|-shm)?$/;
/** Time (ms) for which a copy that is being made is never left unwritten. */
const longestPause = 10 * 60_000;

/** A name beside a notebook for the file that is to take its place, encrypted with another key or with none. */
export function conversionOf(notebook: string): string {
  return `${notebook}.${randomUUID().slice(0, 8)}.converting`;
}

/**
 * Deletes what a killed process left beside a notebook: a conversion, which may be a plain copy, half a lock, or half a
 * backup. Belongs to who has the right to write to the notebook: nobody else makes the first two then, and a backup that
 * somebody is making is written to all the time.
 */
export function removeLeftovers(notebook: string): void {
  const folder = path.dirname(notebook);
  const name = path.basename(notebook);
  for (const found of fs.readdirSync(folder)) {
    const file = path.join(folder, found);
    const isLeftover = found.startsWith(name) && leftovers.test(found.slice(name.length));
    if (isLeftover || isOldDraft(file, notebook)) fs.rmSync(file, { force: true });
  }
}

function isOldDraft(file: string, notebook: string): boolean {
  if (!draft.test(file)) return false;
  const made = file.replace(draft, '');
  if (made !== notebook && !isBackupName(notebook, made)) return false;
  const modified = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return modified !== undefined && Date.now() - modified > longestPause;
}
