import type { Database } from './database';

/** Tables whose rows have an id and the hash that was recorded beside them. */
export type HashedTable =
  | 'claim'
  | 'claim_link'
  | 'claim_view'
  | 'entity'
  | 'memo'
  | 'memo_record'
  | 'reference'
  | 'relation'
  | 'search_record'
  | 'source_group'
  | 'source_relation'
  | 'suggestion_rejection';

/** The hash recorded beside a row; null where there is no such row. */
export function readRecordedHash(database: Database, table: HashedTable, id: string): string | null {
  return database.get<{ sha256: string }>(`SELECT sha256 FROM ${table} WHERE id = ?`, id)?.sha256 ?? null;
}

/** The hashes recorded beside all rows, by id, in the order given. */
export function listRecordedHashes(
  database: Database,
  table: HashedTable,
  order: 'rowid' | 'created_at, id' = 'rowid',
): Map<string, string> {
  const rows = database.all<{ id: string; sha256: string }>(
    `SELECT id, sha256 FROM ${table} ORDER BY ${order}`,
  );
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
