import { searchRecordSchema } from '../../shared/search/search-record';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteSearchRecord, readSearchRecord, saveSearchRecord } from './search-record-table';

/** How what searching leaves is undone. */
export function createSearchRecordAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readSearchRecord(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteSearchRecord(database, id);
      else saveSearchRecord(database, searchRecordSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'search_record', id),
  };
}
