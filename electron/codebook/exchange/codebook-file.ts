import { z } from 'zod';
import {
  bilingualSchema,
  codeIdSchema,
  codeNoteSchema,
  codeSchema,
  colourSchema,
} from '../../../shared/codebook/codebook-schema';
import { idSchema } from '../../../shared/text/hash-schema';

const text = z.string().max(20_000).default('');
const label = z.object({ en: text, zh: text }).default({ en: '', zh: '' });
const colour = z
  .string()
  .transform((value) => value.toLowerCase())
  .pipe(colourSchema)
  .optional();
/** As other tools write it too: any case, perhaps in braces. */
const guid = z
  .string()
  .transform((value) => value.replace(/^\{|\}$/g, '').toLowerCase())
  .pipe(idSchema)
  .optional();

/** A code as a file may have it: an id or a name is enough. */
export const fileCodeSchema = z
  .object({
    id: codeIdSchema.optional(),
    guid,
    label,
    definition: text,
    include: text,
    exclude: text,
    indicator: text,
    colour,
    shortcut: codeSchema.shape.shortcut,
    triggers: z.array(z.string().max(2000)).max(5000).optional(),
    isRetired: z.boolean().optional(),
    notes: z.array(codeNoteSchema).optional(),
    splitInto: z.array(idSchema).optional(),
  })
  .refine(({ id, label: { en, zh } }) => id !== undefined || en.trim() !== '' || zh.trim() !== '', {
    path: ['id'],
    message: 'neither id nor name',
  });
export type FileCode = z.infer<typeof fileCodeSchema>;

/** A dimension as a file may have it. */
export const fileDimensionSchema = z.object({
  id: z.string().max(80).optional(),
  guid,
  key: z.string().max(20).optional(),
  label,
  note: text,
  colour,
  codes: z.array(fileCodeSchema).default([]),
});
export type FileDimension = z.infer<typeof fileDimensionSchema>;

/** A codebook as a JSON file may have it. */
export const fileCodebookSchema = z.object({
  guid,
  name: bilingualSchema.optional(),
  rules: z.array(z.string()).optional(),
  references: z.array(z.string()).optional(),
  dimensions: z.array(fileDimensionSchema),
});

/** What a file says of a codebook; whatever it leaves out stays as the notebook has it. */
export type FileCodebook = z.infer<typeof fileCodebookSchema> & {
  /** Fields of codes and of dimensions that the file is silent about, because it has no such column; "label.en" by language. */
  readonly missing: ReadonlySet<string>;
  readonly missingOfDimension: ReadonlySet<string>;
};
