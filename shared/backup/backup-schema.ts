import { z } from 'zod';
import { notebookInfoSchema } from '../notebook/notebook-schema';
import { failureSchema } from '../result';
import { instantSchema } from '../text/hash-schema';

/** What is in a notebook or a backup, as far as a person tells them apart by it. */
export const backupContentsSchema = z.object({
  counts: notebookInfoSchema.shape.counts,
  /** When the last change was made; it is in the log. */
  lastChangeAt: instantSchema.nullable(),
  logEntries: z.int(),
});
export type BackupContents = z.infer<typeof backupContentsSchema>;

/** One backup beside a notebook. */
export const backupSchema = z.object({
  path: z.string(),
  name: z.string(),
  /** asked: by a person; daily: while in use; before a migration to a newer format; before a restore. */
  reason: z.enum(['asked', 'daily', 'migration', 'restore']),
  createdAt: instantSchema,
  byteLength: z.int(),
  /** Whether it opens with a passphrase only. */
  encrypted: z.boolean(),
  /** Null where it cannot be read; `problem` then says why. */
  contents: backupContentsSchema.nullable(),
  problem: failureSchema.nullable(),
});
export type Backup = z.infer<typeof backupSchema>;
