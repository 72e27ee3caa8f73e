import { z } from 'zod';
import { evidenceIdSchema } from '../claim/claim-schema';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { sourceDetailSchema, sourceIdSchema, sourceTextSchema } from '../source/source-schema';
import {
  anchorCountsSchema,
  reviewQueueSchema,
  versionComparisonSchema,
  versionSummarySchema,
} from './source-version-schema';

const versionSchema = z.int().positive();
const decisionSchema = z.object({
  sourceId: sourceIdSchema,
  /** The version of the review queue that was shown; refused as undo-conflict where it is no longer the current one. */
  version: versionSchema,
});
const decidedSchema = z.object({
  /** Passages that were changed by this. */
  decided: z.int().nonnegative(),
  /** What still waits, without the passages that were left. */
  waiting: anchorCountsSchema,
});

/** Served by the notebook host. A new version never changes an older one; every change here can be undone. */
export const sourceVersionOperations = {
  /**
   * Reads a file as the source's new version. No passage is moved by it. Fails as an import does, and with
   * duplicate-source where the bytes are those of the current version or of another source.
   */
  'source.update': operation(
    z.object({
      sourceId: sourceIdSchema,
      file: pathSchema,
      method: z.enum(['file', 'drop', 'command-line']),
    }),
    z.object({ source: sourceDetailSchema, version: versionSchema, anchors: anchorCountsSchema }),
  ),
  /**
   * Reads the bytes of the source's current version in another encoding (any WHATWG label) as its new version. Fails as
   * source.update does, with charset-fixed where the format or a paste settles the encoding, and with duplicate-source
   * where the text is the same.
   */
  'source.reread': operation(
    z.object({ sourceId: sourceIdSchema, charset: z.string().min(1) }),
    z.object({ source: sourceDetailSchema, version: versionSchema, anchors: anchorCountsSchema }),
  ),
  /** The newest first. */
  'source.versions': operation(z.object({ sourceId: sourceIdSchema }), z.array(versionSummarySchema)),
  'source.versionText': operation(
    z.object({ sourceId: sourceIdSchema, version: versionSchema }),
    sourceTextSchema,
  ),
  'source.compareVersions': operation(
    z.object({ sourceId: sourceIdSchema, from: versionSchema, to: versionSchema }),
    versionComparisonSchema,
  ),
  'source.reviewQueue': operation(z.object({ sourceId: sourceIdSchema }), reviewQueueSchema),
  /** Takes the proposals of these passages. Refused, with nothing changed, where one of them has none. */
  'source.acceptAnchors': operation(
    decisionSchema.extend({ evidenceIds: z.array(evidenceIdSchema).min(1) }),
    decidedSchema,
  ),
  /** Puts a passage where the analyst marked it in the current version. */
  'source.reanchor': operation(
    decisionSchema.extend({
      evidenceId: evidenceIdSchema,
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
    decidedSchema,
  ),
  /** Leaves passages on the version that they stand on, until a newer version comes. */
  'source.leaveAnchors': operation(
    decisionSchema.extend({ evidenceIds: z.array(evidenceIdSchema).min(1) }),
    decidedSchema,
  ),
};
