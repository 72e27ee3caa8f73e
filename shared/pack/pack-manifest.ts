import { z } from 'zod';
import { claimIdSchema, evidenceIdSchema } from '../claim/claim-schema';
import { evidenceRelationSchema } from '../claim/claim-vocabulary';
import { quoteCheckSchema } from '../memo/annotated-memo';
import { memoIdSchema } from '../memo/memo-schema';
import { searchCheckSchema } from '../search/search-check';
import { searchRecordIdSchema } from '../search/search-record';
import { sourceIdSchema } from '../source/source-schema';
import { instantSchema, sha256Schema } from '../text/hash-schema';
import { rangeSchema } from '../text/range';

/** What a manifest calls itself. */
export const packFormat = 'claimbook-evidence-pack';
/** Rises where a reader of the version before would misread the pack. */
export const packFormatVersion = 1;

const pathSchema = z.string().min(1);

const fileSchema = z.strictObject({ path: pathSchema, bytes: z.int().nonnegative(), sha256: sha256Schema });

/** 32 bytes in hexadecimal digits: a raw Ed25519 public key, or its SHA-256, by which people name it. */
const hex32Schema = sha256Schema;

export const packSignerSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: hex32Schema,
  /** SHA-256 of the public key's 32 bytes. */
  fingerprint: hex32Schema,
});
export type PackSigner = z.infer<typeof packSignerSchema>;

/** The file manifest.sig: an Ed25519 signature of the manifest's bytes, as 128 hexadecimal digits. */
export const packSignatureSchema = packSignerSchema.extend({
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

/** A source that is cited, in order of first use. */
const packSourceSchema = z.strictObject({
  number: z.int().positive(),
  id: sourceIdSchema,
  version: z.int().positive(),
  title: z.string(),
  bytesSha256: sha256Schema,
  textSha256: sha256Schema,
  /** Its facts with the records of capture and derivation. */
  record: pathSchema,
  /** Its whole stored text and its original bytes; null where they are not in the pack. */
  text: pathSchema.nullable(),
  original: pathSchema.nullable(),
});
export type PackSource = z.infer<typeof packSourceSchema>;

/** What a citation says of a passage: these words at this place of that text. Positions are code points. */
const packPassageSchema = rangeSchema.extend({
  /** "1", or "1.2" where the claim has several passages. */
  label: z.string().min(1),
  evidenceId: evidenceIdSchema,
  relation: evidenceRelationSchema,
  quote: z.string().min(1),
  quoteSha256: sha256Schema,
  /** Number of the source; null where the notebook no longer had it. */
  source: z.int().positive().nullable(),
  textSha256: sha256Schema.nullable(),
  /** What the comparison in the notebook said when the pack was made. */
  checkedAtExport: quoteCheckSchema,
  /** Where the whole text is not in the pack: the stretch of it that is. */
  excerpt: rangeSchema.extend({ path: pathSchema }).strict().nullable(),
});
export type PackPassage = z.infer<typeof packPassageSchema>;

/** What a number stands for: a claim with all its passages, one of its passages, a source as a whole, or a search in vain. */
const citedSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('claim'), claimId: claimIdSchema }),
  z.strictObject({ to: z.literal('passage'), claimId: claimIdSchema, evidenceId: evidenceIdSchema }),
  z.strictObject({ to: z.literal('source'), sourceId: sourceIdSchema, sourceVersion: z.int().positive() }),
  z.strictObject({ to: z.literal('search'), searchId: searchRecordIdSchema }),
]);

/** What a citation says of a search: this query found nothing in that text. */
const packSearchSchema = z.strictObject({
  query: z.string(),
  isStemming: z.boolean(),
  at: instantSchema,
  searchedBy: z.string(),
  /** Of the record as the notebook keeps it; its log knows it by this hash. */
  recordSha256: sha256Schema,
  /** Number of the source; null where the notebook no longer had it. */
  source: z.int().positive().nullable(),
  /** Of the stored text that was searched. */
  textSha256: sha256Schema,
  /** What running it again in the notebook said when the pack was made. */
  checkedAtExport: searchCheckSchema,
});
export type PackSearch = z.infer<typeof packSearchSchema>;

const packCitationSchema = z.strictObject({
  number: z.int().positive(),
  cites: citedSchema,
  /** True where the notebook no longer had it. */
  isMissing: z.boolean(),
  /** None where no claim is cited: no words are quoted. */
  passages: z.array(packPassageSchema.strict()),
  /** Of a search of which the notebook had the record. */
  search: packSearchSchema.optional(),
});
export type PackCitation = z.infer<typeof packCitationSchema>;

/** The file manifest.json: canonical JSON that names every other file, and all that the memo's citations claim. */
export const packManifestSchema = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  application: z.strictObject({ name: z.string(), version: z.string() }),
  exportedAt: instantSchema,
  memo: z.strictObject({
    id: memoIdSchema,
    title: z.string(),
    revision: z.int().positive(),
    /** Of memo/document.json. */
    sha256: sha256Schema,
  }),
  codebook: z.strictObject({ guid: z.string(), version: z.string(), sha256: sha256Schema }),
  /** How many entries the notebook's log has, and the hash of the last one. */
  log: z.strictObject({ entries: z.int().nonnegative(), head: sha256Schema }),
  /** Who signs; null where nobody does. Named here, so that a signature cannot be taken away unseen. */
  signer: packSignerSchema.nullable(),
  counts: z.strictObject({
    citations: z.int().nonnegative(),
    citedSentences: z.int().nonnegative(),
    ownSentences: z.int().nonnegative(),
    failedQuotes: z.int().nonnegative(),
    missingClaims: z.int().nonnegative(),
  }),
  sources: z.array(packSourceSchema),
  citations: z.array(packCitationSchema),
  /** Every file but the manifest and its signature, by path. */
  files: z.array(fileSchema),
});
export type PackManifest = z.infer<typeof packManifestSchema>;
