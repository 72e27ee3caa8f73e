import { savedViewSchema } from '../../shared/claim/saved-view';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteView, readView, saveView } from './saved-view-table';

/** How a view of the claims table is undone. */
export function createSavedViewAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readView(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteView(database, id);
      else saveView(database, savedViewSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'claim_view', id),
  };
}
