import { statfsSync } from 'node:fs';
import path from 'node:path';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** A disk with less than this many bytes left is taken as full when a write fails without saying why. */
const fullBelowBytes = 256 * 1024;

/** What the analyst is told for an error of the engine or of the file system, for the notebook at `file`. */
export function toFailure(error: unknown, file: string): FailureError {
  if (error instanceof FailureError) return error;
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  const [failure, text] = explain({ code, detail }, path.basename(file), file);
  return new FailureError(failure, text, detail);
}

/** The code that SQLite or Node gave an error, or an empty string. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
}

function explain(
  { code, detail }: { readonly code: string; readonly detail: string },
  name: string,
  file: string,
): [FailureError['failure']['code'], string] {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return ['disk-full', message('notebook.file.diskFull')];
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === 'EIO') {
    // A full disk also shows as an error while growing the index of the write-ahead log.
    return isFull(file)
      ? ['disk-full', message('notebook.file.diskFull')]
      : ['file-unreadable', message('notebook.file.diskError')];
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') {
    return ['notebook-read-only', message('notebook.file.readOnly', { name })];
  }
  if (
    code.startsWith('SQLITE_PERM') ||
    code.startsWith('SQLITE_AUTH') ||
    code === 'EACCES' ||
    code === 'EPERM'
  ) {
    return ['permission-denied', message('notebook.file.writeDenied', { name })];
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || isOfNoFormat(detail)) {
    return ['notebook-damaged', message('notebook.file.damaged', { name })];
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return ['notebook-in-use', message('notebook.file.busy', { name })];
  }
  if (code === 'ENAMETOOLONG') return ['bad-input', message('notebook.file.nameTooLong', { name })];
  if (code.startsWith('SQLITE_TOOBIG')) return ['too-large', message('notebook.file.tooLarge')];
  return ['internal', message('notebook.file.internal')];
}

/** The full-text engine has no code of its own for a table of which it cannot tell the format. */
function isOfNoFormat(detail: string): boolean {
  return detail.includes('invalid fts5 file format');
}

function isFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path.dirname(file));
    return bavail * bsize < fullBelowBytes;
  } catch {
    return false;
  }
}
