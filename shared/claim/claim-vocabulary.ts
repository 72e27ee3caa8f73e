import { z } from 'zod';

/** What kind of statement a claim is (after ICD 203's separation of fact, assumption and judgement). */
export const claimTypeSchema = z.enum([
  'observed-fact',
  'reported-statement',
  'authors-inference',
  'forecast',
  'normative',
  'definition',
]);
export type ClaimType = z.infer<typeof claimTypeSchema>;

/** Credibility of the information, Admiralty scale (AJP-2.1); 6 = truth cannot be judged. */
export const credibilitySchema = z.enum(['1', '2', '3', '4', '5', '6']);
export type Credibility = z.infer<typeof credibilitySchema>;

/** Likelihood terms of ICD 203 (2015), most to least doubtful. */
export const likelihoodSchema = z.enum([
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even-chance',
  'likely',
  'very-likely',
  'almost-certain',
]);
export type Likelihood = z.infer<typeof likelihoodSchema>;

/** Per cent, both ends included, as ICD 203 prints them. */
export const likelihoodRange: Readonly<Record<Likelihood, readonly [number, number]>> = {
  'almost-no-chance': [1, 5],
  'very-unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly-even-chance': [45, 55],
  likely: [55, 80],
  'very-likely': [80, 95],
  'almost-certain': [95, 99],
};

export const confidenceLevelSchema = z.enum(['high', 'moderate', 'low']);
export type ConfidenceLevel = z.infer<typeof confidenceLevelSchema>;

export const polaritySchema = z.enum(['affirmed', 'negated', 'hypothetical']);
export type Polarity = z.infer<typeof polaritySchema>;

export const claimStatusSchema = z.enum(['draft', 'reviewed', 'disputed', 'superseded', 'withdrawn']);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

export const attributionVerbSchema = z.enum(['says', 'quotes', 'summarises', 'infers']);
export const attributionAccessSchema = z.enum(['direct', 'indirect', 'unknown']);

export const evidenceRelationSchema = z.enum(['supports', 'contradicts']);
export type EvidenceRelation = z.infer<typeof evidenceRelationSchema>;

export const translationStatusSchema = z.enum(['machine', 'draft', 'reviewed']);
export type TranslationStatus = z.infer<typeof translationStatusSchema>;
