import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import {
  badReferenceSchema,
  filledFieldsSchema,
  foundReferenceSchema,
  referenceFormatSchema,
  referenceIdSchema,
  referenceMatchSchema,
  referenceSummarySchema,
} from './reference-schema';

/** References of other programs (RIS, BibTeX, CSL-JSON) and the sources that they are of. Served by the notebook host. */
export const referenceOperations = {
  /** Reads a file of references and proposes the source of each; changes nothing. */
  'reference.read': operation(
    z.object({ file: pathSchema }),
    z.object({
      format: referenceFormatSchema,
      references: z.array(foundReferenceSchema),
      failed: z.array(badReferenceSchema),
    }),
  ),
  /**
   * Takes the references of a file in, with the documents beside it that they name, and fills what is known of their
   * sources; one step to undo. What was typed stays unless `replacesTyped`.
   */
  'reference.import': operation(
    z.object({
      file: pathSchema,
      /** The source of a reference by its index, in place of the one proposed; null for none. */
      choices: z
        .array(z.object({ index: z.int().nonnegative(), source: sourceIdSchema.nullable() }))
        .optional(),
      replacesTyped: z.boolean().optional(),
      method: z.enum(['file', 'drop', 'command-line']),
    }),
    z.object({
      references: z.array(
        z.object({
          id: referenceIdSchema,
          title: z.string(),
          type: z.string(),
          source: sourceIdSchema.nullable(),
          /** Whether its document was imported with it. */
          imported: z.boolean(),
          match: referenceMatchSchema.nullable(),
        }),
      ),
      failed: z.array(badReferenceSchema),
      /** Documents that are beside the file and could not be imported. */
      failedFiles: z.array(z.object({ file: z.string(), message: z.string() })),
    }),
  ),
  /** Every reference, in the order in which they came. */
  'reference.list': operation(z.object({}), z.array(referenceSummarySchema)),
  /** Says of which source a reference is, and fills what is known of that; null takes it off again. */
  'reference.attach': operation(
    z.object({
      id: referenceIdSchema,
      source: sourceIdSchema.nullable(),
      replacesTyped: z.boolean().optional(),
    }),
    z.object({ id: referenceIdSchema, source: sourceIdSchema.nullable(), filled: filledFieldsSchema }),
  ),
};
