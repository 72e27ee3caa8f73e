import { z } from 'zod';
import { idSchema } from '../text/hash-schema';

/** Names a memo; the id of a memo is the same (memoIdSchema), whose schema cannot be taken from there without a cycle. */
export const linkTargetSchema = idSchema.brand('MemoId');

/** A link to another memo, written [[Title]]. */
export const memoLinkSchema = z.object({
  kind: z.literal('memo-link'),
  /** Null while there is no memo of that title. */
  memoId: linkTargetSchema.nullable(),
  /** What the memo was called when this was saved: what is read where it is gone. */
  title: z.string().min(1),
});
export type MemoLinkInline = z.infer<typeof memoLinkSchema>;

/** A title as a link can hold it: one line, without the brackets that end a link. Empty where nothing is left. */
export function titleInLink(title: string): string {
  return title.replace(/[[\]\s]+/g, ' ').trim();
}
