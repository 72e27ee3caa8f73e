import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { FailureError, type FailureCode } from '../../shared/result';
import { message } from '../messages/messages';

/** A file as it was read, once and whole. */
export interface SourceFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** UTC, ISO 8601. */
  readonly modifiedAt: string;
}

/**
 * Reads a file. Throws file-not-found, file-unreadable (also for a folder or a device), permission-denied, empty-file,
 * too-large (before reading), or file-changed where it grew, shrank or was written to meanwhile.
 */
export async function readSourceFile(file: string, limitBytes: number): Promise<SourceFile> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write into it.
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const before = await handle.stat();
    if (before.isDirectory()) throw failure('file-unreadable', 'source.import.folder', file);
    if (!before.isFile()) throw failure('file-unreadable', 'source.import.notAFile', file);
    if (before.size === 0) throw failure('empty-file', 'source.import.empty', file);
    refuseTooLarge(path.basename(file), before.size, limitBytes);
    const bytes = await readWhole(handle, before.size);
    const after = await handle.stat();
    if (!bytes || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
      throw failure('file-changed', 'source.import.changed', file);
    }
    return { bytes, modifiedAt: before.mtime.toISOString() };
  } catch (error) {
    throw readFailure(error, file);
  } finally {
    await handle?.close();
  }
}

/** Throws too-large where `size` bytes are more than the settings allow. */
export function refuseTooLarge(name: string, size: number, limitBytes: number): void {
  if (size <= limitBytes) return;
  throw new FailureError('too-large', message('source.import.tooLarge', { name, size, limit: limitBytes }));
}

/** Exactly `size` bytes; null where the file holds fewer or more. */
async function readWhole(handle: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer> | null> {
  // One byte more than there should be tells a file that has grown.
  const buffer = new Uint8Array(size + 1);
  let length = 0;
  while (length <= size) {
    const { bytesRead } = await handle.read(buffer, length, size + 1 - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length === size ? buffer.subarray(0, size) : null;
}

/** What the operating system said about a file or folder that it would not read, in the analyst's words. */
export function readFailure(error: unknown, file: string): FailureError {
  if (error instanceof FailureError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const detail = String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failure('file-not-found', 'source.import.notFound', file, detail);
  if (code === 'EACCES' || code === 'EPERM')
    return failure('permission-denied', 'source.import.permission', file, detail);
  return failure('file-unreadable', 'source.import.unreadable', file, detail);
}

function failure(
  code: FailureCode,
  key: Parameters<typeof message>[0],
  file: string,
  detail?: string,
): FailureError {
  return new FailureError(code, message(key, { path: file }), detail);
}
