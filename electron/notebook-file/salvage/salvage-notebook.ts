import path from 'node:path';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { logStart } from '../change-log';
import { Database, type SqlRow, type SqlValue } from '../database';
import { migrate } from '../migrate';
import { allMigrations } from '../migrations/all-migrations';
import { closeQuietly, setSafePragmas } from '../open-notebook';
import { createPrivateFile } from '../private-file';
import { graftSchema } from './graft-schema';
import { salvageRows, type DamagedTable } from './salvage-rows';

/** What was brought from a damaged notebook into a new one. */
export interface Salvage {
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Tables of which a part could not be read. */
  readonly damagedTables: readonly string[];
}

/**
 * Brings every row that can be read out of a damaged notebook, under the name of a draft, into a new one of the newest
 * format. Hashes come along as they were recorded, so that a check finds what is not as it was. Throws notebook-damaged
 * where nothing can be read.
 */
export function salvageNotebook(damaged: string, draft: string, passphrase: string | undefined): Salvage {
  const source = openDamaged(damaged, passphrase);
  try {
    setSafePragmas(source);
    source.pragma('cell_size_check = ON');
    source.pragma('query_only = ON');
    createPrivateFile(draft);
    const target = new Database(draft, passphrase);
    try {
      target.pragma('synchronous = FULL');
      // What a row refers to may be lost; the row is kept.
      target.pragma('foreign_keys = OFF');
      return bringOver(source, target);
    } finally {
      target.close();
    }
  } finally {
    source.close();
  }
}

/** Where a plain notebook's schema cannot be read, what is left of it is put together first. */
function openDamaged(file: string, passphrase: string | undefined): Database {
  if (passphrase === undefined && !hasSchema(file)) graftSchema(file);
  return new Database(file, passphrase);
}

function hasSchema(file: string): boolean {
  let database: Database | undefined;
  try {
    database = new Database(file);
    return database.get("SELECT 1 FROM sqlite_schema WHERE type = 'table'") !== undefined;
  } catch {
    return false;
  } finally {
    if (database) closeQuietly(database);
  }
}

function bringOver(source: Database, target: Database): Salvage {
  migrate(target, allMigrations.slice(0, versionFrom(source)));
  const rows: Record<string, number> = {};
  const damagedTables: string[] = [];
  const keys = new Map<string, SqlValue[]>();
  target.transaction(() => {
    for (const table of tablesOf(target)) {
      const found = salvageRows(source, table, () => firstKeys(table, keys));
      if (!found.isWhole) damagedTables.push(table.name);
      const kept = found.rows.filter((row) => isInserted(target, table.name, row));
      rows[table.name] = kept.length;
      const first = table.columns[0] ?? '';
      keys.set(
        table.name,
        kept.map((row) => row[first] ?? null),
      );
    }
    if (Object.values(rows).every((count) => count === 0)) throw nothingFound(source);
    mendNotebookRow(target);
  });
  migrate(target, allMigrations);
  return { rows, damagedTables };
}

/** What is not a damaged notebook, but holds nothing of one. */
function nothingFound({ file }: Database): FailureError {
  return new FailureError('notebook-damaged', message('recovery.nothing', { file: path.basename(file) }));
}

/** The format that has the tables which are there; the number in the header may be lost. */
function versionFrom(source: Database): number {
  const stated = Number(source.pragma('user_version'));
  if (stated >= 1 && stated <= allMigrations.length) return stated;
  const there = new Set(
    source
      .all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .map(({ name }) => name),
  );
  for (let version = allMigrations.length; version > 1; version--) {
    const memory = new Database(':memory:');
    try {
      migrate(memory, allMigrations.slice(0, version));
      if (tablesOf(memory).every(({ name, columns }) => there.has(name) && hasColumns(source, name, columns)))
        return version;
    } finally {
      memory.close();
    }
  }
  return 1;
}

function hasColumns(database: Database, table: string, columns: readonly string[]): boolean {
  const there = new Set(
    database.all<{ name: string }>(`PRAGMA table_info(${table})`).map(({ name }) => name),
  );
  return columns.every((column) => there.has(column));
}

/** Tables with row numbers first: their keys lead to the rows of the others. */
function tablesOf(database: Database): DamagedTable[] {
  const tables = database
    .all<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .map(({ name, sql }) => {
      const columns = database.all<{ name: string; pk: number }>(`PRAGMA table_info(${name})`);
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      const isWithoutNumbers = /WITHOUT ROWID/i.test(sql);
      return {
        name,
        columns: columns.map((column) => column.name),
        key: isWithoutNumbers ? key.map((column) => column.name) : [],
      };
    });
  return tables.sort((a, b) => a.key.length - b.key.length);
}

/** The key of a table without row numbers begins with that of the table that it belongs to. */
function firstKeys({ key }: DamagedTable, keys: ReadonlyMap<string, SqlValue[]>): SqlValue[] {
  const owner = key[0] === 'seq' ? 'log_entry' : (key[0] ?? '').replace(/_id$/, '');
  return keys.get(owner) ?? [];
}

/** A row that is there twice, or is not what the table takes, is of no use. */
function isInserted(target: Database, table: string, row: SqlRow): boolean {
  try {
    target.insert(table, row);
    return true;
  } catch (error) {
    if (error instanceof FailureError && error.failure.code === 'internal') return false;
    throw error;
  }
}

/** Where the one row that says which notebook it is was lost, the log knows. */
function mendNotebookRow(target: Database): void {
  if (target.get('SELECT 1 FROM notebook')) return;
  const first = target.get<{ at: string; changes: string }>(
    "SELECT at, changes FROM log_entry WHERE action = 'notebook.create'",
  );
  const last = target.get<{ seq: number; entry_hash: string }>(
    'SELECT seq, entry_hash FROM log_entry ORDER BY seq DESC LIMIT 1',
  );
  if (!first) throw nothingFound(target);
  const id = /"id":"([0-9a-f-]{36})","kind":"notebook"/.exec(first.changes)?.[1];
  if (id === undefined) throw nothingFound(target);
  target.insert('notebook', {
    only: 1,
    id,
    created_at: first.at,
    log_count: last?.seq ?? 0,
    log_head: last?.entry_hash ?? logStart,
  });
}
