import { z } from 'zod';
import { idSchema, instantSchema } from '../text/hash-schema';
import { keptKinds } from './kept-kinds';

/** SQLite application_id of a notebook: the ASCII letters "ClmB". */
export const notebookApplicationId = 0x436c6d42;
export const notebookExtension = '.claimbook';

/** Who has a notebook open for writing. */
export const lockHolderSchema = z.object({
  host: z.string(),
  pid: z.int().positive(),
  /** "window" or "command line". */
  program: z.string(),
  since: instantSchema,
});
export type LockHolder = z.infer<typeof lockHolderSchema>;

export const notebookInfoSchema = z.object({
  id: idSchema,
  path: z.string(),
  name: z.string(),
  schemaVersion: z.int(),
  createdAt: instantSchema,
  /** Whether the file opens with a passphrase only. */
  encrypted: z.boolean(),
  /** Why nothing can be written, or null. backup, damaged: it is only looked at, or what can be read of it. */
  readOnly: z.enum(['file', 'in-use', 'backup', 'damaged']).nullable(),
  holder: lockHolderSchema.nullable(),
  counts: z.object({ sources: z.int(), claims: z.int(), memos: z.int() }),
});
export type NotebookInfo = z.infer<typeof notebookInfoSchema>;

/** One thing that `verify` found to differ from what was recorded. */
export const verificationProblemSchema = z.object({
  code: z.enum([
    'bytes-hash-differs',
    'text-hash-differs',
    'source-hash-differs',
    'group-hash-differs',
    'kin-hash-differs',
    'view-hash-differs',
    'reference-hash-differs',
    'quote-differs',
    'context-differs',
    'claim-hash-differs',
    'link-hash-differs',
    'entity-hash-differs',
    'relation-hash-differs',
    'memo-hash-differs',
    'memo-record-hash-differs',
    'codebook-hash-differs',
    'rejection-hash-differs',
    'search-record-hash-differs',
    'log-broken',
    'missing-source',
    'missing-group',
    'missing-kin',
    'missing-view',
    'missing-reference',
    'missing-claim',
    'missing-link',
    'missing-entity',
    'missing-relation',
    'missing-memo',
    'missing-memo-record',
    'missing-search-record',
    'database-damaged',
  ]),
  kind: z.enum([...keptKinds, 'suggestion-rejection', 'log', 'notebook']),
  id: z.string(),
  message: z.string(),
});
export type VerificationProblem = z.infer<typeof verificationProblemSchema>;

export const verificationSchema = z.object({
  ok: z.boolean(),
  checked: z.object({
    sources: z.int(),
    quotes: z.int(),
    claims: z.int(),
    links: z.int(),
    entities: z.int(),
    relations: z.int(),
    memos: z.int(),
    logEntries: z.int(),
  }),
  problems: z.array(verificationProblemSchema),
});
export type Verification = z.infer<typeof verificationSchema>;

/**
 * How a file becomes a window's open notebook; a new one has the built-in codebook, or an empty one. look: a backup, for
 * reading; salvage: what can be read of a damaged one.
 */
export const openModeSchema = z.enum(['open', 'create', 'create-empty', 'look', 'salvage']);
export type OpenMode = z.infer<typeof openModeSchema>;
