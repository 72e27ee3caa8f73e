import type { NoneFound, SavedSearch, SearchRecord } from '../../shared/search/search-record';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256OfJson } from '../text/sha256';

/** Searches that were given a name, in the order in which they were made. */
export function listSavedSearches(database: Database): SavedSearch[] {
  return database
    .all<{ content: string }>("SELECT content FROM search_record WHERE kind = 'saved' ORDER BY at, rowid")
    .map(({ content }) => readJsonColumn<SavedSearch>(content));
}

/** What was searched for in vain, in one source or in all, in the order in which it was recorded. */
export function listNoneFound(database: Database, sourceId?: string): NoneFound[] {
  return database
    .all<{ content: string }>(
      `SELECT content FROM search_record WHERE kind = 'none-found' AND source_id = coalesce(?, source_id)
       ORDER BY at, rowid`,
      sourceId ?? null,
    )
    .map(({ content }) => readJsonColumn<NoneFound>(content));
}

/** A record; undefined where there is none. */
export function readSearchRecord(database: Database, id: string): SearchRecord | undefined {
  const row = database.get<{ content: string }>('SELECT content FROM search_record WHERE id = ?', id);
  return row && readJsonColumn<SearchRecord>(row.content);
}

/** Stores a record in place of what there was. Belongs into a transaction. */
export function saveSearchRecord(database: Database, record: SearchRecord): void {
  database.upsert('search_record', {
    id: record.id,
    kind: record.kind,
    source_id: record.kind === 'saved' ? null : record.sourceId,
    at: record.at,
    content: JSON.stringify(record),
    sha256: searchRecordSha256(record),
  });
}

/** Deletes a record. Belongs into a transaction. */
export function deleteSearchRecord(database: Database, id: string): void {
  database.run('DELETE FROM search_record WHERE id = ?', id);
}

/** The hash that stands beside a record. */
export function searchRecordSha256(record: SearchRecord): string {
  return sha256OfJson(record);
}
