import { suggestionRejectionSchema } from '../../shared/suggestion/suggestion-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import {
  deleteRejection,
  listRecordedRejections,
  readRejection,
  saveRejection,
} from './suggestion-rejection-table';

/** How the rejection of a suggestion is undone. */
export function createRejectionAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readRejection(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteRejection(database, id);
      else saveRejection(database, suggestionRejectionSchema.parse(snapshot));
    },
    recordedSha256: (id) => listRecordedRejections(database).get(id) ?? null,
  };
}
