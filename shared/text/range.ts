import { z } from 'zod';

/** A stretch of the stored text in Unicode code points: zero-based start, exclusive end. */
export const rangeSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Range = z.infer<typeof rangeSchema>;

/** True where two ranges share at least one code point. */
export function rangesOverlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
