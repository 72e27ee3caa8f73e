import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const ending = /^\.[0-9a-f]{8}\.converting$/;

/** A name beside a notebook for the file that is to take its place, encrypted with another key or with none. */
export function conversionOf(notebook: string): string {
  return `${notebook}.${randomUUID().slice(0, 8)}.converting`;
}

/**
 * Deletes what a conversion left behind when its process was killed, which may be a plain copy. Belongs to who has the
 * right to write to the notebook: nobody else converts it then.
 */
export function removeConversions(notebook: string): void {
  const folder = path.dirname(notebook);
  const name = path.basename(notebook);
  for (const found of fs.readdirSync(folder)) {
    if (!found.startsWith(name) || !ending.test(found.slice(name.length).replace(/-(journal|wal|shm)$/, '')))
      continue;
    fs.rmSync(path.join(folder, found), { force: true });
  }
}
