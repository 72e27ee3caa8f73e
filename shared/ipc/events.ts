import { z } from 'zod';
import { lockCauseSchema } from '../encryption/encryption-schema';
import { keptKinds } from '../notebook/kept-kinds';
import { indexStateSchema } from '../search/search-schema';

/** Everything that the shell or the notebook host tells a window without being asked. */
export const events = {
  /** Something in the notebook changed: what to read again. `ids` empty means all of that kind; a claim also shows its sources' titles. */
  'notebook.changed': z.object({
    kind: z.enum([...keptKinds, 'suggestion', 'history']),
    ids: z.array(z.string()),
  }),
  /** Background work: `done` and `total` in units of the work (files); total 0 while unknown. */
  'task.progress': z.object({
    task: z.enum(['import', 'export', 'verify', 'index']),
    label: z.string(),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** The search index was brought up to date or made: searches may have other answers. */
  'search.indexed': indexStateSchema,
  /** A menu item or its shortcut was chosen; see the commands of renderer/app. */
  'menu.command': z.object({ command: z.string() }),
  /** Save everything that is typed, then call window.readyToClose. */
  'window.closing': z.object({}),
  /** Save everything that is typed, then call notebook.lock with this cause. */
  'window.locking': z.object({ cause: lockCauseSchema }),
  /** The window's notebook was opened or closed by the shell (double click, command line, menu). */
  'window.stateChanged': z.object({}),
  /** Something to tell the analyst that this window did not ask for, such as a notebook that is open here already. */
  'window.notice': z.object({ message: z.string() }),
  /** A part of the application failed, and there is a report of it. */
  'crash.reported': z.object({}),
  /** The notebook host ended unexpectedly; the window keeps what is typed and shows this. */
  'host.lost': z.object({ message: z.string() }),
};
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;
