import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { FailureError, type FailureCode } from '../../shared/result';
import { message } from '../messages/messages';

/**
 * Writes a file whole or not at all: under another name beside it, onto the disk, then renamed. A file of that name is
 * replaced. Throws disk-full, permission-denied, file-not-found (no such folder), bad-input (a name that is too long) or
 * export-failed.
 */
export async function writeExport(file: string, bytes: Uint8Array): Promise<void> {
  // Short, so that a name as long as the disk takes can be given.
  const draft = path.join(path.dirname(file), `.claimbook-${randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw toFailure(error, file);
  }
  await syncFolder(path.dirname(file));
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot open a folder; there the file system's own log keeps the name.
  }
}

function toFailure(error: unknown, file: string): FailureError {
  const systemCode = (error as NodeJS.ErrnoException).code ?? '';
  const [code, key] = explain(systemCode);
  return new FailureError(code, message(key, { path: file }), String(error));
}

function explain(systemCode: string): [FailureCode, Parameters<typeof message>[0]] {
  switch (systemCode) {
    case 'ENOSPC':
    case 'EDQUOT':
      return ['disk-full', 'memo.export.diskFull'];
    case 'EACCES':
    case 'EROFS':
      return ['permission-denied', 'memo.export.permission'];
    case 'ENOENT':
    case 'ENOTDIR':
      return ['file-not-found', 'memo.export.noFolder'];
    case 'ENAMETOOLONG':
      return ['bad-input', 'memo.export.nameTooLong'];
    case 'EISDIR':
      return ['export-failed', 'memo.export.isFolder'];
    case 'EPERM':
    case 'EBUSY':
      return ['export-failed', 'memo.export.busy'];
    default:
      return ['export-failed', 'memo.export.diskError'];
  }
}
