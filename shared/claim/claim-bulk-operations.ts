import { z } from 'zod';
import { operation } from '../ipc/operation';
import { claimFieldsSchema, claimIdSchema, claimSchema, evidenceIdSchema } from './claim-schema';
import { polaritySchema } from './claim-vocabulary';

/** Claims that can be changed in one step, so that undoing it stays quick and small. */
export const mostBulkClaims = 10_000;

/** One change to many claims. */
export const bulkEditSchema = z.discriminatedUnion('kind', [
  /** Adds the code, or changes its polarity where a claim has it already. */
  z.object({ kind: z.literal('add-code'), codeId: z.string(), polarity: polaritySchema }),
  z.object({ kind: z.literal('remove-code'), codeId: z.string() }),
  /** Puts one code in the place of another; polarity null keeps what the other one had. */
  z.object({
    kind: z.literal('replace-code'),
    from: z.string(),
    to: z.string(),
    polarity: polaritySchema.nullable(),
  }),
  z.object({
    kind: z.literal('set'),
    changes: claimFieldsSchema
      .pick({
        status: true,
        statusReason: true,
        reviewer: true,
        reliability: true,
        credibility: true,
        type: true,
      })
      .partial(),
  }),
  /** Leaves claims that a memo cites. */
  z.object({ kind: z.literal('delete') }),
]);
export type BulkEdit = z.infer<typeof bulkEditSchema>;

/** Changes to many claims, or to what is one claim and what another. Each is one step to undo. */
export const claimBulkOperations = {
  'claim.editMany': operation(
    z.object({ ids: z.array(claimIdSchema).min(1).max(mostBulkClaims), edit: bulkEditSchema }),
    z.object({
      changed: z.int(),
      /** Claims that were so already, or that are not there. */
      unchanged: z.int(),
      /** Claims that stay because their status may not follow, or its reason or the basis of the confidence is missing. */
      refused: z.int(),
      /** Claims that were not deleted because a memo cites them. */
      cited: z.int(),
    }),
  ),
  /**
   * Makes one claim of several: the first takes everything of the others, memos cite it in their place, and the others
   * are deleted. `choices` names the claim whose value counts, by field or by `code ` and the id of a code.
   */
  'claim.merge': operation(
    z.object({ ids: z.array(claimIdSchema).min(2).max(50), choices: z.record(z.string(), claimIdSchema) }),
    z.object({ claim: claimSchema, memos: z.int() }),
  ),
  /** Moves some passages of a claim, not all, to a new claim with the same codes, attribution, ratings and dates. */
  'claim.split': operation(
    z.object({ claimId: claimIdSchema, evidenceIds: z.array(evidenceIdSchema).min(1) }),
    z.object({ left: claimSchema, made: claimSchema }),
  ),
};
