import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';

/** The whole notebook as open files. Served by the notebook host. */
export const openFilesOperations = {
  /** Writes into a folder that is not there yet or empty; whole or not at all. */
  'notebook.exportAll': operation(
    z.object({
      folder: pathSchema,
      /** Of an encrypted notebook: that its words may stand in the open there. */
      plain: z.boolean().default(false),
    }),
    z.object({
      path: z.string(),
      files: z.int(),
      byteLength: z.int(),
      sources: z.int(),
      claims: z.int(),
      memos: z.int(),
    }),
  ),
};

/** Served by the shell. */
export const openFilesShellOperations = {
  /** Asks for a folder that is not there yet; of an encrypted notebook first whether its words may stand in the open. */
  'openFiles.chooseFolder': operation(
    z.object({ encrypted: z.boolean() }),
    z.object({ path: z.string().nullable() }),
  ),
};
