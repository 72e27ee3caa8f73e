import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { sha256Schema } from '../text/hash-schema';
import { bilingualSchema } from './codebook-schema';

/** How a codebook is written into a file. */
export const codebookFormatSchema = z.enum(['json', 'csv']);
export type CodebookFormat = z.infer<typeof codebookFormatSchema>;

/** What becomes of a codebook through an import, in numbers of codes. */
export const codebookDifferenceSchema = z.object({
  added: z.int(),
  changed: z.int(),
  /** Missing in the file and carried by a claim: kept, and offered no more. */
  retired: z.int(),
  /** Missing in the file and carried by none. */
  removed: z.int(),
});
export type CodebookDifference = z.infer<typeof codebookDifferenceSchema>;

const path = pathSchema;

/** Served by the notebook host: the codebook as a file of its own. */
export const codebookExchangeOperations = {
  /** The codebook in force as text, also written to a file where a path is given. */
  'codebook.export': operation(
    z.object({ format: codebookFormatSchema, path: path.nullable().default(null) }),
    z.object({ text: z.string() }),
  ),
  /** What an import would do. Throws invalid-codebook and names row and column, or the place in the JSON. */
  'codebook.previewImport': operation(
    z.object({ path }),
    z.object({ name: bilingualSchema, difference: codebookDifferenceSchema }),
  ),
  /** Puts the codebook of a file in force. Codes that claims carry and the file lacks are kept as retired. */
  'codebook.import': operation(
    z.object({ path }),
    codebookDifferenceSchema.extend({ version: z.string(), sha256: sha256Schema }),
  ),
};
