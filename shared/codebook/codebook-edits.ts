import { z } from 'zod';
import { bilingualSchema, codeIdSchema, codeSchema, colourSchema, dimensionSchema } from './codebook-schema';

const text = z.string().max(20_000);
const label = z.object({ en: z.string().max(200), zh: z.string().max(200) });
const position = z.int().nonnegative();

/** What can be typed about a code. Null takes a colour, a shortcut or triggers of its own away. */
export const codeChangesSchema = z
  .object({
    label,
    definition: text,
    include: text,
    exclude: text,
    indicator: text,
    colour: colourSchema.nullable(),
    shortcut: codeSchema.shape.shortcut.unwrap().nullable(),
    triggers: z.array(z.string().max(2000)).max(5000).nullable(),
    isRetired: z.boolean(),
  })
  .partial();
export type CodeChanges = z.infer<typeof codeChangesSchema>;

const codeId = z.string();
const dimensionId = z.string();

/** One change to the codebook that leaves every tag as it is. Positions count from 0 after the moved thing was taken out. */
export const codebookEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('setCode'), codeId, changes: codeChangesSchema }),
  z.object({
    kind: z.literal('addCode'),
    dimensionId,
    id: codeIdSchema,
    label,
    definition: text.default(''),
  }),
  /** Refused with code-in-use while a claim carries it. */
  z.object({ kind: z.literal('deleteCode'), codeId }),
  z.object({ kind: z.literal('moveCode'), codeId, dimensionId, position }),
  z.object({ kind: z.literal('addNote'), codeId, text: text.min(1) }),
  /** `index` counts from the oldest note. */
  z.object({ kind: z.literal('deleteNote'), codeId, index: position }),
  z.object({ kind: z.literal('addDimension'), label }),
  z.object({
    kind: z.literal('setDimension'),
    dimensionId,
    changes: z
      .object({ label, note: dimensionSchema.shape.note.max(20_000), colour: colourSchema.nullable() })
      .partial(),
  }),
  z.object({ kind: z.literal('moveDimension'), dimensionId, position }),
  /** Refused with code-in-use while it holds a code. */
  z.object({ kind: z.literal('deleteDimension'), dimensionId }),
  z.object({
    kind: z.literal('setAbout'),
    changes: z.object({ name: bilingualSchema, rules: z.array(text), references: z.array(text) }).partial(),
  }),
  /** A split is over, with whatever is left staying where it is. */
  z.object({ kind: z.literal('endSplit'), codeId }),
]);
export type CodebookEdit = z.infer<typeof codebookEditSchema>;

/** The edit of one kind. */
export type EditOf<K extends CodebookEdit['kind']> = Extract<CodebookEdit, { kind: K }>;
