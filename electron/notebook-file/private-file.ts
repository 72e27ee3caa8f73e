import fs from 'node:fs';

/**
 * Makes an empty file that nobody but its owner may read; SQLite takes an empty file as a new database and gives the
 * files beside it (-wal, -shm, -journal) the same permissions. Throws what the file system throws, EEXIST where the
 * name is taken.
 */
export function createPrivateFile(file: string): void {
  fs.closeSync(fs.openSync(file, 'wx', 0o600));
}
