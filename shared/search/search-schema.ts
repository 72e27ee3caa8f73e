import { z } from 'zod';

/** What can be found. A quote is a passage of a claim, with its translation. */
export const foundKindSchema = z.enum(['source', 'quote', 'claim', 'memo', 'code', 'entity']);
