import { memoSchema } from '../../shared/memo/memo-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteMemo, readMemo, saveMemo } from './memo-table';

/** How making and deleting a memo are undone: whole, with its text. */
export function createMemoAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readMemo(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteMemo(database, id);
      else saveMemo(database, memoSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'memo', id),
  };
}
