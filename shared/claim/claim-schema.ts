import { z } from 'zod';
import { entityIdSchema } from '../entity/entity-schema';
import { reliabilitySchema, sourceIdSchema } from '../source/source-schema';
import { idSchema, instantSchema } from '../text/hash-schema';
import { rangeSchema } from '../text/range';
import {
  attributionAccessSchema,
  attributionVerbSchema,
  claimStatusSchema,
  claimTypeSchema,
  confidenceLevelSchema,
  credibilitySchema,
  evidenceRelationSchema,
  likelihoodSchema,
  polaritySchema,
  translationStatusSchema,
} from './claim-vocabulary';

export const claimIdSchema = idSchema.brand('ClaimId');
export type ClaimId = z.infer<typeof claimIdSchema>;
export const evidenceIdSchema = idSchema.brand('EvidenceId');
export type EvidenceId = z.infer<typeof evidenceIdSchema>;

/** Code points of context kept on each side of a quote (W3C Web Annotation, TextQuoteSelector). */
export const contextCodePoints = 32;

/** A passage that backs or contradicts a claim: position and words together, so that neither can drift unseen. */
export const evidenceSchema = rangeSchema.extend({
  id: evidenceIdSchema,
  sourceId: sourceIdSchema,
  sourceVersion: z.int().positive(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  relation: evidenceRelationSchema,
  translation: z
    .object({ text: z.string().min(1), translator: z.string(), status: translationStatusSchema })
    .nullable(),
  /** The source's version for which the analyst left this passage on an older one; left out where nobody did. */
  leftAtVersion: z.int().positive().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const codeTagSchema = z.object({
  codeId: z.string(),
  polarity: polaritySchema,
  coder: z.string(),
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('human') }),
    z.object({ kind: z.literal('rule'), rule: z.string(), trigger: z.string() }),
  ]),
  codebookVersion: z.string(),
  taggedAt: instantSchema,
});
export type CodeTag = z.infer<typeof codeTagSchema>;

/** One hop of who said it to whom (after ICD 206), the outermost first. */
export const attributionHopSchema = z.object({
  who: z.string().min(1),
  role: z.string(),
  verb: attributionVerbSchema,
  access: attributionAccessSchema,
});
export type AttributionHop = z.infer<typeof attributionHopSchema>;

/** The fields that the inspector edits. Dates are EDTF (ISO 8601-2) strings; null is unknown. */
export const claimFieldsSchema = z.object({
  /** One proposition in the analyst's words; empty while drafting, then the quote stands for it. */
  statement: z.string(),
  type: claimTypeSchema.nullable(),
  attribution: z.array(attributionHopSchema),
  reliability: reliabilitySchema,
  credibility: credibilitySchema,
  likelihood: likelihoodSchema.nullable(),
  /** The basis may be empty while drafting; the interface asks for it and the export says that it is missing. */
  confidence: z.object({ level: confidenceLevelSchema, basis: z.string() }).nullable(),
  eventTime: z.string().nullable(),
  publicationTime: z.string().nullable(),
  notes: z.string(),
  status: claimStatusSchema,
  statusReason: z.string(),
  reviewer: z.string(),
});
export type ClaimFields = z.infer<typeof claimFieldsSchema>;

export const claimSchema = claimFieldsSchema.extend({
  id: claimIdSchema,
  author: z.string(),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
  evidence: z.array(evidenceSchema),
  codes: z.array(codeTagSchema),
  /** What it is about, in the order in which it was said; left out where nothing was. */
  entityIds: z.array(entityIdSchema).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** A claim as the list, the memo editor and the command line show it. */
export const claimRowSchema = claimSchema.extend({
  /** Titles of the sources of its evidence, by source id. */
  sourceTitles: z.record(z.string(), z.string()),
  /** Labels of the pages that each passage stands on, by evidence id; left out where none of them has pages. */
  pages: z.record(z.string(), z.array(z.string())).optional(),
});
export type ClaimRow = z.infer<typeof claimRowSchema>;
