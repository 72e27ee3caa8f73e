import { z } from 'zod';
import { operation } from '../ipc/operation';
import { claimRowSchema } from './claim-schema';
import { claimAnswerSchema, claimGroupSchema, claimIdsSchema, claimQuerySchema } from './claim-query';

/** Lines that one answer may hold. */
export const mostClaimLines = 500;

/** Questions for claims, answered from an index that the notebook host keeps in memory. */
export const claimQueryOperations = {
  /** A stretch of the lines that answer a query; positions count from 0. */
  'claim.query': operation(
    claimQuerySchema.extend({
      offset: z.int().nonnegative(),
      limit: z.int().nonnegative().max(mostClaimLines),
    }),
    claimAnswerSchema,
  ),
  /** The claims on the lines from `from` up to and without `to`, each once; without them all that match. */
  'claim.queryIds': operation(
    claimQuerySchema.extend({
      from: z.int().nonnegative().optional(),
      to: z.int().nonnegative().optional(),
    }),
    claimIdsSchema,
  ),
  /** The groups of a query in their order; none without a grouping. */
  'claim.queryGroups': operation(claimQuerySchema, z.array(claimGroupSchema)),
  /**
   * The claims in which every word occurs, in whatever field: those whose statement has the words first, then quotes,
   * codes, titles of sources; among equals the one changed last first. Without words, those changed last.
   */
  'claim.search': operation(
    z.object({ text: z.string(), limit: z.int().positive().max(mostClaimLines) }),
    z.array(claimRowSchema),
  ),
  /** Everybody who made or coded a claim, in alphabetical order. */
  'claim.people': operation(
    z.object({}),
    z.object({ authors: z.array(z.string()), coders: z.array(z.string()) }),
  ),
};
