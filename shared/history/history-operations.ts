import { z } from 'zod';
import { operation } from '../ipc/operation';

/** A step as the Edit menu names it: a message key and its values, so that either language can show it. */
export const historyStepSchema = z.object({ key: z.string(), values: z.record(z.string(), z.string()) });
export type HistoryStep = z.infer<typeof historyStepSchema>;

export const historyStateSchema = z.object({
  undo: historyStepSchema.nullable(),
  redo: historyStepSchema.nullable(),
});
export type HistoryState = z.infer<typeof historyStateSchema>;

/** Undo and redo over everything that changes the notebook except memo text, which its editor undoes. Served by the notebook host. */
export const historyOperations = {
  'history.state': operation(z.object({}), historyStateSchema),
  'history.undo': operation(z.object({}), historyStateSchema),
  'history.redo': operation(z.object({}), historyStateSchema),
};
