import { z } from 'zod';

/** What becomes of the plain backups beside a notebook that is encrypted. */
export const plainBackupsSchema = z.enum(['convert', 'delete']);
export type PlainBackups = z.infer<typeof plainBackupsSchema>;

/** What shall become of how a notebook opens. */
export const encryptionChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('encrypt'), backups: plainBackupsSchema }),
  z.object({ kind: z.literal('decrypt') }),
  z.object({ kind: z.literal('rekey') }),
]);
export type EncryptionChange = z.infer<typeof encryptionChangeSchema>;

/** What was done, by the paths of files. */
export const encryptionReportSchema = z.object({
  path: z.string(),
  /** How the notebook opens now: with a passphrase only, or without. */
  encrypted: z.boolean(),
  backups: z.object({
    /** Open as the notebook does now. */
    converted: z.array(z.string()),
    deleted: z.array(z.string()),
    /** Open as they did before. */
    left: z.array(z.string()),
  }),
  /** Copies of the notebook beside it that its analyst made, and that anybody can read. None was changed. */
  plainCopies: z.array(z.string()),
});
export type EncryptionReport = z.infer<typeof encryptionReportSchema>;

/** Why a notebook was locked. */
export const lockCauseSchema = z.enum(['asked', 'idle', 'system']);
export type LockCause = z.infer<typeof lockCauseSchema>;

/** A notebook that a window waits for the passphrase of. */
export const lockedNotebookSchema = z.object({
  path: z.string(),
  name: z.string(),
  /** Null where it was not open in this window before. */
  cause: lockCauseSchema.nullable(),
});
export type LockedNotebook = z.infer<typeof lockedNotebookSchema>;
