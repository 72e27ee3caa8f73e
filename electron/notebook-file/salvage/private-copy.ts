import fs from 'node:fs';
import path from 'node:path';
import { notebookApplicationId } from '../../../shared/notebook/notebook-schema';
import { looksEncrypted } from '../encrypted-page';

const magic = 'SQLite format 3\0';
const pageSize = 4096;

/** A copy of a damaged notebook that may be mended; the original is only read. */
export interface PrivateCopy {
  readonly file: string;
  readonly isEncrypted: boolean;
  remove(): void;
}

/** Copies a damaged notebook, with what the engine keeps beside it, into a folder that only its owner can read. */
export function copyForSalvage(notebook: string, folder: string): PrivateCopy {
  const place = fs.mkdtempSync(path.join(folder, '.claimbook-'));
  // What is said of the copy is said of the notebook.
  const file = path.join(place, path.basename(notebook));
  const remove = () => fs.rmSync(place, { recursive: true, force: true });
  try {
    for (const suffix of ['', '-wal', '-journal']) {
      if (!fs.existsSync(notebook + suffix)) continue;
      fs.copyFileSync(notebook + suffix, file + suffix);
      fs.chmodSync(file + suffix, 0o600);
    }
    const isEncrypted = looksEncrypted(firstPage(file));
    if (!isEncrypted) mendHeader(file);
    return { file, isEncrypted, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function firstPage(file: string): Uint8Array {
  const page = Buffer.alloc(pageSize);
  const handle = fs.openSync(file, 'r');
  try {
    return page.subarray(0, fs.readSync(handle, page, 0, pageSize, 0));
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * The engine refuses a file whose first bytes are not as they should be, or that is shorter than they say (SQLite file
 * format, section 1.3). All notebooks have the same ones but for the count of pages.
 */
function mendHeader(file: string): void {
  const handle = fs.openSync(file, 'r+');
  try {
    const header = Buffer.alloc(100);
    fs.readSync(handle, header, 0, 100, 0);
    const isWhole =
      header.toString('latin1', 0, 16) === magic && header.readUInt32BE(68) === notebookApplicationId;
    const { size } = fs.fstatSync(handle);
    if (!isWhole) writeHeader(header, Math.ceil(size / pageSize), hasLog(file));
    fs.writeSync(handle, header, 0, 100, 0);
    const pages = isWhole
      ? Math.max(header.readUInt32BE(28), Math.ceil(size / pageSize))
      : Math.ceil(size / pageSize);
    // Pages that are missing at the end read as empty ones, which hold nothing.
    if (pages < 2 ** 22) fs.ftruncateSync(handle, pages * pageSize);
  } finally {
    fs.closeSync(handle);
  }
}

function writeHeader(header: Buffer, pages: number, isWal: boolean): void {
  header.fill(0);
  header.write(magic, 0, 'latin1');
  header.writeUInt16BE(pageSize, 16);
  header.fill(isWal ? 2 : 1, 18, 20);
  header.set([0, 64, 32, 32], 20);
  header.writeUInt32BE(1, 24);
  header.writeUInt32BE(pages, 28);
  header.writeUInt32BE(4, 44);
  header.writeUInt32BE(1, 56);
  header.writeUInt32BE(notebookApplicationId, 68);
  header.writeUInt32BE(1, 92);
}

function hasLog(file: string): boolean {
  return fs.existsSync(`${file}-wal`) && fs.statSync(`${file}-wal`).size > 0;
}
