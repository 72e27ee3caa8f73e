import { z } from 'zod';
import { claimIdSchema } from '../claim/claim-schema';
import { idSchema, instantSchema } from '../text/hash-schema';
import { edtfOrUnknownSchema, entityIdSchema } from './entity-schema';
import { directnessSchema, relationKindSchema } from './entity-vocabulary';

export const relationIdSchema = idSchema.brand('RelationId');
export type RelationId = z.infer<typeof relationIdSchema>;

/** What is known of a share; only for relations of the kind "owns". */
export const ownershipSchema = z.object({
  percent: z.number().min(0).max(100).nullable(),
  /** Class of the shares, such as "A" or "preferred"; empty where it is not known. */
  shareClass: z.string(),
  directness: directnessSchema,
});
export type Ownership = z.infer<typeof ownershipSchema>;

/** What can be changed of a relation. Start and end are EDTF. */
export const relationFieldsSchema = z.object({
  kind: relationKindSchema,
  start: edtfOrUnknownSchema,
  end: edtfOrUnknownSchema,
  ownership: ownershipSchema.nullable(),
  /** The claims that back it. */
  claimIds: z.array(claimIdSchema),
  note: z.string(),
});
export type RelationFields = z.infer<typeof relationFieldsSchema>;

/** How one entity stands to another, in the direction from the first to the second. */
export const relationSchema = relationFieldsSchema.extend({
  id: relationIdSchema,
  fromId: entityIdSchema,
  toId: entityIdSchema,
  createdAt: instantSchema,
  modifiedAt: instantSchema,
});
export type Relation = z.infer<typeof relationSchema>;
