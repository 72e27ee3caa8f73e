import { z } from 'zod';
import { operation } from '../ipc/operation';
import { signingKeySchema } from './signing-key-schema';

/** Served by the shell: the key belongs to the analyst and their settings, never to a notebook. */
export const signingKeyOperations = {
  /** Null where no key was made. */
  'signingKey.get': operation(z.object({}), signingKeySchema.nullable()),
  /** Makes a key; without a passphrase it is kept as it is, in a file that only the analyst may read. */
  'signingKey.create': operation(z.object({ passphrase: z.string().optional() }), signingKeySchema),
  /** Deletes the key for good. The window asks before. */
  'signingKey.delete': operation(z.object({}), z.object({})),
};
