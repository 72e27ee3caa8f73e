import { z } from 'zod';
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
    analysisQuestionSchema.extend({ measure: measureSchema.default('count') }),
    pictureSchema,
  ),
  /** A view as text: all its numbers, or its picture. Also written to a file where a path is given. */
  'analysis.export': operation(
    analysisQuestionSchema.extend({
      format: analysisFormatSchema,
      /** What shades a picture; numbers have all measures. */
      measure: measureSchema.default('count'),
      path: z.string().min(1).nullable().default(null),
    }),
    z.object({ text: z.string() }),
  ),
};
