import { z } from 'zod';
import { citationStyleChoiceSchema } from '../citation/citation-schema';
import { passphraseSchema } from '../encryption/encryption-operations';
import { pathSchema } from '../file/path-schema';
import { operation } from '../ipc/operation';
import { exportCountsSchema } from '../memo/export-counts';
import { exportPartSchema } from '../memo/export-parts';
import { exportFormatSchema, memoIdSchema } from '../memo/memo-schema';
import { sourceIdSchema } from '../source/source-schema';
import { sha256Schema } from '../text/hash-schema';

/** What a pack may be made with. */
export const packChoicesSchema = z.object({
  /** The memo for people to read; the memo as data is always there. */
  formats: z.array(exportFormatSchema).default(['html', 'md']),
  /** Of those formats, and which names the pack's records have. The analyst's notes are part of the memo's hash. */
  parts: z.array(exportPartSchema).optional(),
  /** How the endnotes of the memo cite sources. */
  style: citationStyleChoiceSchema.optional(),
  /** The sources whose whole text and original bytes go in; of the others only the words around each passage. */
  whole: z.union([z.literal('all'), z.array(sourceIdSchema)]).default([]),
  /** Signs where the analyst has made a key. Left out: it does. */
  isSigned: z.boolean().default(true),
  /** Of the key; never kept. */
  passphrase: z.string().optional(),
  /** Encrypts the pack with a passphrase of its own, which its reviewer is to be told; never kept. */
  sealedWith: passphraseSchema.optional(),
  /** Of an encrypted notebook a pack that anybody can read has to be chosen. */
  isPlain: z.boolean().optional(),
});
export type PackChoices = z.infer<typeof packChoicesSchema>;

/** What was written, and what a check of it found, made by the same code that a reviewer uses. */
export const packExportReportSchema = z.object({
  path: z.string(),
  format: z.literal('pack'),
  sha256: sha256Schema,
  byteLength: z.int(),
  /** Whether a file of that name was there before. */
  replaced: z.boolean(),
  /** Of the key that signed it; null where it is not signed. */
  fingerprint: sha256Schema.nullable(),
  /** Whether it opens with a passphrase only; the hash is of the pack inside. */
  encrypted: z.boolean(),
  ...exportCountsSchema.shape,
  /** Passages by what the check says of them. */
  passages: z.object({ verifiedWhole: z.int(), verifiedExcerpt: z.int(), failed: z.int() }),
  /** How many sources are cited, and how many are whole in the pack. */
  sources: z.object({ cited: z.int(), whole: z.int() }),
  files: z.array(z.object({ path: z.string(), bytes: z.int() })),
});
export type PackExportReport = z.infer<typeof packExportReportSchema>;

/** Served by the shell: places are asked for in native dialogs. */
export const packShellOperations = {
  'pack.chooseFile': operation(z.object({ title: z.string() }), z.object({ path: z.string().nullable() })),
  /** Asks for a place and saves the page that checks packs; null where the analyst closed the dialog. */
  'verifier.save': operation(
    z.object({}),
    z.object({
      saved: z.object({ path: z.string(), sha256: sha256Schema, byteLength: z.int() }).nullable(),
    }),
  ),
};

/** Served by the notebook host. */
export const packOperations = {
  /** The sources that a memo cites, with the notes on their licences. */
  'pack.sources': operation(
    z.object({ id: memoIdSchema }),
    z.array(z.object({ id: sourceIdSchema, title: z.string(), licenceNote: z.string().nullable() })),
  ),
  /** Writes an evidence pack of a memo. Fails with key-locked where the key's passphrase is missing or wrong. */
  'pack.export': operation(
    packChoicesSchema.extend({ id: memoIdSchema, path: pathSchema }),
    packExportReportSchema,
  ),
};
