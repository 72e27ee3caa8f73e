import { z } from 'zod';
import { rangeSchema } from '../text/range';

/** Every check of a memo. Ids are never renamed: notebooks keep waivers by them. W12 is not used. */
export const ruleIdSchema = z.enum([
  'E01',
  'E02',
  'E03',
  'E04',
  'E05',
  'E06',
  'E07',
  'E08',
  'E09',
  'W01',
  'W02',
  'W03',
  'W04',
  'W05',
  'W06',
  'W07',
  'W08',
  'W09',
  'W10',
  'W11',
  'W13',
  'W14',
  'W15',
  'W16',
  'W17',
  'W18',
  'W19',
  'W20',
  'I01',
  'I02',
  'I03',
]);
export type RuleId = z.infer<typeof ruleIdSchema>;

/** Error, warning, information: the letter that a rule's id begins with. */
export const severitySchema = z.enum(['E', 'W', 'I']);
export type Severity = z.infer<typeof severitySchema>;

/** How grave a rule is. */
export function severityOf(rule: RuleId): Severity {
  return severitySchema.parse(rule.charAt(0));
}

/** By what a finding is known again after the memo was changed elsewhere, and by what a waiver finds it. */
export const findingKeySchema = z.object({
  rule: ruleIdSchema,
  /** The words of its sentence without citations; empty where it is about the memo as a whole. */
  sentence: z.string(),
  /** What in the sentence it is about: words, or ids of claims or sources. */
  subject: z.string(),
});
export type FindingKey = z.infer<typeof findingKeySchema>;

/** A finding as it is shown. Positions are code points in the memo's plain text (see memo-text.ts), end exclusive. */
export const shownFindingSchema = rangeSchema.extend({
  ...findingKeySchema.shape,
  severity: severitySchema,
  /** The words that it stands at. */
  quote: z.string(),
  message: z.string(),
});
export type ShownFinding = z.infer<typeof shownFindingSchema>;
