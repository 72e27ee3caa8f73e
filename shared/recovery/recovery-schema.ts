import { z } from 'zod';
import { verificationProblemSchema, verificationSchema } from '../notebook/notebook-schema';

/** Something that could not be read, or is not as it was recorded. */
const recoveryFindingSchema = z.object({
  kind: verificationProblemSchema.shape.kind,
  id: z.string(),
  message: z.string(),
});
export type RecoveryFinding = z.infer<typeof recoveryFindingSchema>;

/** What came of recovering a damaged notebook. */
export const recoveryReportSchema = z.object({
  /** Path of the new notebook. */
  to: z.string(),
  /** How much of each kind is there. */
  recovered: verificationSchema.shape.checked,
  lost: z.array(recoveryFindingSchema),
  /** What is there and differs from its hash. It is kept, and never shown as verified. */
  doubtful: z.array(recoveryFindingSchema),
});
export type RecoveryReport = z.infer<typeof recoveryReportSchema>;

/** A notebook that was asked for and not opened because it is damaged. */
export const damagedNotebookSchema = z.object({ path: z.string(), name: z.string(), message: z.string() });
export type DamagedNotebook = z.infer<typeof damagedNotebookSchema>;
