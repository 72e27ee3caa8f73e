import { z } from 'zod';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import { noneFoundSchema } from './search-record';
import {
  facetsSchema,
  foundKindSchema,
  hitSchema,
  indexCheckSchema,
  indexStateSchema,
} from './search-schema';

/** A question for the search. */
export const searchQuestionSchema = z.object({
  /** In the query language; see parse-query. */
  query: z.string().max(10_000),
  /** Only these kinds of things; all of them where it is left out. */
  kinds: z.array(foundKindSchema).min(1).optional(),
  /** Only this source, as for finding in one document. */
  sourceId: sourceIdSchema.optional(),
  /** Hits that are wanted, of each kind where they are grouped. */
  limit: z.int().min(0).max(100_000),
  /** Hits that are passed over before. */
  offset: z.int().nonnegative().optional(),
  /** English words also in their other forms (quota, quotas). On where it is left out. */
  isStemming: z.boolean().optional(),
  /** Not the other names of an entity that a word names. Off where it is left out. */
  withoutAliases: z.boolean().optional(),
  /** Also menus, comments and the like that surround the text of a page. Off where it is left out. */
  withAside: z.boolean().optional(),
  /** The last word is still being typed: what begins with it counts. */
  isTyping: z.boolean().optional(),
  /** Hits of each kind apart. */
  isGrouped: z.boolean().optional(),
  /** Count everything, though it may take longer; without it a total may be an estimate. */
  isExact: z.boolean().optional(),
  /** Count by source, code, dimension, language and year; counts everything. */
  withFacets: z.boolean().optional(),
  /**
   * Who asks. A question that is still being answered when the same asker comes with the next one fails with
   * `cancelled`.
   */
  asker: z.string().optional(),
});
export type SearchQuestion = z.infer<typeof searchQuestionSchema>;

const totalSchema = z.object({
  /** Places found. */
  total: z.int(),
  /** False where `total` is an estimate from the first things that were read. */
  isTotalExact: z.boolean(),
});

export const searchAnswerSchema = totalSchema.extend({
  /** The exact phrase first, then words near each other, then the newest. Empty where they are grouped. */
  hits: z.array(hitSchema),
  /** In the order of the kinds; those with nothing left out. Empty where they are not grouped. */
  groups: z.array(totalSchema.extend({ kind: foundKindSchema, hits: z.array(hitSchema) })),
  /** Null unless asked for. */
  facets: facetsSchema.nullable(),
  index: indexStateSchema,
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** Finding in everything, and the index that it is found by. */
export const searchOperations = {
  /** Throws bad-query, which names the character, and cancelled. */
  'search.run': operation(searchQuestionSchema, searchAnswerSchema),
  /** Gives up what the asker's last question has still to do. */
  'search.cancel': operation(z.object({ asker: z.string() }), z.object({})),
  'search.index': operation(z.object({}), indexStateSchema),
  /** Makes the index anew from the stored texts. Throws notebook-read-only where it cannot be kept. */
  'search.rebuild': operation(z.object({}), indexStateSchema),
  /** Compares the index with everything that it should know. */
  'search.check': operation(z.object({}), indexCheckSchema),
  /**
   * Searches the current text of a source, and records that there is nothing. Throws search-found where there is,
   * no-text where there is no text to search, and bad-query.
   */
  'search.recordNone': operation(
    z.object({
      sourceId: sourceIdSchema,
      query: z.string(),
      isStemming: z.boolean().optional(),
      codeIds: z.array(z.string()).optional(),
      dimensions: z.array(z.string()).optional(),
      note: z.string().optional(),
    }),
    noneFoundSchema,
  ),
};
