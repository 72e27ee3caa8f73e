import { z } from 'zod';
import { entityIdSchema } from '../entity/entity-schema';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import {
  claimFieldsSchema,
  claimIdSchema,
  claimRowSchema,
  claimSchema,
  evidenceIdSchema,
  evidenceSchema,
} from './claim-schema';
import { evidenceRelationSchema, polaritySchema } from './claim-vocabulary';

/** Where a passage stands in the current text of a source. */
export const passageSchema = z.object({
  sourceId: sourceIdSchema,
  /** Code points in the stored text, end exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
/** A code as it is applied. */
export const codeChoiceSchema = z.object({ codeId: z.string(), polarity: polaritySchema });

/** Served by the notebook host. Everything that changes a claim can be undone. */
export const claimOperations = {
  /** Every claim, those with passages in a source, or of the named ones those that are there; in the order in which they were made. */
  'claim.list': operation(
    z.object({ ids: z.array(claimIdSchema).optional(), sourceId: sourceIdSchema.optional() }),
    z.array(claimRowSchema),
  ),
  'claim.get': operation(z.object({ id: claimIdSchema }), claimRowSchema),
  /** Makes a claim from a passage. The quote is cut from the stored text by the host, never taken from the caller. */
  'claim.create': operation(
    passageSchema.extend({
      codes: z.array(codeChoiceSchema).min(1),
      statement: z.string().default(''),
      relation: evidenceRelationSchema.default('supports'),
      entityIds: z.array(entityIdSchema).optional(),
    }),
    claimSchema,
  ),
  /** Adds a passage, and codes and entities if any are given, to an existing claim. */
  'claim.addEvidence': operation(
    passageSchema.extend({
      claimId: claimIdSchema,
      codes: z.array(codeChoiceSchema),
      relation: evidenceRelationSchema,
      entityIds: z.array(entityIdSchema).optional(),
    }),
    claimSchema,
  ),
  'claim.removeEvidence': operation(
    z.object({ claimId: claimIdSchema, evidenceId: evidenceIdSchema }),
    claimSchema,
  ),
  'claim.setEvidence': operation(
    z.object({
      claimId: claimIdSchema,
      evidenceId: evidenceIdSchema,
      changes: evidenceSchema.pick({ relation: true, translation: true }).partial(),
    }),
    claimSchema,
  ),
  /** Adds the code, or changes its polarity where the claim has it already. */
  'claim.setCode': operation(z.object({ claimId: claimIdSchema, ...codeChoiceSchema.shape }), claimSchema),
  'claim.removeCode': operation(z.object({ claimId: claimIdSchema, codeId: z.string() }), claimSchema),
  /**
   * A new status has to follow the one before (status-not-next), needs the basis of the confidence to be reviewed
   * (basis-missing), and its reason to be disputed, superseded or withdrawn (reason-missing). Where no reviewer is named
   * it is the analyst.
   */
  'claim.update': operation(
    z.object({ id: claimIdSchema, changes: claimFieldsSchema.partial() }),
    claimSchema,
  ),
  /** Refused with code claim-cited while a memo cites it. */
  'claim.delete': operation(z.object({ id: claimIdSchema }), z.object({ id: claimIdSchema })),
};
