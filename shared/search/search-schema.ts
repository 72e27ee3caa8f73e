import { z } from 'zod';

/** What can be found. A quote is a passage of a claim, with its translation. */
export const foundKindSchema = z.enum(['source', 'quote', 'claim', 'memo', 'code', 'entity']);
export type FoundKind = z.infer<typeof foundKindSchema>;

/**
 * Which stored text of a thing a place is in. Of a source it is always its text, of a memo its plain text as the checks
 * count it, of a quote the passage's words or their translation.
 */
export const foundFieldSchema = z.enum([
  'text',
  'quote',
  'translation',
  'statement',
  'notes',
  'attribution',
  'basis',
  'reason',
  'reviewer',
  'title',
  'id',
  'label',
  'definition',
  'rule',
  'example',
  'trigger',
  'name',
  'identifier',
]);
export type FoundField = z.infer<typeof foundFieldSchema>;

/** How close to what was asked a place is: the very words in a row, all of them near each other, or some of them. */
export const closenessSchema = z.enum(['exact', 'near', 'apart']);
export type Closeness = z.infer<typeof closenessSchema>;

/** A place where words stand, verified on the stored text. Positions are code points of `field`, end exclusive. */
export const hitSchema = z.object({
  kind: foundKindSchema,
  /** Of the source, claim, memo, code or entity; of a quote, of the passage. */
  id: z.string(),
  /** What the thing is called. */
  title: z.string(),
  field: foundFieldSchema,
  /** Which of several of the same field, from 0: the names of an entity. */
  part: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Exactly the stored text from start to end. */
  quote: z.string(),
  /** The words around it on one line. */
  snippet: z.string(),
  /** Where in the snippet the quote and other places stand: code points, end exclusive. */
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
  closeness: closenessSchema,
  /** Falls from one hit to the next; only its order means something. */
  score: z.number(),
  /** Of a quote: the claim and where the passage stands. Of a claim: nothing. */
  claimId: z.string().optional(),
  sourceId: z.string().optional(),
});
export type Hit = z.infer<typeof hitSchema>;

/** How often a value occurs among what was found, in places. */
export const facetValueSchema = z.object({ value: z.string(), label: z.string(), count: z.int() });
export type FacetValue = z.infer<typeof facetValueSchema>;

/** Places by what the things are that they stand in; the most frequent value first. */
export const facetsSchema = z.object({
  source: z.array(facetValueSchema),
  code: z.array(facetValueSchema),
  dimension: z.array(facetValueSchema),
  language: z.array(facetValueSchema),
  year: z.array(facetValueSchema),
});
export type Facets = z.infer<typeof facetsSchema>;

/**
 * How the index stands. ready: it knows everything. stale: it lags behind the notebook by `behind` log entries. missing,
 * damaged: it has to be built. building: that is under way. memory: it is kept in memory because nothing can be written.
 */
export const indexStateSchema = z.object({
  state: z.enum(['ready', 'stale', 'missing', 'damaged', 'building']),
  isInMemory: z.boolean(),
  /** Things that it knows. */
  things: z.int(),
  /** Log entries that it has not followed yet. */
  behind: z.int(),
  /** Why it could not be brought up to date, in words; null where it could. */
  problem: z.string().nullable(),
});
export type IndexState = z.infer<typeof indexStateSchema>;

/** What a check of the index says: everything that is wrong with it, in words. */
export const indexCheckSchema = z.object({
  ok: z.boolean(),
  state: indexStateSchema,
  problems: z.array(z.string()),
});
