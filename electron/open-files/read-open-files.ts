import path from 'node:path';
import { z } from 'zod';
import { tablePath } from '../../shared/open-files/open-files-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { Database, type SqlValue } from '../notebook-file/database';
import { latestVersion, migrate } from '../notebook-file/migrate';
import { allMigrations } from '../notebook-file/migrations/all-migrations';
import { createPrivateFile } from '../notebook-file/private-file';
import { checkFolder, damaged, type CheckedFolder } from './checked-folder';
import { insertRow, listTables, readIdentity, type OpenTable } from './open-files-table';
import { fromOpenValue, openValueSchema } from './open-value';
import { columnInFiles } from './own-files';

const rowsSchema = z.array(z.record(z.string(), openValueSchema));

/**
 * Makes a notebook of a folder of open files under the name of a draft, in the newest format. Nothing is logged: it is
 * the notebook that was written. Throws not-an-export, export-damaged, or notebook-newer; the draft is then of no use.
 */
export function readOpenFiles(folder: string, draft: string): void {
  const source = checkFolder(folder);
  const { schemaVersion } = source.manifest;
  if (schemaVersion > latestVersion(allMigrations)) {
    const values = {
      name: path.basename(folder),
      version: String(schemaVersion),
      known: String(allMigrations.length),
    };
    throw new FailureError('notebook-newer', message('notebook.file.newer', values));
  }
  createPrivateFile(draft);
  const database = new Database(draft);
  try {
    database.pragma('foreign_keys = ON');
    database.pragma('synchronous = FULL');
    migrate(database, allMigrations.slice(0, schemaVersion));
    fill(database, source);
    migrate(database, allMigrations);
  } finally {
    database.close();
  }
}

function fill(database: Database, source: CheckedFolder): void {
  const tables = listTables(database);
  refuseUnknown(source, tables);
  refusingBadData(() =>
    database.transaction(() => {
      // Rows come table by table, and not in the order in which they refer to each other.
      database.pragma('defer_foreign_keys = ON');
      for (const table of tables) fillTable(database, table, source);
    }),
  );
  const { id, createdAt } = readIdentity(database);
  const { notebook } = source.manifest;
  if (id !== notebook.id || createdAt !== notebook.createdAt)
    throw damaged('openFiles.badData', 'manifest.json');
}

function refuseUnknown({ manifest }: CheckedFolder, tables: readonly OpenTable[]): void {
  const known = new Set(tables.map(({ name }) => tablePath(name)));
  const unknown = manifest.files.find(({ path: name }) => name.startsWith('data/') && !known.has(name));
  if (unknown) throw damaged('openFiles.badData', unknown.path);
}

function fillTable(database: Database, table: OpenTable, source: CheckedFolder): void {
  const file = tablePath(table.name);
  for (const row of readTable(file, source)) {
    const keys = Object.keys(row);
    const isWhole =
      keys.length === table.columns.length && table.columns.every((name) => Object.hasOwn(row, name));
    if (!isWhole) throw damaged('openFiles.badData', file);
    const values = table.columns.map((column) =>
      fromOpenValue(row[column] ?? null, (name) => contentOf(table, column, source.read(name))),
    );
    insertRow(database, table, values);
  }
}

function readTable(file: string, source: CheckedFolder): z.infer<typeof rowsSchema> {
  const bytes = source.read(file);
  try {
    return rowsSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw damaged('openFiles.badData', file, String(error));
  }
}

/** Which kind a file's content has says the column, and never the folder. */
function contentOf(table: OpenTable, column: string, bytes: Buffer): SqlValue {
  if (columnInFiles(table.name) !== column) throw damaged('openFiles.badData', tablePath(table.name));
  return table.name === 'source_text' ? bytes.toString('utf8') : bytes;
}

/** Tables are strict: a value of another type, a key that is there twice or leads nowhere is the folder's fault. */
function refusingBadData(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'internal') throw error;
    throw damaged('openFiles.badData', 'data', error.failure.detail);
  }
}
