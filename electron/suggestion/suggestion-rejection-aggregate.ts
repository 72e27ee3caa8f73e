import { suggestionRejectionSchema } from '../../shared/suggestion/suggestion-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteRejection, readRejection, saveRejection } from './suggestion-rejection-table';

/** How the rejection of a suggestion is undone. */
export function createRejectionAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readRejection(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteRejection(database, id);
      else saveRejection(database, suggestionRejectionSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'suggestion_rejection', id),
  };
}
