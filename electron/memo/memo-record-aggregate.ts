import { memoRecordSchema } from '../../shared/memo/memo-record';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteMemoRecord, readMemoRecord, saveMemoRecord } from './memo-record-table';

/** How what is kept beside memos is undone. */
export function createMemoRecordAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readMemoRecord(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteMemoRecord(database, id);
      else saveMemoRecord(database, memoRecordSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'memo_record', id),
  };
}
