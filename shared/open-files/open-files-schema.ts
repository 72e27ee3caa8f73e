import { z } from 'zod';
import { idSchema, instantSchema, sha256Schema } from '../text/hash-schema';

/** Parts of a path inside the folder: no part may lead elsewhere, be hidden, or mean something to a system. */
const pathPattern = /^(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;
export const openFilePathSchema = z.string().max(200).regex(pathPattern);

/** What `manifest.json` of a notebook in open files says. Described in docs/open-files.md. */
export const openFilesManifestSchema = z.strictObject({
  format: z.literal('claimbook-open-files'),
  formatVersion: z.literal(1),
  /** Of the notebook, which decides which tables there are. */
  schemaVersion: z.int().positive(),
  notebook: z.strictObject({ id: idSchema, createdAt: instantSchema }),
  files: z.array(
    z.strictObject({ path: openFilePathSchema, byteLength: z.int().nonnegative(), sha256: sha256Schema }),
  ),
});
export type OpenFilesManifest = z.infer<typeof openFilesManifestSchema>;
export type OpenFile = OpenFilesManifest['files'][number];

/** Where the files stand that say what the others are. */
export const openFilesPaths = {
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  readme: 'README.txt',
  log: 'log.txt',
  codebook: 'codebook.json',
} as const;

/** Where the rows of a table stand. */
export function tablePath(table: string): string {
  return `data/${table}.json`;
}
