import { z } from 'zod';
import { operation } from '../ipc/operation';
import { instantSchema } from '../text/hash-schema';
import { crashedPartSchema, crashReportIdSchema } from './crash-report-schema';

/** Served by the shell. Reports stay on this machine until the analyst deletes or saves them. */
export const crashReportOperations = {
  /** All reports, the newest first, each as the text that would be saved. */
  'crashReport.list': operation(
    z.object({}),
    z.object({
      folder: z.string(),
      reports: z.array(
        z.object({
          id: crashReportIdSchema,
          at: instantSchema,
          part: crashedPartSchema,
          text: z.string(),
        }),
      ),
    }),
  ),
  /** The page reports a fault of its own, as it was thrown; what could be the analyst's words is left out. */
  'crashReport.add': operation(
    z.object({
      kind: z.enum(['exception', 'rejection', 'display']),
      name: z.string().max(200),
      message: z.string().max(10_000),
      stack: z.string().max(100_000),
    }),
    z.object({}),
  ),
  /** How many reports nobody has been told of. Asked once, they count as told. */
  'crashReport.takeNews': operation(z.object({}), z.object({ count: z.int() })),
  /** Deletes one report, or all where none is named. */
  'crashReport.delete': operation(z.object({ id: crashReportIdSchema.optional() }), z.object({})),
  /** Asks for a place and writes a report there; null where the analyst closed the dialog. */
  'crashReport.save': operation(
    z.object({ id: crashReportIdSchema }),
    z.object({ path: z.string().nullable() }),
  ),
};
