import { z } from 'zod';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
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

export type OccurrenceTarget = z.infer<typeof occurrenceTargetSchema>;

/** Passages that are tagged at once, and places that are found at once, are no more than these. */
export const mostOccurrences = 2000;

/** A place where words stand. */
export const occurrenceSchema = passageSchema.extend({
  /** The words before it, itself, and the words after it, as stored. */
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  /** A claim with all the codes in question, or the claim in question, has this passage already. */
  isTagged: z.boolean(),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

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
  /**
   * Where words stand in the main text of a source, or of all of them, in the order of the sources and of their texts; the
   * first places where there are more than can be tagged at once.
   */
  'claim.findOccurrences': operation(
    z.object({
      words: z.string().min(1).max(500),
      sourceId: sourceIdSchema.nullable(),
      isWholeWord: z.boolean(),
      isCaseExact: z.boolean(),
      isScriptExact: z.boolean(),
      codes: z.array(codeChoiceSchema),
      target: occurrenceTargetSchema,
    }),
    z.object({ occurrences: z.array(occurrenceSchema), isCut: z.boolean() }),
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
