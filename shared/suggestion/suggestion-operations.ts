import { z } from 'zod';
import { claimIdSchema } from '../claim/claim-schema';
import { polaritySchema } from '../claim/claim-vocabulary';
import { codeIdSchema } from '../codebook/codebook-schema';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import { rangeSchema } from '../text/range';
import { suggestionRejectionSchema, suggestionSchema } from './suggestion-schema';

const sampleSchema = suggestionSchema.extend({ sourceId: sourceIdSchema, title: z.string() });

/** Served by the notebook host. */
export const suggestionOperations = {
  /**
   * What the triggers of the codebook in force propose for the current text of a source, in text order, without what
   * was rejected, what is tagged with that code already, and what is not part of the text proper.
   */
  'suggestion.list': operation(
    z.object({ sourceId: sourceIdSchema }),
    z.object({
      version: z.int().positive(),
      suggestions: z.array(suggestionSchema),
      /** How many more there would be without rejections. */
      rejected: z.int().nonnegative(),
    }),
  ),
  /** Makes a claim of each, tagged by the rule and accepted by the analyst; one step to undo. */
  'suggestion.accept': operation(
    z.object({
      sourceId: sourceIdSchema,
      version: z.int().positive(),
      suggestions: z
        .array(suggestionSchema.extend({ passage: rangeSchema, polarity: polaritySchema }))
        .min(1)
        .max(1000),
    }),
    z.object({ claimIds: z.array(claimIdSchema) }),
  ),
  /** Remembers that they are not wanted; one step to undo. */
  'suggestion.reject': operation(
    z.object({
      sourceId: sourceIdSchema,
      version: z.int().positive(),
      suggestions: z.array(suggestionSchema).min(1).max(1000),
      /** This sentence only, the rule in this source, or the rule in every source. */
      scope: z.enum(['sentence', 'rule-in-source', 'rule']),
    }),
    z.object({ rejected: z.int() }),
  ),
  /** What was rejected in a source, and everywhere, the latest first. */
  'suggestion.rejections': operation(
    z.object({ sourceId: sourceIdSchema }),
    z.array(suggestionRejectionSchema),
  ),
  /** Takes rejections back; one step to undo. */
  'suggestion.forgive': operation(
    z.object({ ids: z.array(suggestionRejectionSchema.shape.id).min(1) }),
    z.object({ forgiven: z.int() }),
  ),
  /**
   * What other triggers for a code would gain and lose over every source of the notebook, before they are saved.
   * A later call of the same window ends an earlier one, which then fails with code cancelled.
   */
  'suggestion.preview': operation(
    z.object({ codeId: codeIdSchema, triggers: z.array(z.string()).max(5000) }),
    z.object({
      errors: z.array(
        z.object({ line: z.int().nonnegative(), at: z.int().nonnegative(), reason: z.string() }),
      ),
      gained: z.int().nonnegative(),
      lost: z.int().nonnegative(),
      kept: z.int().nonnegative(),
      gainedSamples: z.array(sampleSchema),
      lostSamples: z.array(sampleSchema),
    }),
  ),
};
