import { z } from 'zod';
import { codeIdSchema } from '../codebook/codebook-schema';
import { sourceIdSchema } from '../source/source-schema';
import { idSchema, instantSchema, sha256Schema } from '../text/hash-schema';
import { rangeSchema } from '../text/range';

export const suggestionRejectionIdSchema = idSchema.brand('SuggestionRejectionId');

/** A tag that a trigger proposes for a sentence of a source. Positions are code points in its current text. */
export const suggestionSchema = rangeSchema.extend({
  codeId: codeIdSchema,
  /** The words from the first to the last that fired, exactly as they stand in the text. */
  quote: z.string(),
  /** The trigger line that fired. */
  rule: z.string(),
  /** The sentence around it, which becomes the passage when it is accepted. */
  sentence: rangeSchema,
  /** A negating word stands near it; polarity itself is not inferred. */
  negated: z.boolean(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** What a person never wants to be offered again. */
export const suggestionRejectionSchema = z.object({
  id: suggestionRejectionIdSchema,
  /** Null: in every source. */
  sourceId: sourceIdSchema.nullable(),
  codeId: codeIdSchema,
  /** Null: whichever trigger fires. */
  rule: z.string().nullable(),
  /** SHA-256 of the sentence's words, so that it holds in later versions too; null: wherever it fires. */
  sentenceSha256: sha256Schema.nullable(),
  rejectedBy: z.string(),
  rejectedAt: instantSchema,
});
export type SuggestionRejection = z.infer<typeof suggestionRejectionSchema>;
