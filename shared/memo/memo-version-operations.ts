import { z } from 'zod';
import { operation } from '../ipc/operation';
import { memoVersionIdSchema, memoVersionSchema } from './memo-record';
import { memoIdSchema, memoSummarySchema } from './memo-schema';

const versionNameSchema = z.string().trim().min(1).max(120);
const versionSummarySchema = memoVersionSchema.pick({ id: true, at: true, title: true, name: true });
export type MemoVersionSummary = z.infer<typeof versionSummarySchema>;

/** Versions of memos; served by the notebook host. */
export const memoVersionOperations = {
  /** The newest first. The text as it is now is none of them until it stood through a pause. */
  'memo.versions': operation(z.object({ id: memoIdSchema }), z.array(versionSummarySchema)),
  'memo.version': operation(z.object({ id: memoVersionIdSchema }), memoVersionSchema),
  /** Keeps the text as it is now under a name, for ever. Undoable. */
  'memo.keepVersion': operation(
    z.object({ id: memoIdSchema, name: versionNameSchema }),
    versionSummarySchema,
  ),
  /** Null takes the name off; the version then goes when its time comes. Undoable. */
  'memo.nameVersion': operation(
    z.object({ id: memoVersionIdSchema, name: versionNameSchema.nullable() }),
    versionSummarySchema,
  ),
  /** Makes the memo what it was; what it is now is kept as a version first. Undoable. */
  'memo.restoreVersion': operation(z.object({ id: memoVersionIdSchema }), memoSummarySchema),
};
