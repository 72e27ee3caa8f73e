import { z } from 'zod';
import { citationSchema } from './citation-item';
import { liveBlockSchema } from './live-block';
import { memoLinkSchema } from './memo-link';

/**
 * The memo as it is stored: a small tree of our own, so that a note never depends on an editor's version.
 * The editor and every exporter read and write this.
 */

/** How a stretch of words is set apart. */
export const textMarkSchema = z.enum([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'code',
  'superscript',
  'subscript',
]);
export type TextMark = z.infer<typeof textMarkSchema>;

const textSchema = z.object({
  kind: z.literal('text'),
  text: z.string(),
  marks: z.array(textMarkSchema).optional(),
});
const lineBreakSchema = z.object({ kind: z.literal('line-break') });
const linkSchema = z.object({
  kind: z.literal('link'),
  url: z.string(),
  children: z.array(z.discriminatedUnion('kind', [textSchema, lineBreakSchema])),
});
const footnoteInlineSchema = z.discriminatedUnion('kind', [
  textSchema,
  lineBreakSchema,
  citationSchema,
  linkSchema,
  memoLinkSchema,
]);
/** The analyst's own note; lettered a, b, c so that it never looks like a citation. */
const footnoteSchema = z.object({ kind: z.literal('footnote'), children: z.array(footnoteInlineSchema) });

export const memoInlineSchema = z.discriminatedUnion('kind', [
  textSchema,
  lineBreakSchema,
  citationSchema,
  linkSchema,
  memoLinkSchema,
  footnoteSchema,
]);
export type MemoInline = z.infer<typeof memoInlineSchema>;
export type MemoText = z.infer<typeof textSchema>;
export type MemoFootnote = z.infer<typeof footnoteSchema>;
export type MemoLink = z.infer<typeof linkSchema>;

/** Which part of a skeleton a heading opens; the editor shows a hint below it while the part is empty. */
export const sectionRoleSchema = z.enum([
  'bottom-line',
  'question-and-scope',
  'key-judgements',
  'evidence',
  'alternative-reading',
  'gaps',
  'identity',
  'ownership-chain',
  'dimension-grid',
  'people-and-posts',
  'timeline',
  'judgement',
  'counter-evidence',
  'hypothesis',
  'indicators',
  'change-since-last',
  'triggers',
  'question',
  'hypotheses',
  'evidence-list',
  'matrix',
  'ranking',
  'diagnostic-items',
  'sensitivity',
  'milestones',
]);
export type SectionRole = z.infer<typeof sectionRoleSchema>;

const inlines = z.array(memoInlineSchema);
const paragraphSchema = z.object({ kind: z.literal('paragraph'), children: inlines });
const headingSchema = z.object({
  kind: z.literal('heading'),
  level: z.int().min(1).max(6),
  role: sectionRoleSchema.optional(),
  children: inlines,
});
const quoteSchema = z.object({ kind: z.literal('quote'), children: inlines });
const ruleSchema = z.object({ kind: z.literal('rule') });
const liveSchema = z.object({ kind: z.literal('live'), live: liveBlockSchema });

export interface MemoListItem {
  children: MemoInline[];
  /** A list nested under this item. */
  list?: MemoList | undefined;
}
export interface MemoList {
  kind: 'list';
  ordered: boolean;
  items: MemoListItem[];
}
const listItemSchema: z.ZodType<MemoListItem> = z.object({
  children: inlines,
  list: z.lazy(() => listSchema).optional(),
});
const listSchema: z.ZodType<MemoList> = z.object({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(listItemSchema),
});

/** Cells hold paragraphs' worth of inline content; a line-break separates lines. */
const tableSchema = z.object({
  kind: z.literal('table'),
  hasHeaderRow: z.boolean(),
  rows: z.array(z.array(inlines)),
});

export const memoBlockSchema = z.union([
  paragraphSchema,
  headingSchema,
  quoteSchema,
  ruleSchema,
  listSchema,
  tableSchema,
  liveSchema,
]);
export type MemoBlock = z.infer<typeof memoBlockSchema>;

export const memoDocumentSchema = z.object({ format: z.literal(1), blocks: z.array(memoBlockSchema) });
export type MemoDocument = z.infer<typeof memoDocumentSchema>;
