import { z } from 'zod';
import { idSchema, instantSchema } from '../text/hash-schema';
import { claimColumnSchema, claimFilterSchema, claimGroupingSchema, claimSortSchema } from './claim-query';

export const savedViewIdSchema = idSchema.brand('SavedViewId');
export type SavedViewId = z.infer<typeof savedViewIdSchema>;

/** A column of the claims table with its width in CSS pixels. */
const tableColumnSchema = z.object({ id: claimColumnSchema, width: z.int().min(40).max(2000) });

/** How the claims table looks: columns in their order, what is filtered, sorted and grouped. */
export const tableViewSchema = z.object({
  columns: z.array(tableColumnSchema).min(1),
  filter: claimFilterSchema,
  sort: z.array(claimSortSchema),
  group: claimGroupingSchema.nullable(),
});
export type TableView = z.infer<typeof tableViewSchema>;

/** A look of the claims table that was given a name; the notebook keeps it. */
export const savedViewSchema = z.object({
  id: savedViewIdSchema,
  name: z.string().min(1),
  view: tableViewSchema,
  addedAt: instantSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
