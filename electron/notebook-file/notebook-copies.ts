import fs from 'node:fs';
import path from 'node:path';
import { Database } from './database';
import { readFileHeader } from './file-header';

/** Copies of a notebook beside it that anybody can read, by the id in them. */
export function findPlainCopies(notebook: string, notebookId: string): string[] {
  return otherFiles(notebook).filter((file) => readPlainId(file) === notebookId);
}

/** True where a notebook opens without a passphrase. */
export function isPlain(file: string): boolean {
  try {
    return !readFileHeader(file).isEncrypted;
  } catch {
    return false;
  }
}

/** The id of a plain notebook that is closed; undefined where it is none or cannot be read. Nothing of it is changed. */
export function readPlainId(file: string): string | undefined {
  // To open a notebook that has a log beside it is to change it.
  if (!isPlain(file) || fs.existsSync(`${file}-wal`) || fs.existsSync(`${file}-journal`)) return undefined;
  let database: Database | undefined;
  try {
    database = new Database(file);
    database.pragma('query_only = ON');
    database.pragma('trusted_schema = OFF');
    return database.get<{ id: string }>('SELECT id FROM notebook')?.id;
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

/** Whatever they are called: a copy may end in .bak. */
function otherFiles(notebook: string): string[] {
  const folder = path.dirname(notebook);
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name))
    .filter((file) => file !== notebook);
}
