import { z } from 'zod';
import { backupSchema } from '../backup/backup-schema';
import { passphraseSchema } from '../encryption/encryption-operations';
import { operation } from '../ipc/operation';
import { notebookInfoSchema } from '../notebook/notebook-schema';
import { recoveryReportSchema } from './recovery-schema';

/** Of an encrypted notebook; a plain one needs none. */
const passphrase = passphraseSchema.optional();

/**
 * Done by a notebook host that has no notebook open. No window can ask for these: the shell does, with paths that the
 * analyst chose. All fail with passphrase-needed or wrong-passphrase where they have to.
 */
export const rescueOperations = {
  /** The backups beside a notebook by their names, the newest first. */
  'rescue.backups': operation(
    z.object({ path: z.string(), passphrase }),
    z.object({ backups: z.array(backupSchema) }),
  ),
  /** Brings what can be read of a damaged notebook into a new one; the damaged one is only read. */
  'rescue.recover': operation(
    z.object({ path: z.string(), to: z.string(), passphrase }),
    recoveryReportSchema,
  ),
  /** Copies a backup to a place where nothing is, after comparing all its hashes. */
  'rescue.copy': operation(z.object({ backup: z.string(), to: z.string(), passphrase }), z.object({})),
};

/** Served by the shell, about the damaged notebook that this window was asked to open (see `window.state`). */
export const recoveryOperations = {
  /** Asks for a notebook of which the window is to offer what it offers of a damaged one. */
  'damaged.choose': operation(z.object({}), z.object({ isChosen: z.boolean() })),
  'damaged.backups': operation(z.object({ passphrase }), z.object({ backups: z.array(backupSchema) })),
  /** Asks for a place and brings what can be read into a new notebook there; null where the dialog was closed. */
  'damaged.recover': operation(z.object({ passphrase }), recoveryReportSchema.nullable()),
  /** Opens what can be read of it in this window, for looking alone. */
  'damaged.look': operation(z.object({ passphrase }), notebookInfoSchema),
  /** Asks for a place and puts a copy of a backup there; null where the dialog was closed. */
  'damaged.restore': operation(
    z.object({ backup: z.string(), passphrase }),
    z.object({ path: z.string().nullable() }),
  ),
  'damaged.leave': operation(z.object({}), z.object({})),
  /** Opens a backup in a window of its own, for looking alone. */
  'backup.look': operation(z.object({ path: z.string().min(1) }), z.object({})),
};
