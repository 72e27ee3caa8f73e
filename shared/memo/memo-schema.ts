import { z } from 'zod';
import { instantSchema, sha256Schema } from '../text/hash-schema';
import { memoDocumentSchema } from './memo-document';
import { linkTargetSchema } from './memo-link';
import { memoSubjectSchema } from './memo-subject';

export const memoIdSchema = linkTargetSchema;
export type MemoId = z.infer<typeof memoIdSchema>;

/** What a memo was begun from; "own" is a template of the analyst's. */
export const memoTemplateSchema = z.enum(['evidence', 'company', 'indicators', 'ach', 'own', 'empty']);
export type MemoTemplate = z.infer<typeof memoTemplateSchema>;

export const memoSummarySchema = z.object({
  id: memoIdSchema,
  title: z.string(),
  template: memoTemplateSchema,
  /** Number of different claims that it cites, whole or by a passage, and of sources that it cites as a whole. */
  citationCount: z.int(),
  /** What it is a note on; null for nothing in particular. Memos of before notes had subjects have none. */
  about: memoSubjectSchema.nullable().default(null),
  createdAt: instantSchema,
  modifiedAt: instantSchema,
  /** Rises by one with every save; a save against an older revision is refused with code memo-conflict. */
  revision: z.int().positive(),
});
export type MemoSummary = z.infer<typeof memoSummarySchema>;

export const memoSchema = memoSummarySchema.extend({ document: memoDocumentSchema, sha256: sha256Schema });
export type Memo = z.infer<typeof memoSchema>;

/** By the extensions of their files. */
export const exportFormatSchema = z.enum(['docx', 'odt', 'pdf', 'html', 'md', 'xlsx', 'csv', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
