import { z } from 'zod';
import { claimIdSchema, evidenceIdSchema, evidenceSchema } from '../claim/claim-schema';
import {
  charsetSchema,
  importWarningSchema,
  mediaTypeSchema,
  parsedSourceSchema,
} from '../source/source-schema';
import { instantSchema, sha256Schema } from '../text/hash-schema';
import { rangeSchema } from '../text/range';

/**
 * How a passage of an older version stands to the current one. exact: the same words at the corresponding place in the
 * same surroundings. moved: the same words elsewhere, or in other surroundings. changed: similar words at one place.
 * orphan: nothing that could be proposed without guessing.
 */
const anchorStateSchema = z.enum(['exact', 'moved', 'changed', 'orphan']);
export type AnchorState = z.infer<typeof anchorStateSchema>;

/** Passages that still stand on an older version, by state. */
export const anchorCountsSchema = z.object({
  exact: z.int().nonnegative(),
  moved: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  orphan: z.int().nonnegative(),
});
export type AnchorCounts = z.infer<typeof anchorCountsSchema>;

/** A version of a source as a list shows it. */
export const versionSummarySchema = z.object({
  version: z.int().positive(),
  isCurrent: z.boolean(),
  fileName: z.string().nullable(),
  mediaType: mediaTypeSchema,
  charset: charsetSchema,
  byteLength: z.int(),
  bytesSha256: sha256Schema,
  textSha256: sha256Schema,
  codePoints: z.int(),
  /** The parser that made the text, and the versions of its libraries. */
  derivation: parsedSourceSchema.shape.derivation,
  addedAt: instantSchema,
  warnings: z.array(importWarningSchema),
  /** Passages that stand on this version. */
  passages: z.int().nonnegative(),
});
export type VersionSummary = z.infer<typeof versionSummarySchema>;

/** A passage that a change between two versions touches. */
const touchedPassageSchema = rangeSchema.extend({
  claimId: claimIdSchema,
  evidenceId: evidenceIdSchema,
  /** The claim's statement, or its quote where it has none. */
  claim: z.string(),
  /** The version in whose text `start` and `end` count; one of the two that are compared. */
  version: z.int().positive(),
});
export type TouchedPassage = z.infer<typeof touchedPassageSchema>;

/** What differs at one place, in code points of each text. An empty range: nothing stands there in that text. */
const versionHunkSchema = z.object({
  from: rangeSchema,
  to: rangeSchema,
  passages: z.array(touchedPassageSchema),
});

/** The differences of two versions in order; between them the texts are the same, code point by code point. */
export const versionComparisonSchema = z.object({
  from: z.int().positive(),
  to: z.int().positive(),
  hunks: z.array(versionHunkSchema),
});
export type VersionComparison = z.infer<typeof versionComparisonSchema>;

/** Where a passage would stand in the current version. */
const anchorProposalSchema = rangeSchema.extend({
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

/** A passage that waits for a decision. */
const passageToReviewSchema = z.object({
  claimId: claimIdSchema,
  claim: z.string(),
  /** The passage as it stands, on its own (older) version. */
  evidence: evidenceSchema,
  state: anchorStateSchema,
  /** In code points of the current version; null for an orphan. */
  proposal: anchorProposalSchema.nullable(),
  /** For an orphan: where the same words stand none the less, at most 20, for the analyst to choose from. */
  places: z.array(rangeSchema),
  /** True where the analyst left it on its version since this version came. */
  isLeft: z.boolean(),
});
export type PassageToReview = z.infer<typeof passageToReviewSchema>;

export const reviewQueueSchema = z.object({
  /** The version that the proposals are about. */
  version: z.int().positive(),
  /** Ordered by state (orphan, changed, moved, exact), then by place. */
  passages: z.array(passageToReviewSchema),
});
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;
