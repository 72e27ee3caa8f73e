import fs from 'node:fs';
import path from 'node:path';
import { notebookApplicationId } from '../../shared/notebook/notebook-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { codeOf } from './engine-failure';

const headerBytes = 100;
const magic = 'SQLite format 3\0';

/** What the first 100 bytes of a notebook say (SQLite file format, section 1.3). */
export interface FileHeader {
  /** The notebook's format, as of the last time that all changes were in the main file. */
  readonly userVersion: number;
  /** True where the file says that a write-ahead log belongs to it. */
  readonly isWal: boolean;
}

/**
 * Looks at a file before the engine does, because the engine takes an empty file for a new notebook.
 * Throws file-not-found, not-a-notebook, permission-denied, file-unreadable, or notebook-damaged where its end is
 * missing.
 */
export function readFileHeader(file: string): FileHeader {
  const { header, size, isFolder } = readStart(file);
  const notANotebook = (key: Parameters<typeof message>[0]) =>
    new FailureError('not-a-notebook', message(key, { path: file }));
  if (isFolder) throw notANotebook('notebook.file.isFolder');
  if (size === 0) throw notANotebook('notebook.file.empty');
  if (header.length < headerBytes || header.toString('latin1', 0, 16) !== magic) {
    throw notANotebook('notebook.file.notANotebook');
  }
  if (header.readUInt32BE(68) !== notebookApplicationId) throw notANotebook('notebook.file.notANotebook');
  if (isCutOff(file, header, size)) {
    throw new FailureError(
      'notebook-damaged',
      message('notebook.file.damaged', { name: path.basename(file) }),
      `The file has ${size} bytes and should have ${expectedSize(header)}.`,
    );
  }
  return { userVersion: header.readUInt32BE(60), isWal: header[18] === 2 || header[19] === 2 };
}

function readStart(file: string): { header: Buffer; size: number; isFolder: boolean } {
  let handle: number | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write into it.
    handle = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const status = fs.fstatSync(handle);
    if (status.isDirectory()) return { header: Buffer.alloc(0), size: 0, isFolder: true };
    if (!status.isFile()) return { header: Buffer.alloc(0), size: 1, isFolder: false };
    const header = Buffer.alloc(headerBytes);
    const length = fs.readSync(handle, header, 0, headerBytes, 0);
    return { header: header.subarray(0, length), size: status.size, isFolder: false };
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
  return !hasContent(`${file}-wal`) && !hasContent(`${file}-journal`);
}

function hasContent(file: string): boolean {
  return (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
