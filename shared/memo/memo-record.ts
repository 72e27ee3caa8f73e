import { z } from 'zod';
import { waiverSchema } from '../check/waiver';
import { idSchema, instantSchema } from '../text/hash-schema';
import { knownClaimSchema } from './known-claim';
import { memoDocumentSchema } from './memo-document';
import { memoIdSchema } from './memo-schema';

export const memoVersionIdSchema = idSchema.brand('MemoVersionId');
export type MemoVersionId = z.infer<typeof memoVersionIdSchema>;

/** A memo as it stood through a pause, or when it was named. */
export const memoVersionSchema = z.object({
  kind: z.literal('version'),
  id: memoVersionIdSchema,
  memoId: memoIdSchema,
  /** When it was written; the text as it stood then. */
  at: instantSchema,
  title: z.string(),
  document: memoDocumentSchema,
  /** Named ones are kept for ever; null for none. */
  name: z.string().nullable(),
});
export type MemoVersion = z.infer<typeof memoVersionSchema>;

export const ownTemplateIdSchema = idSchema.brand('OwnTemplateId');
export type OwnTemplateId = z.infer<typeof ownTemplateIdSchema>;

/** A template that the analyst saved from a memo. */
const ownTemplateSchema = z.object({
  kind: z.literal('template'),
  id: ownTemplateIdSchema,
  at: instantSchema,
  name: z.string().min(1),
  document: memoDocumentSchema,
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

export const templateNameSchema = z.string().trim().min(1).max(120);

export const ownTemplateSummarySchema = ownTemplateSchema.pick({ id: true, at: true, name: true });
export type OwnTemplateSummary = z.infer<typeof ownTemplateSummarySchema>;

/** What is kept beside memos, each with a hash of its own. */
export const memoRecordSchema = z.discriminatedUnion('kind', [
  knownClaimSchema,
  memoVersionSchema,
  ownTemplateSchema,
  waiverSchema,
]);
export type MemoRecord = z.infer<typeof memoRecordSchema>;
