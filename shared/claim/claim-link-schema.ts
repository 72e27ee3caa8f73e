import { z } from 'zod';
import { idSchema, instantSchema } from '../text/hash-schema';
import { claimIdSchema } from './claim-schema';

export const claimLinkIdSchema = idSchema.brand('ClaimLinkId');
export type ClaimLinkId = z.infer<typeof claimLinkIdSchema>;

/** How one claim stands to another. */
export const claimLinkKindSchema = z.enum(['supports', 'contradicts', 'refines']);
export type ClaimLinkKind = z.infer<typeof claimLinkKindSchema>;

/** That one claim supports, contradicts or refines another. */
export const claimLinkSchema = z.object({
  id: claimLinkIdSchema,
  fromId: claimIdSchema,
  toId: claimIdSchema,
  kind: claimLinkKindSchema,
  note: z.string(),
  createdAt: instantSchema,
});
export type ClaimLink = z.infer<typeof claimLinkSchema>;
