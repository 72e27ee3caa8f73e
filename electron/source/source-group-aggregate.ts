import { sourceGroupSchema } from '../../shared/source/source-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteGroup, readGroup, readGroupContents, saveGroup } from './source-group-table';

/** How a group of sources is undone. A group that has something in it is never taken away. */
export function createSourceGroupAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readGroup(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot !== null) return saveGroup(database, sourceGroupSchema.parse(snapshot));
      const { groups, sourceIds } = readGroupContents(database, id);
      if (groups.length + sourceIds.length > 0) {
        throw new FailureError('undo-conflict', message('history.conflict.undo'));
      }
      deleteGroup(database, id);
    },
    recordedSha256: (id) => readRecordedHash(database, 'source_group', id),
  };
}
