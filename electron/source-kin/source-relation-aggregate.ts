import { sourceRelationSchema } from '../../shared/source-kin/source-kin-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteRelation, readRelation, saveRelation } from './source-relation-table';

/** How a relation between two sources is undone. */
export function createSourceRelationAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readRelation(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) deleteRelation(database, id);
      else saveRelation(database, sourceRelationSchema.parse(snapshot));
    },
    recordedSha256: (id) => readRecordedHash(database, 'source_relation', id),
  };
}
