import { z } from 'zod';
import { encryptionChangeSchema, encryptionReportSchema } from '../../shared/encryption/encryption-schema';
import { notebookInfoSchema, openModeSchema } from '../../shared/notebook/notebook-schema';
import { failureSchema } from '../../shared/result';
import { pageImageSchema, pageRequestSchema, parseInputSchema } from '../../shared/source/source-parser';
import { parsedSourceSchema } from '../../shared/source/source-schema';

/**
 * Everything that the shell and the notebook host say to each other, checked on both sides. The host answers one
 * `opened` to an `open`, one `answer` to every `call`, in whatever order they are done, and `closed` as its last word.
 * A passphrase stands in `open` and `rekey` alone, and is kept by neither side.
 * It asks the shell for what it cannot do itself: `parse` and `draw` (a process of its own reads hostile bytes) and
 * `print` (Chromium makes the PDF).
 */

/** A Result as it crosses between processes. */
function resultSchema<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), failure: failureSchema }),
  ]);
}

const bytesSchema = z.instanceof(Uint8Array);
/** Counts up from 1 on the side that asks. */
const messageIdSchema = z.int().positive();

/** From the shell to the host. */
export const hostRequestSchema = z.discriminatedUnion('kind', [
  /** Sent before `open`, and again whenever one of these settings changes. */
  z.object({
    kind: z.literal('settings'),
    /** As typed; empty is shown as "Analyst". */
    analystName: z.string(),
    importLimitBytes: z.int().positive(),
    signingKeyFile: z.string(),
    citationStylesFolder: z.string(),
    /** Of backups that were made without asking. */
    backupsKept: z.int().positive(),
    staleDays: z.int().positive(),
    stalePostDays: z.int().positive(),
  }),
  z.object({
    kind: z.literal('open'),
    path: z.string().min(1),
    mode: openModeSchema,
    program: z.literal('window'),
    /** Of an encrypted notebook, or one that shall be. */
    passphrase: z.string().optional(),
  }),
  /**
   * Change how the notebook opens, from a passphrase to another; either may be missing. Answered by `rekeyed`. Where the
   * change was begun the notebook is closed by then, and this host is of no more use.
   */
  z.object({
    kind: z.literal('rekey'),
    change: encryptionChangeSchema,
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  z.object({ kind: z.literal('call'), id: messageIdSchema, name: z.string(), input: z.unknown() }),
  /** The answer to `parse` with the same id. */
  z.object({ kind: z.literal('parsed'), id: messageIdSchema, result: resultSchema(parsedSourceSchema) }),
  /** The answer to `draw` with the same id. */
  z.object({ kind: z.literal('drawn'), id: messageIdSchema, result: resultSchema(pageImageSchema) }),
  /** The answer to `print` with the same id: the PDF's bytes. */
  z.object({ kind: z.literal('printed'), id: messageIdSchema, result: resultSchema(bytesSchema) }),
  /** Finish what is under way, close the notebook to one file, say `closed`, end. */
  z.object({ kind: z.literal('close') }),
]);
export type HostRequest = z.infer<typeof hostRequestSchema>;

/** From the host to the shell. */
export const hostReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), result: resultSchema(notebookInfoSchema) }),
  z.object({
    kind: z.literal('rekeyed'),
    isClosed: z.boolean(),
    result: resultSchema(encryptionReportSchema),
  }),
  z.object({ kind: z.literal('answer'), id: messageIdSchema, result: resultSchema(z.unknown()) }),
  z.object({ kind: z.literal('parse'), id: messageIdSchema, input: parseInputSchema }),
  z.object({ kind: z.literal('draw'), id: messageIdSchema, page: pageRequestSchema }),
  z.object({ kind: z.literal('print'), id: messageIdSchema, html: z.string() }),
  /** To be forwarded to the window; the payload fits the event's schema in shared/ipc/events.ts. */
  z.object({
    kind: z.literal('event'),
    name: z.enum(['notebook.changed', 'task.progress', 'window.notice', 'search.indexed', 'crash.reported']),
    payload: z.unknown(),
  }),
  z.object({ kind: z.literal('closed') }),
]);
export type HostReply = z.infer<typeof hostReplySchema>;
