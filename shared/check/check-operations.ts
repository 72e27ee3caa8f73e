import { z } from 'zod';
import { operation } from '../ipc/operation';
import { memoIdSchema } from '../memo/memo-schema';
import { shownFindingSchema } from './check-schema';

/** Checks of memos. Served by the notebook host. */
export const checkOperations = {
  /** Checks a memo as it is stored, and the claims and sources behind it as they are now. */
  'check.memo': operation(
    z.object({ id: memoIdSchema }),
    z.object({
      /** Of the memo that was checked. */
      revision: z.int().positive(),
      /** By place. */
      findings: z.array(shownFindingSchema),
    }),
  ),
};
