import { z } from 'zod';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import { rangeSchema } from '../text/range';
import { kinSchema } from './source-kin-schema';

const pairSchema = z.object({ id: sourceIdSchema, otherId: sourceIdSchema });

/** Reprints, and what sources are derived from. Served by the notebook host; what changes anything can be undone. */
export const sourceKinOperations = {
  /** What was decided about a source first, then what looks like a reprint of it or it of that, the most alike first. */
  'source.kin': operation(z.object({ id: sourceIdSchema }), z.array(kinSchema)),
  /** Says that a source (`id`) is derived from another, in place of what was said before. bad-input where that is a circle. */
  'source.derive': operation(pairSchema, kinSchema),
  /** Says that neither of two sources is derived from the other. */
  'source.setNotDerived': operation(pairSchema, kinSchema),
  /** Takes back what was decided about two sources. */
  'source.clearRelation': operation(pairSchema, z.object({ cleared: z.int() })),
  /** The texts of two sources and where they differ, in code points of each; the older one first. */
  'source.compareKin': operation(
    pairSchema,
    z.object({
      from: z.object({ id: sourceIdSchema, title: z.string(), text: z.string() }),
      to: z.object({ id: sourceIdSchema, title: z.string(), text: z.string() }),
      hunks: z.array(z.object({ from: rangeSchema, to: rangeSchema })),
    }),
  ),
};
