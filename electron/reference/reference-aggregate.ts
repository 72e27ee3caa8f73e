import { referenceSchema } from '../../shared/reference/reference-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteReference, readReference, saveReference } from './reference-table';

/** How a reference is undone. */
export function createReferenceAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readReference(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteReference(database, id);
      else saveReference(database, referenceSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'reference', id),
  };
}
