import { z } from 'zod';
import { operation } from '../ipc/operation';
import { sha256Schema } from '../text/hash-schema';

/** One entry of the log as people read it. */
export const logLineSchema = z.object({
  seq: z.int().positive(),
  at: z.string(),
  /** Who did it; null where that was left out of this copy of the log. */
  actor: z.string().nullable(),
  action: z.string(),
  /** All of it in one sentence. */
  text: z.string(),
  changes: z.array(z.object({ kind: z.string(), id: z.string(), sha256: sha256Schema.nullable() })),
  previousHash: z.string(),
  hash: z.string(),
  /** Whether the entry is as it was written, and everything before it. */
  verified: z.boolean(),
});
export type LogLine = z.infer<typeof logLineSchema>;

/** Who did what when. Served by the notebook host. */
export const logOperations = {
  /** The newest `limit` entries about a thing, or of the whole log, the oldest of them first. */
  'history.log': operation(
    z.object({
      about: z.object({ kind: z.enum(['claim', 'source']), id: z.string() }).optional(),
      limit: z.int().positive().optional(),
    }),
    z.object({
      lines: z.array(logLineSchema),
      /** How many entries fit, whatever `limit` is. */
      total: z.int(),
      /** What is wrong with the chain as a whole, in words; empty where nothing is. */
      faults: z.array(z.string()),
    }),
  ),
};
