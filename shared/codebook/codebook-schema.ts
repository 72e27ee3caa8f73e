import { z } from 'zod';
import { idSchema, sha256Schema } from '../text/hash-schema';

export const bilingualSchema = z.object({ en: z.string(), zh: z.string() });

/** One code: what it means, what belongs under it and what does not. `id` is its stable short name. */
export const codeSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Kept for exchange with other tools (REFI-QDA). */
  guid: idSchema,
  label: bilingualSchema,
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  indicator: z.string(),
});
export type Code = z.infer<typeof codeSchema>;

export const dimensionSchema = z.object({
  id: z.string(),
  /** D1 … D9; also picks the colour. */
  key: z.string(),
  label: bilingualSchema,
  note: z.string(),
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
