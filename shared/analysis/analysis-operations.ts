import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { measureSchema } from './measure';
import { pictureSchema } from './picture';
import {
  analysisAnswerSchema,
  analysisFormatSchema,
  analysisQuestionSchema,
  cellEntrySchema,
  cellPlaceSchema,
} from './analysis-schema';

/** Passages of a cell that one answer may hold. */
export const mostCellEntries = 500;

/** Views over claims, answered from the index that the notebook host keeps in memory. */
export const analysisOperations = {
  'analysis.answer': operation(analysisQuestionSchema, analysisAnswerSchema),
  /** What a cell was counted from, in the order of sources and texts. */
  'analysis.cell': operation(
    analysisQuestionSchema.extend({
      place: cellPlaceSchema,
      limit: z.int().positive().max(mostCellEntries),
    }),
    z.object({
      /** Passages and sources that there are. */
      total: z.int(),
      entries: z.array(cellEntrySchema),
    }),
  ),
  /** A view as it is drawn. The measure matters for matrices alone. */
  'analysis.picture': operation(
    analysisQuestionSchema.extend({
      measure: measureSchema.default('count'),
      /** Without title and words, where those stand beside it. */
      isBare: z.boolean().default(false),
      /** Pixels that a timeline should be wide; left out: as on paper. */
      width: z.int().positive().optional(),
    }),
    pictureSchema,
  ),
  /** Writes a picture that the window drew (PNG, in base64) to a file. */
  'analysis.savePicture': operation(
    z.object({ png: z.base64(), path: pathSchema }),
    z.object({ path: z.string() }),
  ),
  /** A view as text: all its numbers, or its picture. Also written to a file where a path is given. */
  'analysis.export': operation(
    analysisQuestionSchema.extend({
      format: analysisFormatSchema,
      /** What shades a picture; numbers have all measures. */
      measure: measureSchema.default('count'),
      path: pathSchema.nullable().default(null),
    }),
    z.object({ text: z.string() }),
  ),
};
