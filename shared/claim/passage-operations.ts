import { z } from 'zod';
import { operation } from '../ipc/operation';
import { rangeSchema } from '../text/range';
import { claimIdSchema, claimSchema, evidenceIdSchema } from './claim-schema';
import { codeChoiceSchema, passageSchema } from './claim-operations';
import { evidenceRelationSchema } from './claim-vocabulary';

/** A passage by its names. */
export const passageNameSchema = z.object({ claimId: claimIdSchema, evidenceId: evidenceIdSchema });
export type PassageName = z.infer<typeof passageNameSchema>;

/** Where the passages of one tag go: a claim each, or all to one claim, which is new without an id. */
export const occurrenceTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('each') }),
  z.object({ kind: z.literal('together'), claimId: claimIdSchema.nullable() }),
]);

/** Passages that are tagged at once are no more than these. */
export const mostOccurrences = 2000;

/**
 * What is done to passages that are there, and to many at once. Served by the notebook host; each is one step to undo, and
 * every quote is cut from the stored text by the host.
 */
export const passageOperations = {
  /** Moves the edges of a passage within its version of the source. A reviewed translation of other words is a draft again. */
  'claim.setPassage': operation(passageNameSchema.extend(rangeSchema.shape), claimSchema),
  /**
   * Parts a passage in two at a position inside it; white space at the cut belongs to neither. `translations` are those of
   * the two parts; left out, the first part keeps the translation. What was reviewed is a draft again.
   */
  'claim.splitPassage': operation(
    passageNameSchema.extend({
      at: z.int().nonnegative(),
      translations: z.tuple([z.string(), z.string()]).optional(),
    }),
    claimSchema,
  ),
  /**
   * Joins two passages that overlap, or that only white space and marks part, into one; both are of one claim, or of claims
   * that share a code. Codes and translations of both are kept. A claim that is left without a passage goes, and is named;
   * where both claims have something of their own, it is refused with claims-differ.
   */
  'claim.joinPassages': operation(
    z.object({ first: passageNameSchema, second: passageNameSchema }),
    z.object({ claim: claimSchema, removed: claimIdSchema.nullable() }),
  ),
  /** Tags many passages at once. Those that carry the same codes already are left out and counted. */
  'claim.tagOccurrences': operation(
    z.object({
      passages: z.array(passageSchema).min(1).max(mostOccurrences),
      codes: z.array(codeChoiceSchema),
      relation: evidenceRelationSchema.default('supports'),
      target: occurrenceTargetSchema,
    }),
    z.object({ claimIds: z.array(claimIdSchema), tagged: z.int(), skipped: z.int() }),
  ),
};
