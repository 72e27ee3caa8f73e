import { z } from 'zod';
import { sourceIdSchema } from '../source/source-schema';
import { idSchema, instantSchema } from '../text/hash-schema';

const sourceRelationIdSchema = idSchema.brand('SourceRelationId');
export type SourceRelationId = z.infer<typeof sourceRelationIdSchema>;

/** Share of the smaller main text that stands in the other, counted in shingles of eight words or ideographs; 0 to 1. */
const overlapSchema = z.number().min(0).max(1);

/** What was decided about two sources: the one is derived from the other, or neither is although they are alike. */
export const sourceRelationSchema = z.object({
  id: sourceRelationIdSchema,
  sourceId: sourceIdSchema,
  otherId: sourceIdSchema,
  kind: z.enum(['derived-from', 'not-derived']),
  /** When it was decided; null where it was not measured. */
  overlap: overlapSchema.nullable(),
  decidedAt: instantSchema,
  decidedBy: z.string(),
});
export type SourceRelation = z.infer<typeof sourceRelationSchema>;

/** A source of which another is a reprint, or looks like one. */
export const nearDuplicateSchema = z.object({
  id: sourceIdSchema,
  title: z.string(),
  overlap: overlapSchema,
});
export type NearDuplicate = z.infer<typeof nearDuplicateSchema>;

/** How another source stands to a source. */
export const kinSchema = z.object({
  id: sourceIdSchema,
  title: z.string(),
  /** near-duplicate: nobody has decided yet. */
  relation: z.enum(['derived-from', 'reprinted-in', 'near-duplicate', 'not-derived']),
  overlap: overlapSchema.nullable(),
  /** Whether the other one is the older by its date of publication, or was added first where that does not tell. */
  isOlder: z.boolean(),
});
export type Kin = z.infer<typeof kinSchema>;
