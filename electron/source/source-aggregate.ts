import { z } from 'zod';
import { reliabilitySchema, sourceIdSchema, sourceMetadataSchema } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import {
  purgeRemovedSource,
  readSource,
  recordedSourceSha256,
  removeSource,
  updateSource,
} from './source-table';

const snapshotSchema = z.object({ metadata: sourceMetadataSchema, reliability: reliabilitySchema });

/**
 * How a source is undone: its bytes and text never change, so a snapshot holds only what may. Undoing an import takes
 * the source out of sight; it is deleted when it can no longer be redone.
 */
export function createSourceAggregate(database: Database): Aggregate {
  return {
    snapshot(id) {
      const source = readSource(database, sourceIdSchema.parse(id));
      return source ? { metadata: source.metadata, reliability: source.reliability } : null;
    },
    restore(id, snapshot) {
      if (snapshot === null) removeSource(database, sourceIdSchema.parse(id));
      else updateSource(database, sourceIdSchema.parse(id), snapshotSchema.parse(snapshot));
    },
    recordedSha256: (id) => recordedSourceSha256(database, id),
    forget: (id) => purgeRemovedSource(database, id),
  };
}
