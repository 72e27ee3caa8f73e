import { z } from 'zod';
import { claimIdSchema } from '../claim/claim-schema';
import { operation } from '../ipc/operation';
import { memoIdSchema } from '../memo/memo-schema';
import { instantSchema } from '../text/hash-schema';
import {
  sourceDetailSchema,
  sourceGroupIdSchema,
  sourceGroupSchema,
  sourceIdSchema,
  sourceSummarySchema,
} from './source-schema';

const sourceIdsSchema = z.object({ ids: z.array(sourceIdSchema).min(1) });

/** A source in the bin: out of lists, search and suggestions; its text is gone only where it was purged. */
const binnedSourceSchema = sourceSummarySchema.extend({
  binnedAt: instantSchema,
  purgedAt: instantSchema.optional(),
});
export type BinnedSource = z.infer<typeof binnedSourceSchema>;

/** What stands on some sources: their claims, and the memos that cite those. */
const concernedSchema = z.object({
  claims: z.int(),
  /** The first five, in the order in which they were made. */
  firstClaims: z.array(z.object({ id: claimIdSchema, headline: z.string() })),
  memos: z.int(),
  /** Claims that a memo cites, counted once for each memo. */
  citations: z.int(),
  /** The first five, the one changed last first. */
  firstMemos: z.array(z.object({ id: memoIdSchema, title: z.string() })),
});

/** Keeping sources in order: groups, names, the bin. Served by the notebook host. */
export const sourceOrderOperations = {
  /** Every group, in the order in which they were made; parents may come after their children. */
  'source.groups': operation(z.object({}), z.array(sourceGroupSchema)),
  'source.createGroup': operation(
    z.object({ name: z.string(), parentId: sourceGroupIdSchema.nullable() }),
    sourceGroupSchema,
  ),
  'source.renameGroup': operation(z.object({ id: sourceGroupIdSchema, name: z.string() }), sourceGroupSchema),
  /** Takes a group away; what is in it moves up to the group around it. */
  'source.deleteGroup': operation(
    z.object({ id: sourceGroupIdSchema }),
    z.object({ id: sourceGroupIdSchema }),
  ),
  /** Moves sources and whole groups into a group; null is the top. Groups named by `path` below it are made where missing. */
  'source.move': operation(
    z.object({
      sourceIds: z.array(sourceIdSchema),
      groupIds: z.array(sourceGroupIdSchema),
      to: sourceGroupIdSchema.nullable(),
      path: z.array(z.string()).optional(),
    }),
    z.object({ moved: z.int() }),
  ),
  /** Gives a source another title, which counts as typed. */
  'source.rename': operation(z.object({ id: sourceIdSchema, title: z.string() }), sourceDetailSchema),
  'source.concerned': operation(sourceIdsSchema, concernedSchema),
  /** Moves sources to the bin; their claims stay. Undoable. */
  'source.bin': operation(sourceIdsSchema, z.object({ binned: z.int() })),
  /** The sources in the bin and those purged from it, the one put there last first. */
  'source.binned': operation(z.object({}), z.array(binnedSourceSchema)),
  'source.restore': operation(sourceIdsSchema, z.object({ restored: z.int() })),
  /**
   * Deletes bytes and texts of sources in the bin for good; facts, hashes and quotes of claims stay. Cannot be undone.
   * `isErased` is false where another program was reading: what is left in the file's unused pages goes on closing.
   */
  'source.purge': operation(sourceIdsSchema, z.object({ purged: z.int(), isErased: z.boolean() })),
};
