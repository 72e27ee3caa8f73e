import { z } from 'zod';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { backupContentsSchema, backupSchema } from './backup-schema';

/** Backups of the open notebook. Served by its host. */
export const backupOperations = {
  /** The backups beside the notebook, the newest first, and the notebook as it is now. */
  'backup.list': operation(
    z.object({}),
    z.object({ backups: z.array(backupSchema), now: backupContentsSchema }),
  ),
  /**
   * Puts a backup in the place of the notebook after checking every hash of it, and closes it: close and open it next.
   * What was there is kept as a backup, whose path is `kept`. Fails with the notebook open and as it was, or, where
   * another program reads it, closed and as it was.
   */
  'backup.restore': operation(
    z.object({ path: pathSchema }),
    z.object({ path: z.string(), kept: z.string() }),
  ),
  /** Copies the notebook as it stands; without `file` beside it under a name that says when. */
  'backup.make': operation(z.object({ file: pathSchema.optional() }), backupSchema),
};
