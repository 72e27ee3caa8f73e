import path from 'node:path';
import { notebookApplicationId } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { syncToDisk } from './whole-file';
import type { Database } from './database';
import { versionOf } from './migrate';

/** The name of the copy among the databases of a connection. */
const copy = 'copy';

/**
 * Writes all of a notebook into a new file that another passphrase opens, or none, and compares both, value by value,
 * as they stand on disk. The notebook is not changed. Throws disk-full and the like, or notebook-damaged where a part
 * cannot be read or the copy is not the same; the file is then of no use.
 */
export function copyWithKey(database: Database, file: string, passphrase: string | null): void {
  attached(database, file, passphrase, () => {
    // The copy gets its name when it is whole: until then nothing of it has to last, or to be taken back.
    database.pragma(`${copy}.journal_mode = OFF`);
    database.pragma(`${copy}.synchronous = OFF`);
    database.transaction(() => {
      database.get(`SELECT sqlcipher_export('${copy}')`);
      database.pragma(`${copy}.user_version = ${versionOf(database)}`);
      database.pragma(`${copy}.application_id = ${notebookApplicationId}`);
    });
  });
  syncToDisk(file);
  // Attached anew, it is read from the file and not from memory.
  attached(database, file, passphrase, () => {
    const differences = [
      ...faultsOf(database),
      ...tablesOf(database).filter((name) => differs(database, name)),
    ];
    if (differences.length === 0) return;
    const name = path.basename(database.file);
    throw new FailureError(
      'notebook-damaged',
      message('notebook.file.copyDiffers', { name }),
      differences.join('\n'),
    );
  });
}

function attached(database: Database, file: string, passphrase: string | null, run: () => void): void {
  database.attach(file, copy, passphrase ?? '');
  try {
    run();
  } finally {
    database.run(`DETACH DATABASE ${copy}`);
  }
}

/** What the engine finds wrong with the copy. */
function faultsOf(database: Database): string[] {
  const rows = ['cipher_integrity_check', 'integrity_check'].flatMap((check) =>
    database.all(`PRAGMA ${copy}.${check}`),
  );
  return rows.flatMap((row) => Object.values(row).map(String)).filter((words) => words !== 'ok');
}

type ListedTable = { schema: string; name: string; type: string };

/** Every table that holds rows of its own; SQLite's statistics are made anew. */
function tablesOf(database: Database): string[] {
  return database
    .all<ListedTable>('PRAGMA table_list')
    .filter(({ schema, type }) => schema === 'main' && (type === 'table' || type === 'shadow'))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_'));
}

/** Both have as many rows as there are pairs of equal ones. */
function differs(database: Database, table: string): boolean {
  const fields = database.all<{ name: string; pk: number }>(`PRAGMA main.table_info(${quote(table)})`);
  const keys = fields.filter(({ pk }) => pk > 0).map(({ name }) => name);
  const on = keys.length > 0 ? keys.map(isEqual) : ['a.rowid = b.rowid'];
  const count = (from: string) => Number(database.get<{ n: number }>(`SELECT count(*) AS n FROM ${from}`)?.n);
  const pairs = count(
    `main.${quote(table)} AS a JOIN ${copy}.${quote(table)} AS b ON ${on.join(' AND ')}
     WHERE ${fields.map(({ name }) => isEqual(name)).join(' AND ')}`,
  );
  return [count(`main.${quote(table)}`), count(`${copy}.${quote(table)}`)].some((rows) => rows !== pairs);
}

function isEqual(column: string): string {
  return `a.${quote(column)} IS b.${quote(column)}`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
