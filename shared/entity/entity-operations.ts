import { z } from 'zod';
import { claimIdSchema, claimSchema } from '../claim/claim-schema';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import { rangeSchema } from '../text/range';
import { entityFieldsSchema, entityIdSchema, entityRowSchema, entitySchema } from './entity-schema';
import { relationFieldsSchema, relationIdSchema, relationSchema } from './relation-schema';

/** Fields that may be left out when an entity is made. */
const newEntitySchema = entityFieldsSchema.extend({
  organisationKind: entityFieldsSchema.shape.organisationKind.default(null),
  personName: entityFieldsSchema.shape.personName.default(null),
  identifiers: entityFieldsSchema.shape.identifiers.default([]),
  notes: z.string().default(''),
});

/** Where entities are named in a text: code points in the stored text, end exclusive. */
export const nameHitSchema = rangeSchema.extend({
  /** Several where they share the name. */
  entityIds: z.array(entityIdSchema).min(1),
});
export type NameHit = z.infer<typeof nameHitSchema>;

/** Entities and the relations between them. Served by the notebook host; everything that changes one can be undone. */
export const entityOperations = {
  /** Every entity, or of the named ones those that are there; in the order in which they were made. */
  'entity.list': operation(z.object({ ids: z.array(entityIdSchema).optional() }), z.array(entityRowSchema)),
  /**
   * Entities that fit what was typed, the best fit first: names in either Chinese script, English, pinyin (toneless,
   * joined, initials, surnames as they are read as such) and ids. Nothing typed gives all, the ones used most first.
   */
  'entity.search': operation(
    z.object({ text: z.string(), limit: z.int().positive().max(10_000).optional() }),
    z.array(entityIdSchema),
  ),
  /** Refused with invalid-identifier where an id’s check digit is wrong. */
  'entity.create': operation(newEntitySchema, entitySchema),
  'entity.update': operation(
    z.object({ id: entityIdSchema, changes: entityFieldsSchema.partial() }),
    entitySchema,
  ),
  /** What would lose the entity if it were deleted. */
  'entity.uses': operation(
    z.object({ id: entityIdSchema }),
    z.object({ claimIds: z.array(claimIdSchema), relationIds: z.array(relationIdSchema) }),
  ),
  /** Refused with entity-used while claims or relations use it, unless `fromUses` says to take it out of them too. */
  'entity.delete': operation(
    z.object({ id: entityIdSchema, fromUses: z.boolean().default(false) }),
    z.object({ id: entityIdSchema }),
  ),
  /** Puts one entity into another: names, ids, notes, claims and relations move; the one is gone. One step to undo. */
  'entity.merge': operation(z.object({ id: entityIdSchema, intoId: entityIdSchema }), entitySchema),
  /** Says that a claim is about an entity; one that is new is made in the same step. */
  'entity.tag': operation(
    z.object({ claimId: claimIdSchema, entity: z.union([entityIdSchema, newEntitySchema]) }),
    claimSchema,
  ),
  'entity.untag': operation(z.object({ claimId: claimIdSchema, entityId: entityIdSchema }), claimSchema),
  /** Where the notebook's entities are named in a source, or in a passage of it; names inside longer ones left out. */
  'entity.namedIn': operation(
    z.object({
      sourceId: sourceIdSchema,
      /** The current one where it is left out. */
      version: z.int().positive().optional(),
      range: rangeSchema.optional(),
    }),
    z.array(nameHitSchema),
  ),
  /** Every relation, or of the named ones those that are there; in the order in which they were made. */
  'relation.list': operation(
    z.object({ ids: z.array(relationIdSchema).optional() }),
    z.array(relationSchema),
  ),
  'relation.create': operation(
    z.object({
      fromId: entityIdSchema,
      toId: entityIdSchema,
      kind: relationFieldsSchema.shape.kind,
      start: relationFieldsSchema.shape.start.default(null),
      end: relationFieldsSchema.shape.end.default(null),
      ownership: relationFieldsSchema.shape.ownership.default(null),
      claimIds: relationFieldsSchema.shape.claimIds.default([]),
      note: z.string().default(''),
    }),
    relationSchema,
  ),
  'relation.update': operation(
    z.object({ id: relationIdSchema, changes: relationFieldsSchema.partial() }),
    relationSchema,
  ),
  'relation.delete': operation(z.object({ id: relationIdSchema }), z.object({ id: relationIdSchema })),
};
