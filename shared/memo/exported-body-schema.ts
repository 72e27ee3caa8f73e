import { z } from 'zod';
import { liveBlockSchema } from './live-block';
import { liveViewSchema } from './live-view';
import { sectionRoleSchema, textMarkSchema } from './memo-document';

const textSchema = z.object({ kind: z.literal('text'), text: z.string(), marks: z.array(textMarkSchema) });
const lineBreakSchema = z.object({ kind: z.literal('line-break') });
const inlineSchema = z.discriminatedUnion('kind', [
  textSchema,
  lineBreakSchema,
  z.object({
    kind: z.literal('citation'),
    numbers: z.array(
      z.object({
        number: z.int(),
        use: z.int().describe('1 where it is cited for the first time, then 2, 3 …'),
        locator: z.string().nullable().describe('Page or paragraph, as it is printed behind the number.'),
      }),
    ),
  }),
  z.object({
    kind: z.literal('link'),
    url: z.string().nullable().describe('Null where it is no web or mail address.'),
    children: z.array(z.discriminatedUnion('kind', [textSchema, lineBreakSchema])),
  }),
  z.object({ kind: z.literal('footnote'), letter: z.string() }),
]);

/** Sentences in order; each says whether it is cited or the analyst's own. */
export const exportedRunSchema = z.array(
  z.object({ standing: z.enum(['cited', 'own', 'none']), inlines: z.array(inlineSchema) }),
);
export type ExportedRun = z.infer<typeof exportedRunSchema>;
export type ExportedInline = z.infer<typeof inlineSchema>;

export interface ExportedListItem {
  run: ExportedRun;
  list: ExportedList | null;
}
export interface ExportedList {
  kind: 'list';
  ordered: boolean;
  items: ExportedListItem[];
}
const listItemSchema: z.ZodType<ExportedListItem> = z.object({
  run: exportedRunSchema,
  list: z.lazy(() => listSchema).nullable(),
});
const listSchema: z.ZodType<ExportedList> = z
  .object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(listItemSchema) })
  .meta({ id: 'list' });

/** A block of the memo's text. */
export const exportedBlockSchema = z.union([
  z.object({ kind: z.enum(['paragraph', 'quote']), run: exportedRunSchema }),
  z.object({
    kind: z.literal('heading'),
    level: z.int().min(2).max(6),
    role: sectionRoleSchema.nullable(),
    run: exportedRunSchema,
  }),
  z.object({ kind: z.literal('rule') }),
  z.object({
    kind: z.literal('live'),
    live: liveBlockSchema.describe('What is typed into a block that is fed from claims.'),
    view: liveViewSchema.describe('What was computed for it at export.'),
  }),
  z.object({
    kind: z.literal('table'),
    hasHeaderRow: z.boolean(),
    rows: z.array(z.array(exportedRunSchema)),
  }),
  listSchema,
]);
export type ExportedBlock = z.infer<typeof exportedBlockSchema>;
