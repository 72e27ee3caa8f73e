import { z } from 'zod';
import { instantSchema } from '../text/hash-schema';

/** A part of the application that can fail by itself. */
export const crashedPartSchema = z.enum([
  'main',
  'window',
  'notebook',
  'documents',
  'export',
  'printing',
  'graphics',
  'other',
]);
export type CrashedPart = z.infer<typeof crashedPartSchema>;

/**
 * exception, rejection: nothing in the program expected it; display: a part of the window could not be drawn; ended: a
 * process was gone; cut-short: at a start it was seen that the application had not ended as it should.
 */
export const crashKindSchema = z.enum(['exception', 'rejection', 'display', 'ended', 'cut-short']);
export type CrashKind = z.infer<typeof crashKindSchema>;

/** Time to the millisecond, part and four digits, so that names sort by time. Also the name of its file. */
export const crashReportIdSchema = z.string().regex(/^\d{8}T\d{9}Z-[a-z]+-[0-9a-f]{4}$/);

/** What is kept of a crash. No word in it is the analyst's, and no folder. */
export const crashReportSchema = z.object({
  id: crashReportIdSchema,
  at: instantSchema,
  part: crashedPartSchema,
  kind: crashKindSchema,
  /** What an exception says, without what could be the analyst's words; null where a process just ended. */
  error: z
    .object({
      name: z.string(),
      message: z.string(),
      code: z.string().nullable(),
      /** One line each, with the names of the program's own files. */
      stack: z.array(z.string()),
    })
    .nullable(),
  /** How a process ended, as the system says it. */
  exit: z.object({ reason: z.string(), code: z.int().nullable() }).nullable(),
  versions: z.object({
    claimbook: z.string(),
    electron: z.string(),
    chromium: z.string(),
    node: z.string(),
    system: z.string(),
  }),
});
export type CrashReport = z.infer<typeof crashReportSchema>;
