import { z } from 'zod';
import { idSchema, instantSchema, sha256Schema } from '../text/hash-schema';

export const bilingualSchema = z.object({ en: z.string(), zh: z.string() });

/** A colour of the analyst's own as #rrggbb; each theme makes its line, label and tint from it. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** Characters of a code's id at most. */
export const longestCodeId = 80;

/** A short name for people and command lines: lower-case words of letters and digits, joined by hyphens. */
export const codeIdSchema = z
  .string()
  .max(longestCodeId)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What an analyst remarked on a code, and when. */
export const codeNoteSchema = z.object({ at: instantSchema, author: z.string(), text: z.string() });

/**
 * One code: what it means, what belongs under it and what does not. `id` is its short name and can change; `guid` is
 * what it stays. Optional fields are left out where they say nothing, so that older notebooks keep their hashes.
 */
export const codeSchema = z.object({
  id: codeIdSchema,
  /** The same in every version of the codebook, and in exchange with other tools (REFI-QDA). */
  guid: idSchema,
  label: bilingualSchema,
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  indicator: z.string(),
  /** Left out: the colour of its dimension. */
  colour: colourSchema.optional(),
  /** The digit that applies it, 1 to 9. */
  shortcut: z.int().min(1).max(9).optional(),
  /** Trigger lines of the lexicon, one an entry; one that begins with "-" excludes. Left out: the built-in rules for its id. */
  triggers: z.array(z.string()).optional(),
  /** Offered no more; what it tagged keeps it. */
  isRetired: z.literal(true).optional(),
  /** Oldest first. */
  notes: z.array(codeNoteSchema).optional(),
  /** GUIDs of the codes that it is being split into, until each passage has been looked at. */
  splitInto: z.array(idSchema).optional(),
});
export type Code = z.infer<typeof codeSchema>;

export const dimensionSchema = z.object({
  id: z.string(),
  /** For exchange with other tools; the built-in dimensions have none. */
  guid: idSchema.optional(),
  /** D1 … D9 and on; also picks the colour where it has none of its own. */
  key: z.string(),
  label: bilingualSchema,
  note: z.string(),
  colour: colourSchema.optional(),
  codes: z.array(codeSchema),
});
export type Dimension = z.infer<typeof dimensionSchema>;

export const codebookSchema = z.object({
  guid: idSchema,
  name: bilingualSchema,
  version: z.string(),
  rules: z.array(z.string()),
  references: z.array(z.string()),
  dimensions: z.array(dimensionSchema),
});
export type Codebook = z.infer<typeof codebookSchema>;

/** The codebook in force with the SHA-256 of its canonical JSON and how often each code is used. */
export const codebookInUseSchema = z.object({
  codebook: codebookSchema,
  sha256: sha256Schema,
  usage: z.record(z.string(), z.int()),
});
export type CodebookInUse = z.infer<typeof codebookInUseSchema>;

/** Finds a code and its dimension by id. */
export function findCode(
  codebook: Codebook,
  codeId: string,
): { code: Code; dimension: Dimension } | undefined {
  for (const dimension of codebook.dimensions) {
    const code = dimension.codes.find((candidate) => candidate.id === codeId);
    if (code) return { code, dimension };
  }
  return undefined;
}
