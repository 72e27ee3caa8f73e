import { z } from 'zod';
import { codebookSchema } from '../../shared/codebook/codebook-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import {
  deleteCodebookVersion,
  readCodebookVersion,
  saveCodebookVersion,
  shelveCodebookVersion,
} from './codebook-table';

/** A version that is in force is kept whole, because its words may change until it is used; an older one never does. */
const snapshotSchema = z.discriminatedUnion('isInUse', [
  z.object({
    isInUse: z.literal(true),
    codebook: codebookSchema,
    addedAt: z.string(),
    /** Tags were made under it: an undo that would take it from under them is refused. */
    isTagged: z.boolean(),
  }),
  z.object({ isInUse: z.literal(false), sha256: z.string() }),
]);
type Snapshot = z.infer<typeof snapshotSchema>;

/** How a version of the codebook is undone; its id is that of versionKey. */
export function createCodebookAggregate(
  database: Database,
  isTaggedUnder: (version: string) => boolean,
): Aggregate {
  return {
    snapshot(id): Snapshot | null {
      const found = readCodebookVersion(database, id);
      if (!found) return null;
      const { codebook, addedAt, sha256 } = found;
      if (!found.isInUse) return { isInUse: false, sha256 };
      return { isInUse: true, codebook, addedAt, isTagged: isTaggedUnder(codebook.version) };
    },
    restore(id, snapshot) {
      const wanted = snapshot === null ? null : snapshotSchema.parse(snapshot);
      if (wanted?.isInUse) {
        saveCodebookVersion(database, wanted.codebook, wanted.addedAt);
        return;
      }
      const found = readCodebookVersion(database, id);
      if (wanted || (found && isTaggedUnder(found.codebook.version))) shelveCodebookVersion(database, id);
      else deleteCodebookVersion(database, id);
    },
    recordedSha256: (id) => readCodebookVersion(database, id)?.sha256 ?? null,
  };
}
