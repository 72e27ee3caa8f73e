import { z } from 'zod';
import { windowPlaceSchema } from '../application/window-place';
import { operation } from '../ipc/operation';
import { notebookInfoSchema } from '../notebook/notebook-schema';
import { longestPassphrase } from './passphrase';
import { encryptionChangeSchema, encryptionReportSchema, lockCauseSchema } from './encryption-schema';

/** As it was typed; never kept, and in no failure. */
export const passphraseSchema = z.string().min(1).max(longestPassphrase);

/** Served by the shell, to the window whose notebook it is about. */
export const encryptionOperations = {
  /**
   * Opens the notebook that this window waits for a passphrase of; `isKept` keeps it in the system's keychain. A wrong
   * one fails with wrong-passphrase after a delay that grows from one to the next.
   */
  'notebook.unlock': operation(
    z.object({ passphrase: passphraseSchema, isKept: z.boolean().default(false) }),
    notebookInfoSchema,
  ),
  /** Waits for no passphrase any more. */
  'notebook.leaveLocked': operation(z.object({}), z.object({})),
  /**
   * Closes the window's notebook, if it is encrypted, and loads the page anew; the page has saved before. It comes back
   * to `place` when the notebook is unlocked.
   */
  'notebook.lock': operation(
    z.object({ cause: lockCauseSchema, place: windowPlaceSchema.optional() }),
    z.object({}),
  ),
  /** `current` opens the notebook now, `next` shall from now on. */
  'encryption.change': operation(
    z.object({
      change: encryptionChangeSchema,
      current: passphraseSchema.optional(),
      next: passphraseSchema.optional(),
    }),
    encryptionReportSchema,
  ),
  /**
   * Whether the system has a keychain that protects what is in it, and whether the passphrase of the window's notebook
   * is there. `unprotected`: there is one that anybody can read, which is not used.
   */
  'encryption.keychain': operation(
    z.object({}),
    z.object({ state: z.enum(['available', 'none', 'unprotected']), isKept: z.boolean() }),
  ),
  /** Takes the passphrase of the window's notebook out of the keychain. */
  'encryption.forget': operation(z.object({}), z.object({})),
};
