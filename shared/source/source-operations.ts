import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { failureSchema } from '../result';
import { nearDuplicateSchema } from '../source-kin/source-kin-schema';
import {
  archivedPageIdSchema,
  archivedPageSchema,
  importWarningSchema,
  metadataNames,
  reliabilitySchema,
  sourceDetailSchema,
  sourceIdSchema,
  sourceSummarySchema,
  sourceTextSchema,
} from './source-schema';

/** The outcome for one file, in the order given. One bad file never stops the rest. */
export const importOutcomeSchema = z.union([
  z.object({
    file: z.string(),
    source: sourceDetailSchema,
    warnings: z.array(importWarningSchema),
    /** The source that it is most like, where it looks like a reprint of it or it of this. */
    nearDuplicateOf: nearDuplicateSchema.optional(),
  }),
  z.object({
    file: z.string(),
    duplicateOf: sourceIdSchema,
    title: z.string(),
    /** Where the one that is here is in the bin. */
    isInBin: z.literal(true).optional(),
  }),
  /** A web archive of which a page has to be chosen; only where that was asked for. */
  z.object({ file: z.string(), pages: z.array(archivedPageSchema) }),
  z.object({ file: z.string(), error: failureSchema }),
]);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** Served by the notebook host. */
export const sourceOperations = {
  /** Every source, or of the named ones those that are there; in the order in which they were added. */
  'source.list': operation(
    z.object({ ids: z.array(sourceIdSchema).optional() }),
    z.array(sourceSummarySchema),
  ),
  'source.get': operation(z.object({ id: sourceIdSchema }), sourceDetailSchema),
  'source.text': operation(z.object({ id: sourceIdSchema }), sourceTextSchema),
  /** A page of the stored original as a PNG in a data URL, as wide as asked for (pixels). `number` counts from 1. */
  'source.pageImage': operation(
    z.object({
      id: sourceIdSchema,
      version: z.int().positive(),
      number: z.int().min(1),
      width: z.int().min(50).max(4000),
    }),
    z.object({ image: z.string(), width: z.int(), height: z.int() }),
  ),
  /** The files that files and folders hold, folders through to the bottom; what is left out is counted or named. */
  'source.listFiles': operation(
    z.object({ paths: z.array(pathSchema).min(1) }),
    z.object({
      files: z.array(z.string()),
      /** For each file the names of the folders that lead to it, from the folder asked for on. */
      folders: z.array(z.array(z.string())),
      leftOut: z.int(),
      failed: z.array(z.object({ file: z.string(), error: failureSchema })),
    }),
  ),
  'source.importFiles': operation(
    z.object({
      files: z.array(pathSchema).min(1),
      method: z.enum(['file', 'drop', 'command-line', 'sample']),
      /** For each file the groups that it is put into, the outermost first; made where they are missing. */
      folders: z.array(z.array(z.string())).optional(),
      /** For each file the page that is wanted of it, where it is a web archive. Left out: its first. */
      pages: z.array(archivedPageIdSchema.nullable()).optional(),
      /** A web archive with several pages, none of which is named, is not imported: its pages are listed. */
      asksForPage: z.boolean().optional(),
    }),
    z.array(importOutcomeSchema),
  ),
  /** Begins no further file of the imports that run; what they have imported stays. */
  'source.stopImports': operation(z.object({}), z.object({})),
  /** Pasted text: HTML where the clipboard has it, plain text otherwise. */
  'source.importPaste': operation(
    z.object({ text: z.string(), html: z.string().nullable() }),
    importOutcomeSchema,
  ),
  /** Mends one metadata field; null makes it unknown again. Undoable. */
  'source.setMetadata': operation(
    z.object({ id: sourceIdSchema, name: z.enum(metadataNames), value: z.string().nullable() }),
    sourceDetailSchema,
  ),
  'source.setReliability': operation(
    z.object({ id: sourceIdSchema, reliability: reliabilitySchema }),
    sourceDetailSchema,
  ),
};
