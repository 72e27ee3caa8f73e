import { z } from 'zod';
import { operation } from '../ipc/operation';
import { claimLinkIdSchema, claimLinkKindSchema, claimLinkSchema } from './claim-link-schema';
import { claimIdSchema } from './claim-schema';

/** Links between claims. Served by the notebook host; every change can be undone. */
export const claimLinkOperations = {
  /** Every link, or of the named ones those that are there; in the order in which they were made. */
  'claim.links': operation(
    z.object({ ids: z.array(claimLinkIdSchema).optional() }),
    z.array(claimLinkSchema),
  ),
  /** Refused with duplicate-link where there is the same link already, and with bad-input from a claim to itself. */
  'claim.link': operation(
    z.object({
      fromId: claimIdSchema,
      toId: claimIdSchema,
      kind: claimLinkKindSchema,
      note: z.string().default(''),
    }),
    claimLinkSchema,
  ),
  'claim.setLink': operation(
    z.object({
      id: claimLinkIdSchema,
      changes: claimLinkSchema.pick({ kind: true, note: true }).partial(),
    }),
    claimLinkSchema,
  ),
  'claim.unlink': operation(z.object({ id: claimLinkIdSchema }), z.object({ id: claimLinkIdSchema })),
};
