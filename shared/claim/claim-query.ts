import { z } from 'zod';
import { entityIdSchema } from '../entity/entity-schema';
import { reliabilitySchema, sourceIdSchema } from '../source/source-schema';
import { claimIdSchema, claimRowSchema } from './claim-schema';
import {
  claimStatusSchema,
  claimTypeSchema,
  confidenceLevelSchema,
  credibilitySchema,
  likelihoodSchema,
  polaritySchema,
} from './claim-vocabulary';

/** The word that stands for "nothing is set" among the values of a field. */
export const unsetValue = 'unset';
const orUnset = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal(unsetValue)]);

/** Which date of a claim a range is about. */
export const claimDateSchema = z.enum(['event', 'publication', 'created', 'modified']);
export type ClaimDate = z.infer<typeof claimDateSchema>;

/** A year, month or day. */
const dayPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Which claims are asked for. What is left out, and an empty list, lets every claim through; the values of one list are
 * alternatives. Codes, dimensions, polarities, coders and origin have to fit one and the same tag of the claim.
 */
export const claimFilterSchema = z.object({
  /** Words that must all occur somewhere in the claim; case, width and Chinese script do not matter. */
  text: z.string().optional(),
  codes: z.array(z.string()).optional(),
  dimensions: z.array(z.string()).optional(),
  polarities: z.array(polaritySchema).optional(),
  coders: z.array(z.string()).optional(),
  origin: z.enum(['human', 'rule']).optional(),
  sources: z.array(sourceIdSchema).optional(),
  /** Entities that a claim is about. */
  entities: z.array(orUnset(entityIdSchema)).optional(),
  statuses: z.array(claimStatusSchema).optional(),
  types: z.array(orUnset(claimTypeSchema)).optional(),
  reliability: z.array(reliabilitySchema).optional(),
  credibility: z.array(credibilitySchema).optional(),
  likelihood: z.array(orUnset(likelihoodSchema)).optional(),
  confidence: z.array(orUnset(confidenceLevelSchema)).optional(),
  authors: z.array(z.string()).optional(),
  isTranslated: z.boolean().optional(),
  isCited: z.boolean().optional(),
  /** Both ends included; dates of a claim that are only a year or month fit where any day of them does. */
  date: z
    .object({
      of: claimDateSchema,
      since: z.string().regex(dayPattern).optional(),
      until: z.string().regex(dayPattern).optional(),
    })
    .optional(),
});
export type ClaimFilter = z.infer<typeof claimFilterSchema>;

/** What a claim can be ordered by, and what a column of the table shows. */
export const claimColumnSchema = z.enum([
  'statement',
  'quote',
  'translation',
  'codes',
  'source',
  'entities',
  'status',
  'type',
  'reliability',
  'credibility',
  'likelihood',
  'confidence',
  'attribution',
  'eventTime',
  'publicationTime',
  'passages',
  'cited',
  'author',
  'coders',
  'origin',
  'created',
  'modified',
  'reviewer',
  'notes',
]);
export type ClaimColumn = z.infer<typeof claimColumnSchema>;

/** What claims can be put into groups by. */
export const claimGroupingSchema = z.enum([
  'code',
  'dimension',
  'source',
  'entity',
  'status',
  'type',
  'author',
]);
export type ClaimGrouping = z.infer<typeof claimGroupingSchema>;

export const claimSortSchema = z.object({ column: claimColumnSchema, isDescending: z.boolean() });
export type ClaimSort = z.infer<typeof claimSortSchema>;

/** A question for claims: which, in what order, in what groups. Without an order the claim changed last comes first. */
export const claimQuerySchema = z.object({
  filter: claimFilterSchema,
  sort: z.array(claimSortSchema),
  group: claimGroupingSchema.nullable(),
  /** Keys of groups whose claims are not listed. */
  collapsed: z.array(z.string()),
});
export type ClaimQuery = z.infer<typeof claimQuerySchema>;

/** Every claim, the one changed last first. */
export const everyClaim: ClaimQuery = { filter: {}, sort: [], group: null, collapsed: [] };

/** One line of an answer: a claim, or the head of a group of them. */
export const claimLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('group'), key: z.string(), count: z.int(), isCollapsed: z.boolean() }),
  z.object({
    kind: z.literal('claim'),
    /** The group that it stands in; null without groups. A claim with several codes, sources or entities stands in several. */
    group: z.string().nullable(),
    claim: claimRowSchema,
    /** How many memos cite it. */
    citedIn: z.int(),
  }),
]);
export type ClaimLine = z.infer<typeof claimLineSchema>;

/** A stretch of the lines that answer a query. */
export const claimAnswerSchema = z.object({
  /** All claims of the notebook. */
  total: z.int(),
  /** Claims that the filter lets through. */
  matched: z.int(),
  /** Lines that there are, heads of groups included. */
  lineCount: z.int(),
  offset: z.int(),
  lines: z.array(claimLineSchema),
});
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;

/** The groups of a query with their sizes, in order. */
export const claimGroupSchema = z.object({ key: z.string(), count: z.int() });

export const claimIdsSchema = z.object({ ids: z.array(claimIdSchema) });
