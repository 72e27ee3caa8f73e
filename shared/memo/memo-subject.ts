import { z } from 'zod';
import { entityIdSchema } from '../entity/entity-schema';
import { sourceIdSchema } from '../source/source-schema';

/** What a free note is about: a source, a code of the codebook by its id, or an entity. */
export const memoSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source'), id: sourceIdSchema }),
  z.object({ kind: z.literal('code'), id: z.string().min(1) }),
  z.object({ kind: z.literal('entity'), id: entityIdSchema }),
]);
export type MemoSubject = z.infer<typeof memoSubjectSchema>;

/** The kinds of things that a memo can be about. */
export const subjectKinds = ['source', 'code', 'entity'] as const satisfies readonly MemoSubject['kind'][];
