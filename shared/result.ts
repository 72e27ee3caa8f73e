import { z } from 'zod';

/** Every way an operation can fail, as a code that scripts and tests may rely on. Codes are never renamed. */
export const failureCodeSchema = z.enum([
  'bad-input',
  'internal',
  'cancelled',
  'not-found',
  'not-a-notebook',
  'notebook-exists',
  'notebook-in-use',
  'notebook-newer',
  'notebook-damaged',
  'notebook-read-only',
  'no-notebook-open',
  'passphrase-needed',
  'wrong-passphrase',
  'notebook-encrypted',
  'notebook-not-encrypted',
  'backup-of-other',
  'folder-not-empty',
  'not-an-export',
  'export-damaged',
  'disk-full',
  'permission-denied',
  'file-not-found',
  'file-unreadable',
  'file-changed',
  'empty-file',
  'no-text',
  'not-text',
  'invalid-encoding',
  'charset-fixed',
  'page-not-found',
  'too-large',
  'unsupported-format',
  'document-encrypted',
  'document-damaged',
  'document-unsafe',
  'duplicate-source',
  'source-in-bin',
  'source-not-in-bin',
  'source-purged',
  'parser-crashed',
  'parser-timeout',
  'parser-memory',
  'unknown-code',
  'code-retired',
  'code-in-use',
  'duplicate-code',
  'invalid-codebook',
  'position-out-of-range',
  'empty-passage',
  'claim-cited',
  'duplicate-link',
  'entity-used',
  'invalid-identifier',
  'status-not-next',
  'basis-missing',
  'reason-missing',
  'claims-differ',
  'passages-apart',
  'memo-conflict',
  'bad-query',
  'search-found',
  'nothing-to-undo',
  'undo-conflict',
  'export-failed',
  'bad-citation-style',
  'electron-unavailable',
  'not-a-pack',
  'key-locked',
  'key-exists',
  'no-key',
  'verification-failed',
]);
export type FailureCode = z.infer<typeof failureCodeSchema>;

/** What went wrong, what was kept, and what to do, in words for the analyst. */
export const failureSchema = z.object({
  code: failureCodeSchema,
  message: z.string(),
  /** Technical detail that folds open and can be copied; never shown first. */
  detail: z.string().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a success. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function fail<T = never>(code: FailureCode, message: string, detail?: string): Result<T> {
  return { ok: false, failure: detail === undefined ? { code, message } : { code, message, detail } };
}

/** Thrown inside a process by handlers; the operation server turns it into a Result before it crosses a boundary. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, message: string, detail?: string) {
    super(message);
    this.name = 'FailureError';
    this.failure = detail === undefined ? { code, message } : { code, message, detail };
  }
}

/** The value of a success. Throws the failure as a FailureError. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, message, detail } = result.failure;
  throw new FailureError(code, message, detail);
}
