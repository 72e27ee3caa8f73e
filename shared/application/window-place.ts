import { z } from 'zod';
import { idSchema } from '../text/hash-schema';

/**
 * Where a window is in its notebook, kept while the notebook is locked: ids alone, no word of it. `scrolls` says how far
 * the document of each pane is scrolled, in pixels.
 */
export const windowPlaceSchema = z.object({
  list: z.enum(['sources', 'claims', 'entities', 'memos', 'codebook', 'analysis', 'search']),
  panes: z
    .array(
      z.object({
        tabs: z
          .array(
            z.discriminatedUnion('kind', [
              z.object({ kind: z.enum(['source', 'memo']), id: idSchema }),
              z.object({ kind: z.literal('claims'), id: z.literal('claims') }),
              z.object({ kind: z.literal('analysis'), id: z.literal('analysis') }),
            ]),
          )
          .max(500),
        active: z.int(),
      }),
    )
    .min(1)
    .max(2),
  activePane: z.int().nonnegative(),
  /** A code is left out: its id can be a word of the analyst's. */
  inspected: z.object({ kind: z.enum(['claim', 'source', 'entity', 'memo']), id: idSchema }).nullable(),
  scrolls: z.array(z.number().nonnegative()).max(2),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;
