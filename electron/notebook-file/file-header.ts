import fs from 'node:fs';
import path from 'node:path';
import { notebookApplicationId, notebookExtension } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { encryptedPageSize, looksEncrypted } from './encrypted-page';
import { codeOf } from './engine-failure';

const headerBytes = 100;
const magic = 'SQLite format 3\0';

/** What the first 100 bytes of a notebook say (SQLite file format, section 1.3). */
export interface PlainHeader {
  readonly isEncrypted: false;
  /** The notebook's format, as of the last time that all changes were in the main file. */
  readonly userVersion: number;
  /** True where the file says that a write-ahead log belongs to it. */
  readonly isWal: boolean;
}

/** A file that may be an encrypted notebook: all that it says is behind its passphrase. */
export type FileHeader = PlainHeader | { readonly isEncrypted: true };

/**
 * Looks at a file before the engine does, because the engine takes an empty file for a new notebook.
 * Throws file-not-found, not-a-notebook, permission-denied, file-unreadable, or notebook-damaged where its end is
 * missing.
 */
export function readFileHeader(file: string): FileHeader {
  const { start, size, isFolder } = readStart(file);
  const header = start.subarray(0, headerBytes);
  const notANotebook = (key: Parameters<typeof message>[0]) =>
    new FailureError('not-a-notebook', message(key, { path: file }));
  if (isFolder) throw notANotebook('notebook.file.isFolder');
  if (size === 0) throw notANotebook('notebook.file.empty');
  if (looksEncrypted(start)) return encryptedHeader(file, size);
  if (header.length < headerBytes || header.toString('latin1', 0, 16) !== magic) {
    throw notANotebook('notebook.file.notANotebook');
  }
  if (header.readUInt32BE(68) !== notebookApplicationId) throw notANotebook('notebook.file.notANotebook');
  if (isCutOff(file, header, size)) {
    throw cutOffFailure(file, `The file has ${size} bytes and should have ${expectedSize(header)}.`);
  }
  return {
    isEncrypted: false,
    userVersion: header.readUInt32BE(60),
    isWal: header[18] === 2 || header[19] === 2,
  };
}

/** Whole pages are all that is known of it; what else is missing at its end, the engine finds. */
function encryptedHeader(file: string, size: number): FileHeader {
  if (size % encryptedPageSize !== 0 && !hasLog(file)) {
    if (!file.endsWith(notebookExtension)) {
      throw new FailureError('not-a-notebook', message('notebook.file.notANotebook', { path: file }));
    }
    throw cutOffFailure(file, `The file has ${size} bytes, which are no whole pages.`);
  }
  return { isEncrypted: true };
}

function cutOffFailure(file: string, detail: string): FailureError {
  return new FailureError(
    'notebook-damaged',
    message('notebook.file.damaged', { name: path.basename(file) }),
    detail,
  );
}

function readStart(file: string): { start: Buffer; size: number; isFolder: boolean } {
  let handle: number | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write into it.
    handle = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const status = fs.fstatSync(handle);
    if (status.isDirectory()) return { start: Buffer.alloc(0), size: 0, isFolder: true };
    if (!status.isFile()) return { start: Buffer.alloc(0), size: 1, isFolder: false };
    const start = Buffer.alloc(encryptedPageSize);
    const length = fs.readSync(handle, start, 0, encryptedPageSize, 0);
    return { start: start.subarray(0, length), size: status.size, isFolder: false };
  } catch (error) {
    throw readFailure(error, file);
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

function readFailure(error: unknown, file: string): FailureError {
  const code = codeOf(error);
  const detail = String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new FailureError('file-not-found', message('notebook.file.notFound', { path: file }), detail);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new FailureError('permission-denied', message('notebook.file.permission', { path: file }), detail);
  }
  return new FailureError('file-unreadable', message('notebook.file.unreadable', { path: file }), detail);
}

/** Bytes that the header says the file has: page size times page count. */
function expectedSize(header: Buffer): number {
  const pageSize = header.readUInt16BE(16);
  return (pageSize === 1 ? 65536 : pageSize) * header.readUInt32BE(28);
}

/** SQLite itself does not notice when a few bytes are missing at the end. With a log beside it, the size may differ. */
function isCutOff(file: string, header: Buffer, size: number): boolean {
  const isPageCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (!isPageCountValid || size >= expectedSize(header)) return false;
  return !hasLog(file);
}

/** True where changes that are not in the main file yet, or are to be taken back, stand beside it. */
function hasLog(file: string): boolean {
  return hasContent(`${file}-wal`) || hasContent(`${file}-journal`);
}

function hasContent(file: string): boolean {
  return (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
