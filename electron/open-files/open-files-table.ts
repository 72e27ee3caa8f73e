import type { Database, SqlRow, SqlValue } from '../notebook-file/database';
import { searchIndexSchema } from '../notebook-file/search-index-schema';

interface TableRow {
  name: string;
  sql: string;
}

/** A table of a notebook with its columns in their order. */
export interface OpenTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** What its rows are ordered by, so that they come in the order in which they were made. */
  readonly order: string;
}

/** Every table of a notebook that holds what cannot be made again from the others, by name. */
export function listTables(database: Database): OpenTable[] {
  const rows = database.all<TableRow>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return rows
    .filter(({ name }) => !Object.hasOwn(searchIndexSchema.tables, name))
    .map(({ name, sql }) => {
      const columns = database.all<{ name: string; pk: number }>(`PRAGMA table_info(${name})`);
      const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
      return {
        name,
        columns: columns.map((column) => column.name),
        order: /WITHOUT ROWID/i.test(sql) ? key.map((column) => column.name).join(', ') : 'rowid',
      };
    });
}

/** The keys of a table's rows in their order, for tables whose rows are too large to be read at once. */
export function listRowIds(database: Database, { name }: OpenTable): number[] {
  return database
    .all<{ rowid: number }>(`SELECT rowid FROM ${name} ORDER BY rowid`)
    .map(({ rowid }) => rowid);
}

/** One row by its key. */
export function readRow(database: Database, { name, columns }: OpenTable, rowid: number): SqlRow | undefined {
  return database.get(`SELECT ${columns.join(', ')} FROM ${name} WHERE rowid = ?`, rowid);
}

/** All rows of a table in their order. */
export function readRows(database: Database, { name, columns, order }: OpenTable): SqlRow[] {
  return database.all(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${order}`);
}

/** Adds a row whose values come in the order of the table's columns. */
export function insertRow(database: Database, table: OpenTable, values: readonly SqlValue[]): void {
  const entries = table.columns.map((column, i) => [column, values[i] ?? null] as const);
  database.insert(table.name, Object.fromEntries(entries));
}

/** The notebook's own id and time of making. */
export function readIdentity(database: Database): { id: string; createdAt: string } {
  const row = database.get<{ id: string; createdAt: string }>(
    'SELECT id, created_at AS createdAt FROM notebook',
  );
  return row ?? { id: '', createdAt: '' };
}
