import { entitySchema } from '../../shared/entity/entity-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteEntity, readEntity, saveEntity } from './entity-table';
import { listRelationsOf } from './relation-table';

/** How an entity is undone. One that something refers to is never taken away. */
export function createEntityAggregate(
  database: Database,
  claimsAbout: (entityId: string) => readonly string[],
): Aggregate {
  return {
    snapshot: (id) => readEntity(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot !== null) return saveEntity(database, entitySchema.parse(snapshot));
      if (claimsAbout(id).length + listRelationsOf(database, id).length > 0) {
        throw new FailureError('undo-conflict', message('history.conflict.undo'));
      }
      deleteEntity(database, id);
    },
    recordedSha256: (id) => readRecordedHash(database, 'entity', id),
  };
}
