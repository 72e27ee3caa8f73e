import { z } from 'zod';
import { metadataNames, sourceIdSchema } from '../source/source-schema';
import { idSchema, instantSchema } from '../text/hash-schema';

export const referenceIdSchema = idSchema.brand('ReferenceId');
export type ReferenceId = z.infer<typeof referenceIdSchema>;

const cslNameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
});
export type CslName = z.infer<typeof cslNameSchema>;

const cslDateSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});
export type CslDate = z.infer<typeof cslDateSchema>;

const textSchema = z.union([z.string(), z.number().transform(String)]).optional();
/** One reference in CSL-JSON (citationstyles.org, version 1.0.2), as far as it is read; the rest is kept as it came. */
export const cslItemSchema = z.looseObject({
  type: z.string().min(1),
  title: textSchema,
  'container-title': textSchema,
  publisher: textSchema,
  DOI: textSchema,
  URL: textSchema,
  language: textSchema,
  genre: textSchema,
  author: z.array(cslNameSchema).optional(),
  editor: z.array(cslNameSchema).optional(),
  issued: cslDateSchema.optional(),
  accessed: cslDateSchema.optional(),
});
export type CslItem = z.infer<typeof cslItemSchema>;

export const referenceFormatSchema = z.enum(['RIS', 'BibTeX', 'CSL-JSON']);
export type ReferenceFormat = z.infer<typeof referenceFormatSchema>;

/** A reference of the notebook. One without a source is kept, so that it can be attached later. */
export const referenceSchema = z.object({
  id: referenceIdSchema,
  item: cslItemSchema,
  /** What the other program calls it; null where it gives it no name. */
  key: z.string().nullable(),
  format: referenceFormatSchema,
  /** Of the file that it came from, without its folder. */
  fileName: z.string(),
  sourceId: sourceIdSchema.nullable(),
  addedAt: instantSchema,
});
export type Reference = z.infer<typeof referenceSchema>;

/** By what a reference was recognised as that of a source. */
export const referenceMatchSchema = z.enum(['doi', 'url', 'title', 'file']);
export type ReferenceMatch = z.infer<typeof referenceMatchSchema>;

/** An entry of a file that could not be read; the others are. */
export const badReferenceSchema = z.object({
  key: z.string().nullable(),
  /** Where it begins, from 1; in CSL-JSON, which has no lines of its own, which entry it is. */
  line: z.int().positive(),
  message: z.string(),
});
export type BadReference = z.infer<typeof badReferenceSchema>;

/** A reference as lists show it. */
export const referenceSummarySchema = z.object({
  id: referenceIdSchema,
  title: z.string(),
  /** CSL's word for what it is, such as "article-journal". */
  type: z.string(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  key: z.string().nullable(),
  source: sourceIdSchema.nullable(),
});
export type ReferenceSummary = z.infer<typeof referenceSummarySchema>;

/** A reference in a file, before it is taken in. */
export const foundReferenceSchema = referenceSummarySchema.omit({ id: true, source: true }).extend({
  /** Which one of the file it is, from 0. */
  index: z.int().nonnegative(),
  line: z.int().positive(),
  /** The source that it seems to be that of. */
  source: sourceIdSchema.nullable(),
  match: referenceMatchSchema.nullable(),
  /** The document beside the file that it names, where that is there; its name without the folder. */
  attachedFile: z.string().nullable(),
  /** True where the notebook has this very reference. */
  isKnown: z.boolean(),
});
export type FoundReference = z.infer<typeof foundReferenceSchema>;

/** The fields of a source that a reference filled. */
export const filledFieldsSchema = z.array(z.enum(metadataNames));
