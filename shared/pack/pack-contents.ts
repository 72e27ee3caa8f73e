import { z } from 'zod';
import { claimIdSchema, evidenceIdSchema } from '../claim/claim-schema';
import { memoDocumentSchema } from '../memo/memo-document';
import { memoIdSchema, memoTemplateSchema } from '../memo/memo-schema';
import { memoSubjectSchema } from '../memo/memo-subject';
import { sourceIdSchema } from '../source/source-schema';
import { instantSchema, sha256Schema } from '../text/hash-schema';
import { rangeSchema } from '../text/range';

/** memo/document.json: the memo as it is kept, in canonical JSON; the SHA-256 of this file is the memo's own hash. */
export const packMemoSchema = z.strictObject({
  id: memoIdSchema,
  title: z.string(),
  template: memoTemplateSchema,
  document: memoDocumentSchema,
  createdAt: instantSchema,
  modifiedAt: instantSchema,
  revision: z.int().positive(),
  /** What it is a note on, where it is one. */
  about: memoSubjectSchema.optional(),
});
export type PackMemo = z.infer<typeof packMemoSchema>;

/** claims.json, as far as the check needs it: the cited claims in order of first use. */
export const packClaimsSchema = z.array(
  z.object({
    id: claimIdSchema,
    statement: z.string(),
    evidence: z.array(
      rangeSchema.extend({
        id: evidenceIdSchema,
        sourceId: sourceIdSchema,
        sourceVersion: z.int().positive(),
        quote: z.string(),
      }),
    ),
  }),
);
export type PackClaims = z.infer<typeof packClaimsSchema>;

/** sources/N/source.json, as far as the check needs it. */
export const packSourceRecordSchema = z.object({
  id: sourceIdSchema,
  version: z.int().positive(),
  title: z.string(),
  bytesSha256: sha256Schema,
  textSha256: sha256Schema,
});

/** codebook.json, as far as the check needs it. */
export const packCodebookSchema = z.object({ guid: z.string(), version: z.string() });

/** log.json: every entry of the notebook's log; names, paths and notes stand in it as salted commitments alone. */
export const packLogSchema = z.array(
  z.strictObject({
    seq: z.int().positive(),
    /** UTC, ISO 8601. */
    at: z.string(),
    action: z.string(),
    changes: z.array(z.object({ kind: z.string(), id: z.string(), sha256: z.string().nullable() })),
    commitments: z.record(z.string(), z.string()),
    /** SHA-256 of the hash before and of the canonical JSON of this entry. */
    hash: sha256Schema,
  }),
);
export type PackLog = z.infer<typeof packLogSchema>;

/** annotations.json, as far as the check needs it: one annotation a passage. */
export const packAnnotationsSchema = z.object({
  total: z.int().nonnegative(),
  first: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        target: z.object({ source: z.object({ id: z.string() }), selector: z.array(z.unknown()) }),
      }),
    ),
  }),
});

/** The two selectors that every annotation has (W3C Web Annotation); positions are code points. */
export const quoteSelectorSchema = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export const positionSelectorSchema = rangeSchema.extend({ type: z.literal('TextPositionSelector') });
