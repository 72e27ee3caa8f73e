import { z } from 'zod';
import { isEdtfDate } from '../text/edtf';
import { idSchema, instantSchema } from '../text/hash-schema';
import {
  entityKindSchema,
  identifierSchemeSchema,
  nameKindSchema,
  nameLanguageSchema,
  organisationKindSchema,
} from './entity-vocabulary';

export const entityIdSchema = idSchema.brand('EntityId');
export type EntityId = z.infer<typeof entityIdSchema>;

/** A date or interval that can be kept; null: unknown. */
export const edtfOrUnknownSchema = z.string().refine(isEdtfDate).nullable();

/** One of the names that something goes by. */
export const entityNameSchema = z.object({
  text: z.string().trim().min(1),
  language: nameLanguageSchema,
  kind: nameKindSchema,
  /** When it was in use, as an EDTF date or interval. */
  used: edtfOrUnknownSchema,
});
export type EntityName = z.infer<typeof entityNameSchema>;

/** The parts of a person's name as the analyst knows them; no software swaps them. */
export const personNameSchema = z.object({
  surname: z.string(),
  given: z.string(),
  order: z.enum(['surname-first', 'given-first']),
});
export type PersonName = z.infer<typeof personNameSchema>;

export const identifierSchema = z.object({
  scheme: identifierSchemeSchema,
  value: z.string().trim().min(1),
});
export type Identifier = z.infer<typeof identifierSchema>;

/** What the inspector edits. The first name is the one that is shown. */
export const entityFieldsSchema = z.object({
  kind: entityKindSchema,
  /** Null where it is not known, and for everything that is no organisation. */
  organisationKind: organisationKindSchema.nullable(),
  names: z.array(entityNameSchema).min(1),
  /** Null where it is not known, and for everything that is no person. */
  personName: personNameSchema.nullable(),
  identifiers: z.array(identifierSchema),
  notes: z.string(),
});
export type EntityFields = z.infer<typeof entityFieldsSchema>;

/** Somebody or something that claims are about. */
export const entitySchema = entityFieldsSchema.extend({
  id: entityIdSchema,
  createdAt: instantSchema,
  modifiedAt: instantSchema,
});
export type Entity = z.infer<typeof entitySchema>;

/** An entity with how often it is used. */
export const entityRowSchema = entitySchema.extend({
  /** Claims that carry it. */
  claims: z.int(),
  /** Relations that begin or end at it. */
  relations: z.int(),
});
export type EntityRow = z.infer<typeof entityRowSchema>;
