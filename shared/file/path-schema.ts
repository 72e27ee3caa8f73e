import { z } from 'zod';

/** Longest path, in UTF-16 units, that any of the systems takes. */
const longestPath = 32_767;

/** A place on the disk as a window or a command names it. A zero byte ends a name in every system, and so is in none. */
export const pathSchema = z
  .string()
  .min(1)
  .max(longestPath)
  .refine((path) => !path.includes('\0'));
