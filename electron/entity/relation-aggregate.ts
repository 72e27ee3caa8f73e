import { relationSchema } from '../../shared/entity/relation-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { hasEntity } from './entity-table';
import { deleteRelation, readRelation, saveRelation } from './relation-table';

/** How a relation is undone. It never comes back without the entities at its ends and the claims that back it. */
export function createRelationAggregate(
  database: Database,
  hasClaim: (claimId: string) => boolean,
): Aggregate {
  return {
    snapshot: (id) => readRelation(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) return deleteRelation(database, id);
      const relation = relationSchema.parse(snapshot);
      const isWhole =
        hasEntity(database, relation.fromId) &&
        hasEntity(database, relation.toId) &&
        relation.claimIds.every(hasClaim);
      if (!isWhole) throw new FailureError('undo-conflict', message('history.conflict.undo'));
      saveRelation(database, relation);
    },
    recordedSha256: (id) => readRecordedHash(database, 'relation', id),
  };
}
