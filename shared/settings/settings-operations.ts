import { z } from 'zod';
import { operation } from '../ipc/operation';
import { settingsChangeSchema, settingsSchema } from './settings-schema';

/** Served by the shell. */
export const settingsOperations = {
  'settings.get': operation(
    z.object({}),
    /** `setAside` names the broken settings file that was moved away at this start, if one was. */
    z.object({ settings: settingsSchema, setAside: z.string().nullable() }),
  ),
  'settings.change': operation(settingsChangeSchema, settingsSchema),
};
