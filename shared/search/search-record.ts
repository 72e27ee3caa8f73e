import { z } from 'zod';
import { sourceIdSchema } from '../source/source-schema';
import { idSchema, instantSchema, sha256Schema } from '../text/hash-schema';

export const searchRecordIdSchema = idSchema.brand('SearchRecordId');
export type SearchRecordId = z.infer<typeof searchRecordIdSchema>;

/** A query that was given a name, to be asked again. */
export const savedSearchSchema = z.object({
  kind: z.literal('saved'),
  id: searchRecordIdSchema,
  name: z.string().min(1),
  query: z.string(),
  isStemming: z.boolean(),
  at: instantSchema,
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** Negative evidence: this version of a source was searched for this, and it was not there. It can be cited by its id. */
export const noneFoundSchema = z.object({
  kind: z.literal('none-found'),
  id: searchRecordIdSchema,
  sourceId: sourceIdSchema,
  sourceVersion: z.int().positive(),
  /** Of the stored text that was searched. */
  textSha256: sha256Schema,
  query: z.string(),
  isStemming: z.boolean(),
  /** Codes that the search was about, for the coverage grid. */
  codeIds: z.array(z.string()),
  /** Keys of dimensions that the search was about, for the coverage grid. */
  dimensions: z.array(z.string()),
  note: z.string(),
  searchedBy: z.string(),
  at: instantSchema,
});
export type NoneFound = z.infer<typeof noneFoundSchema>;

/** What searching leaves in a notebook. */
export const searchRecordSchema = z.discriminatedUnion('kind', [savedSearchSchema, noneFoundSchema]);
export type SearchRecord = z.infer<typeof searchRecordSchema>;
