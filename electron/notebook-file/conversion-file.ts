import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A conversion, what the engine keeps beside one, and a lock that was being written. */
const leftovers = /^(\.[0-9a-f]{8}\.converting(-journal|-wal|-shm)?|\.lock\.[0-9a-f]{8}\.tmp)$/;

/** A name beside a notebook for the file that is to take its place, encrypted with another key or with none. */
export function conversionOf(notebook: string): string {
  return `${notebook}.${randomUUID().slice(0, 8)}.converting`;
}

/**
 * Deletes what a killed process left beside a notebook: a conversion, which may be a plain copy, or half a lock. Belongs
 * to who has the right to write to the notebook: nobody else makes such files then.
 */
export function removeLeftovers(notebook: string): void {
  const folder = path.dirname(notebook);
  const name = path.basename(notebook);
  for (const found of fs.readdirSync(folder)) {
    const isLeftover = found.startsWith(name) && leftovers.test(found.slice(name.length));
    if (isLeftover) fs.rmSync(path.join(folder, found), { force: true });
  }
}
