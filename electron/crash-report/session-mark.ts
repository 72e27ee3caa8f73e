import type { EventEmitter } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Marks that the application runs, and takes the mark away when it ends. True where the one before did not end: no
 * program can report that it was killed, or that the power went.
 */
export function wasCutShort(userData: string, running: Pick<EventEmitter, 'once'> = process): boolean {
  const mark = path.join(userData, 'running');
  const isThere = fs.existsSync(mark);
  try {
    fs.writeFileSync(mark, '', { mode: 0o600 });
  } catch {
    // A disk that cannot be written to is told of where it matters.
  }
  running.once('exit', () => fs.rmSync(mark, { force: true }));
  return isThere;
}
