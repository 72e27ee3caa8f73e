import { z } from 'zod';
import { operation } from '../ipc/operation';
import { draftSchema } from './draft-schema';

/** Half-typed words over a lock: they stand in the notebook, encrypted as it is. Served by the notebook host. */
export const draftOperations = {
  /** Keeps these and no others. */
  'draft.keep': operation(z.object({ drafts: z.array(draftSchema).max(1000) }), z.object({})),
  /** Gives back what was kept, and keeps it no longer. */
  'draft.take': operation(z.object({}), z.array(draftSchema)),
};
