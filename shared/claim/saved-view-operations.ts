import { z } from 'zod';
import { operation } from '../ipc/operation';
import { savedViewIdSchema, savedViewSchema, tableViewSchema } from './saved-view';

/** Named looks of the claims table. All of it can be undone. */
export const savedViewOperations = {
  /** In the order in which they were made. */
  'claimView.list': operation(z.object({}), z.array(savedViewSchema)),
  /** Keeps a look under a name that no other has; with an id, in place of what that view was. */
  'claimView.save': operation(
    z.object({ id: savedViewIdSchema.optional(), name: z.string(), view: tableViewSchema }),
    savedViewSchema,
  ),
  'claimView.delete': operation(z.object({ id: savedViewIdSchema }), z.object({ id: savedViewIdSchema })),
};
