import { z } from 'zod';
import { operation } from '../ipc/operation';
import { memoIdSchema } from '../memo/memo-schema';
import { findingKeySchema, shownFindingSchema } from './check-schema';
import { markPlaceSchema } from './mark-places';
import { waiverIdSchema, waiverSchema } from './waiver';

/** Checks of memos. Served by the notebook host. */
export const checkOperations = {
  /** Checks a memo as it is stored, and the claims and sources behind it as they are now. */
  'check.memo': operation(
    z.object({ id: memoIdSchema }),
    z.object({
      /** Of the memo that was checked. */
      revision: z.int().positive(),
      /** By place. */
      findings: z.array(
        shownFindingSchema.extend({ waiver: waiverSchema.nullable(), place: markPlaceSchema.nullable() }),
      ),
    }),
  ),
  /** Lets a finding stand, for a reason. Undoable. */
  'check.waive': operation(
    z.object({ memoId: memoIdSchema, ...findingKeySchema.shape, reason: waiverSchema.shape.reason }),
    waiverSchema,
  ),
  /** Takes a waiver back. Undoable. */
  'check.unwaive': operation(z.object({ id: waiverIdSchema }), z.object({ id: waiverIdSchema })),
};
