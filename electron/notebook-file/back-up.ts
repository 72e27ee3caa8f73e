import fs from 'node:fs';
import path from 'node:path';
import { notebookExtension } from '../../shared/notebook/notebook-schema';
import type { Database } from './database';
import { createPrivateFile } from './private-file';

/** Copies a notebook as it stands into a new file beside it, whole and in one file; answers the copy's path. */
export function backUp(database: Database, version: number): string {
  const folder = path.dirname(database.file);
  const name = path.basename(database.file, notebookExtension);
  const time = new Date().toISOString().replace(/[-:]/g, '').slice(0, 15);
  const copy = path.join(folder, `${name} (format ${version}, ${time})${notebookExtension}`);
  try {
    createPrivateFile(copy);
    database.run('VACUUM INTO ?', copy);
    syncToDisk(copy);
    return copy;
  } catch (error) {
    fs.rmSync(copy, { force: true });
    throw error;
  }
}

/** Makes a file and its name in the folder last through a power loss. */
export function syncToDisk(file: string): void {
  for (const target of [file, path.dirname(file)]) {
    let handle: number | undefined;
    try {
      handle = fs.openSync(target, 'r');
      fs.fsyncSync(handle);
    } catch (error) {
      // Windows cannot open a folder; there the file system's own log keeps the name.
      if (target === file) throw error;
    } finally {
      if (handle !== undefined) fs.closeSync(handle);
    }
  }
}
