import { z } from 'zod';
import {
  reliabilitySchema,
  sourceGroupIdSchema,
  sourceIdSchema,
  sourceMetadataSchema,
} from '../../shared/source/source-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import {
  canReturnTo,
  purgeLaterVersions,
  purgeRemovedSource,
  readSource,
  recordedSourceSha256,
  removeSource,
  updateSource,
} from './source-table';

const snapshotSchema = z.object({
  metadata: sourceMetadataSchema,
  reliability: reliabilitySchema,
  /** Left out for the first version, as before there were more. */
  version: z.int().positive().default(1),
  // Left out where there is none, as before there were groups and a bin.
  groupId: sourceGroupIdSchema.nullable().default(null),
  binnedAt: z.string().nullable().default(null),
});

/**
 * How a source is undone: the bytes and texts of its versions never change, so a snapshot holds only what may. Undoing
 * an import or a new version takes it out of sight; it is deleted when it can no longer be redone.
 */
export function createSourceAggregate(database: Database): Aggregate {
  return {
    snapshot(id) {
      const source = readSource(database, sourceIdSchema.parse(id));
      if (!source) return null;
      const { metadata, reliability, version, groupId, binnedAt, purgedAt } = source;
      return {
        metadata,
        reliability,
        ...(version > 1 && { version }),
        ...(groupId && { groupId }),
        ...(binnedAt && { binnedAt }),
        ...(purgedAt && { purgedAt }),
      };
    },
    restore(id, snapshot) {
      const sourceId = sourceIdSchema.parse(id);
      if (readSource(database, sourceId)?.purgedAt) {
        throw new FailureError('undo-conflict', message('history.conflict.undo'));
      }
      if (snapshot === null) return removeSource(database, sourceId);
      const changes = snapshotSchema.parse(snapshot);
      if (!canReturnTo(database, sourceId, changes.version)) {
        throw new FailureError('undo-conflict', message('source.version.inUse'));
      }
      updateSource(database, sourceId, changes);
    },
    recordedSha256: (id) => recordedSourceSha256(database, id),
    forget(id) {
      purgeRemovedSource(database, id);
      purgeLaterVersions(database, id);
    },
  };
}
