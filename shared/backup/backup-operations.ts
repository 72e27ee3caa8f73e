import { z } from 'zod';
import { operation } from '../ipc/operation';
import { backupContentsSchema, backupSchema } from './backup-schema';

/** Backups of the open notebook. Served by its host. */
export const backupOperations = {
  /** The backups beside the notebook, the newest first, and the notebook as it is now. */
  'backup.list': operation(
    z.object({}),
    z.object({ backups: z.array(backupSchema), now: backupContentsSchema }),
  ),
  /** Copies the notebook as it stands; without `file` beside it under a name that says when. */
  'backup.make': operation(z.object({ file: z.string().min(1).optional() }), backupSchema),
};
