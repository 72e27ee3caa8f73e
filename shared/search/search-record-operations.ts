import { z } from 'zod';
import { operation } from '../ipc/operation';
import { sourceIdSchema } from '../source/source-schema';
import { noneFoundSchema, savedSearchSchema, searchRecordIdSchema } from './search-record';

/** Searches that are kept, and what was searched for in vain. All of it can be undone. */
export const searchRecordOperations = {
  /** Searches that were given a name, in the order in which they were made. */
  'search.listSaved': operation(z.object({}), z.array(savedSearchSchema)),
  /** Keeps a query under a name that no other has; with an id, in place of what that search was. */
  'search.save': operation(
    z.object({
      id: searchRecordIdSchema.optional(),
      name: z.string(),
      query: z.string(),
      isStemming: z.boolean().optional(),
    }),
    savedSearchSchema,
  ),
  'search.deleteSaved': operation(
    z.object({ id: searchRecordIdSchema }),
    z.object({ id: searchRecordIdSchema }),
  ),
  /** Everything that was searched for in vain, in one source or in all, in the order in which it was recorded. */
  'search.listNoneFound': operation(
    z.object({ sourceId: sourceIdSchema.optional() }),
    z.array(noneFoundSchema),
  ),
  'search.deleteNoneFound': operation(
    z.object({ id: searchRecordIdSchema }),
    z.object({ id: searchRecordIdSchema }),
  ),
};
