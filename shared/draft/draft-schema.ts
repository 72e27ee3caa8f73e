import { z } from 'zod';

/** Words that stand in a field and are not kept in the notebook's own things. */
export const draftSchema = z.object({
  /** Which field it is, as the window names it. */
  place: z.string().min(1).max(300),
  words: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;
