import { z } from 'zod';
import { operation } from '../ipc/operation';
import { pictureSchema } from './picture';
import {
  collocatesQuestionSchema,
  collocatesSchema,
  concordanceQuestionSchema,
  concordanceSchema,
  frequencyMeasureSchema,
  frequencyQuestionSchema,
  frequencySchema,
  lineFormatSchema,
  wordFormatSchema,
} from './word-schema';

/** Lines that one answer may hold. */
export const mostLines = 1000;

/** Who asks: what is still being answered when the same asker comes with the next question fails with `cancelled`. */
const askerShape = { asker: z.string().optional() };

/** How a picture is drawn. */
const pictureShape = {
  /** Without title and words, where those stand beside it. */
  isBare: z.boolean().default(false),
  /** Pixels that it should be wide; left out: as on paper. */
  width: z.int().positive().optional(),
};

/** As the text of a file, also written to one where a path is given. */
const fileShape = {
  format: wordFormatSchema,
  path: z.string().min(1).nullable().default(null),
};

/** How words are used in the texts of sources. All throw bad-query, which names the character, and cancelled. */
export const wordOperations = {
  'analysis.concordance': operation(
    concordanceQuestionSchema.extend({
      /** Lines that are passed over before. */
      offset: z.int().nonnegative().default(0),
      limit: z.int().nonnegative().max(mostLines),
      ...askerShape,
    }),
    concordanceSchema,
  ),
  /** Lines as the text of a file, also written to one where a path is given. */
  'analysis.exportConcordance': operation(
    concordanceQuestionSchema.extend({
      format: lineFormatSchema,
      /** Left out: all of them. */
      limit: z.int().nonnegative().optional(),
      path: z.string().min(1).nullable().default(null),
    }),
    z.object({ text: z.string() }),
  ),
  'analysis.collocates': operation(collocatesQuestionSchema.extend(askerShape), collocatesSchema),
  'analysis.collocatesPicture': operation(collocatesQuestionSchema.extend(pictureShape), pictureSchema),
  'analysis.exportCollocates': operation(
    collocatesQuestionSchema.extend(fileShape),
    z.object({ text: z.string() }),
  ),
  'analysis.frequency': operation(frequencyQuestionSchema.extend(askerShape), frequencySchema),
  'analysis.frequencyPicture': operation(
    frequencyQuestionSchema.extend({ measure: frequencyMeasureSchema.default('count'), ...pictureShape }),
    pictureSchema,
  ),
  'analysis.exportFrequency': operation(
    frequencyQuestionSchema.extend({ measure: frequencyMeasureSchema.default('count'), ...fileShape }),
    z.object({ text: z.string() }),
  ),
};
