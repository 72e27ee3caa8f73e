import { FailureError } from '../../shared/result';
import { dropSearchIndex } from '../notebook-file/drop-search-index';
import { searchIndexSchema } from '../notebook-file/search-index-schema';
import type { Database } from '../notebook-file/database';
import type { FoundKind } from '../../shared/search/search-schema';
import type { IndexFeed } from './index-feed';
import type { ThingKey } from './search-thing';

/** Where an index stands. */
export interface IndexRecord {
  /** What made it; another method makes other words. */
  readonly method: number;
  /** The log entry that it has followed, and that entry's hash. */
  readonly logCount: number;
  readonly logHead: string;
  /** False until everything is in it. */
  readonly isWhole: boolean;
}

/** A thing that an index knows. */
export interface IndexEntry extends ThingKey {
  readonly row: number;
  readonly date: string;
  /** The date as a number by which things are ordered: YYYYMMDDhhmmss. */
  readonly time: number;
}

interface EntryRow {
  row: number;
  kind: FoundKind;
  id: string;
  parent: string | null;
  date: string;
}

/** Makes the tables of an index, without anything in them. */
export function createIndexTables(database: Database): void {
  for (const sql of Object.values(searchIndexSchema.made)) database.exec(sql);
}

/** Whether all tables of an index are there. */
export function hasIndexTables(database: Database): boolean {
  const names = Object.keys(searchIndexSchema.tables);
  const row = database.get<{ found: number }>(
    `SELECT count(*) AS found FROM sqlite_schema WHERE type = 'table' AND name IN (${names.map(() => '?').join(', ')})`,
    ...names,
  );
  return row?.found === names.length;
}

/** Where the index stands; undefined where it does not say. */
export function readIndexRecord(database: Database): IndexRecord | undefined {
  const row = database.get<{ method: number; log_count: number; log_head: string; is_whole: number }>(
    'SELECT method, log_count, log_head, is_whole FROM search_state',
  );
  return (
    row && {
      method: row.method,
      logCount: row.log_count,
      logHead: row.log_head,
      isWhole: row.is_whole === 1,
    }
  );
}

/** Writes where the index stands, and how many rows its tables have. Belongs into the transaction that changed it. */
export function saveIndexRecord(database: Database, record: IndexRecord): void {
  database.run('DELETE FROM search_state');
  database.insert('search_state', {
    only: 1,
    method: record.method,
    log_count: record.logCount,
    log_head: record.logHead,
    is_whole: record.isWhole ? 1 : 0,
    extent: extentOf(database),
  });
}

/** Whether the tables have the rows that they had when the index was last written. */
export function isExtentRight(database: Database): boolean {
  const row = database.get<{ extent: string }>('SELECT extent FROM search_state');
  return row?.extent === extentOf(database);
}

/**
 * Counts rows of the index's tables: something that was taken out around Claimbook is missed by it. Missing blocks of
 * the largest table, which is not counted, make the engine itself complain.
 */
function extentOf(database: Database): string {
  const tables = ['search_thing', 'search_text_idx', 'search_text_docsize'];
  const counts = tables.map(
    (table) => database.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? -1,
  );
  return counts.join(' ');
}

/** Where the log of the notebook ends. */
export function readLogEnd(database: Database): { logCount: number; logHead: string } {
  return (
    database.get<{ logCount: number; logHead: string }>(
      'SELECT log_count AS logCount, log_head AS logHead FROM notebook',
    ) ?? { logCount: 0, logHead: '' }
  );
}

/** The hash of a log entry; undefined where there is no such entry. */
export function readLogHash(database: Database, seq: number): string | undefined {
  return database.get<{ hash: string }>('SELECT entry_hash AS hash FROM log_entry WHERE seq = ?', seq)?.hash;
}

/** What changed after a log entry, each thing once. */
export function listChangesAfter(database: Database, seq: number): { kind: string; id: string }[] {
  return database.all<{ kind: string; id: string }>(
    `SELECT DISTINCT json_extract(change.value, '$.kind') AS kind, json_extract(change.value, '$.id') AS id
     FROM log_entry, json_each(log_entry.changes) AS change WHERE seq > ?`,
    seq,
  );
}

/** Everything that the index knows. */
export function listEntries(database: Database): IndexEntry[] {
  const rows = database.all<EntryRow>('SELECT row, kind, id, parent, date FROM search_thing');
  return rows.map((row) => ({ ...row, time: timeOf(row.date) }));
}

/** A date as a number that orders as dates do; what is not known of it comes first. */
export function timeOf(date: string): number {
  return Number(date.replace(/\D/g, '').slice(0, 14).padEnd(14, '0'));
}

/** What a thing is made of, as it was when it was put into the index; by row. */
export function readFingerprints(database: Database): Map<number, string> {
  const rows = database.all<{ row: number; fingerprint: string }>(
    'SELECT row, fingerprint FROM search_thing',
  );
  return new Map(rows.map(({ row, fingerprint }) => [row, fingerprint]));
}

/** Adds a thing to the index; answers its row. Belongs into a transaction. */
export function insertEntry(
  database: Database,
  { kind, id, parent, date, fingerprint }: ThingKey & { readonly date: string; readonly fingerprint: string },
  { text, also, aside }: IndexFeed,
): number {
  const row = database.get<{ row: number }>(
    'INSERT INTO search_thing (kind, id, parent, date, fingerprint) VALUES (?, ?, ?, ?, ?) RETURNING row',
    kind,
    id,
    parent,
    date,
    fingerprint,
  );
  if (!row) throw new Error('A row that was inserted has no number.');
  database.run(
    'INSERT INTO search_text (rowid, text, also, aside) VALUES (?, ?, ?, ?)',
    row.row,
    text,
    also,
    aside,
  );
  return row.row;
}

/** Takes things out of the index. Belongs into a transaction. */
export function deleteEntries(database: Database, rows: readonly number[]): void {
  for (const row of rows) {
    database.run('DELETE FROM search_text WHERE rowid = ?', row);
    database.run('DELETE FROM search_thing WHERE row = ?', row);
  }
}

/**
 * Takes sources out of the index for good, if there is one: without being written anew it would keep their words, marked
 * as deleted. A damaged index is taken away: then the answer is false. Belongs into a transaction.
 */
export function purgeSources(database: Database, ids: readonly string[]): boolean {
  try {
    const record = hasIndexTables(database) ? readIndexRecord(database) : undefined;
    if (!record) {
      dropSearchIndex(database);
      return false;
    }
    const rows = database.all<{ row: number }>(
      "SELECT row FROM search_thing WHERE kind = 'source' AND id IN (SELECT value FROM json_each(?))",
      JSON.stringify(ids),
    );
    deleteEntries(
      database,
      rows.map(({ row }) => row),
    );
    database.exec("INSERT INTO search_text (search_text) VALUES ('optimize')");
    saveIndexRecord(database, record);
    return true;
  } catch (error) {
    if (!(error instanceof FailureError) || error.failure.code !== 'notebook-damaged') throw error;
    dropSearchIndex(database);
    return false;
  }
}

/** What the engine finds wrong with the index, in its words. */
export function checkIndexStructure(database: Database): string[] {
  return database
    .all<{ integrity_check: string }>('PRAGMA integrity_check(search_text)')
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
}

/** The rows that an expression of the full-text engine fits, in no order that means anything. */
export function matchRows(database: Database, expression: string): number[] {
  const row = database.get<{ rows: string }>(
    'SELECT json_group_array(rowid) AS rows FROM search_text WHERE search_text MATCH ?',
    expression,
  );
  return row ? (JSON.parse(row.rows) as number[]) : [];
}
