import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { citationStyleIdSchema, citationStyleSchema } from './citation-schema';

/** Served by the shell: styles belong to the analyst and their settings, never to a notebook. */
export const citationOperations = {
  /** Claimbook's own form first, then those that come with it, then those that were added, by title. */
  'citationStyle.list': operation(z.object({}), z.array(citationStyleSchema)),
  /** Adds a CSL style (.csl) from a file; one that was added before is answered as it is. Throws bad-citation-style. */
  'citationStyle.add': operation(z.object({ path: pathSchema }), citationStyleSchema),
  /** Removes a style that was added. Throws not-found. */
  'citationStyle.remove': operation(
    z.object({ id: citationStyleIdSchema }),
    z.object({ id: citationStyleIdSchema }),
  ),
};
