import fs from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { openFilesPaths, tablePath, type OpenFilesManifest } from '../../shared/open-files/open-files-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { countLogEntries } from '../notebook-file/change-log';
import type { Database, SqlRow } from '../notebook-file/database';
import { toFailure } from '../notebook-file/engine-failure';
import { versionOf } from '../notebook-file/migrate';
import { draftOf } from '../notebook-file/whole-file';
import { FolderWriter } from './folder-writer';
import { listRowIds, listTables, readIdentity, readRow, readRows, type OpenTable } from './open-files-table';
import { toOpenValue, type OpenValue } from './open-value';
import { columnInFiles, fileOfRow } from './own-files';

/** A file beside the data that people read; nothing is read back from it. */
export interface ReadableFile {
  readonly path: string;
  text(): string | Promise<string>;
}

/** What has been written. */
export interface OpenFilesReport {
  readonly path: string;
  readonly files: number;
  readonly byteLength: number;
}

/** A notebook that changes while it is written is written anew, so many times. */
const attempts = 3;
const rowsAtOnce = 500;

/**
 * Writes everything that a notebook holds as open files into a folder that is not there yet or empty, whole or not at
 * all. The same notebook gives the same bytes. Throws folder-not-empty, file-not-found, disk-full, permission-denied, or
 * notebook-in-use where it is changed again and again meanwhile.
 */
export async function writeOpenFiles(
  database: Database,
  folder: string,
  readable: () => readonly ReadableFile[],
): Promise<OpenFilesReport> {
  const target = path.resolve(folder);
  const draft = draftOf(target);
  try {
    refuseTaken(target);
    const files = await writeUndisturbed(database, draft, readable);
    await giveFolder(draft, target);
    return {
      path: target,
      files: files.length,
      byteLength: files.reduce((sum, { byteLength }) => sum + byteLength, 0),
    };
  } catch (error) {
    throw toFailure(error, target);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function writeUndisturbed(
  database: Database,
  draft: string,
  readable: () => readonly ReadableFile[],
): Promise<OpenFilesManifest['files']> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = countLogEntries(database);
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    const writer = new FolderWriter(draft);
    for (const table of listTables(database)) await writeTable(database, table, writer);
    for (const file of readable()) await writer.write(file.path, [await file.text()]);
    await writeLists(database, writer);
    if (countLogEntries(database) === before) return writer.files;
  }
  const values = { name: path.basename(database.file) };
  throw new FailureError('notebook-in-use', message('notebook.file.busy', values));
}

async function writeTable(database: Database, table: OpenTable, writer: FolderWriter): Promise<void> {
  const column = columnInFiles(table.name);
  if (column === undefined) {
    const rows = readRows(database, table);
    return writer.write(
      tablePath(table.name),
      linesOf(table, rows.length, (i) => openRow(table, rows[i] ?? {})),
    );
  }
  const rows: Record<string, OpenValue>[] = [];
  for (const id of listRowIds(database, table)) {
    const row = readRow(database, table, id);
    if (!row) continue;
    const { [column]: content, ...rest } = row;
    const file = fileOfRow(table.name, rest);
    await writer.write(file, [content instanceof Uint8Array ? content : String(content)]);
    rows.push({ ...openRow(table, rest), [column]: { file } });
  }
  return writer.write(
    tablePath(table.name),
    linesOf(table, rows.length, (i) => rows[i] ?? {}),
  );
}

/** A JSON array with one row a line, in parts. */
function* linesOf(
  { columns }: OpenTable,
  count: number,
  rowAt: (index: number) => Record<string, OpenValue>,
): Generator<string> {
  yield '[';
  for (let from = 0; from < count; from += rowsAtOnce) {
    let part = '';
    for (let i = from; i < Math.min(from + rowsAtOnce, count); i++) {
      const row = rowAt(i);
      const ordered = Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
      part += `${i === 0 ? '' : ','}\n${JSON.stringify(ordered)}`;
    }
    yield part;
  }
  yield '\n]\n';
}

function openRow({ columns }: OpenTable, row: SqlRow): Record<string, OpenValue> {
  return Object.fromEntries(columns.map((column) => [column, toOpenValue(row[column])]));
}

async function writeLists(database: Database, writer: FolderWriter): Promise<void> {
  const manifest: OpenFilesManifest = {
    format: 'claimbook-open-files',
    formatVersion: 1,
    schemaVersion: versionOf(database),
    notebook: readIdentity(database),
    files: writer.files,
  };
  await writer.write(openFilesPaths.manifest, [`${JSON.stringify(manifest, null, 1)}\n`]);
  const sums = writer.files.map(({ path: file, sha256 }) => `${sha256}  ${file}\n`);
  await writer.write(openFilesPaths.sums, sums);
}

function refuseTaken(target: string): void {
  const status = fs.lstatSync(target, { throwIfNoEntry: false });
  const isEmptyFolder = status?.isDirectory() && fs.readdirSync(target).length === 0;
  if (status && !isEmptyFolder) {
    throw new FailureError('folder-not-empty', message('openFiles.notEmpty', { path: target }));
  }
  if (!fs.statSync(path.dirname(target), { throwIfNoEntry: false })?.isDirectory()) {
    const values = { path: path.dirname(target) };
    throw new FailureError('file-not-found', message('notebook.file.noFolder', values));
  }
}

async function giveFolder(draft: string, target: string): Promise<void> {
  if (fs.existsSync(target)) await rmdir(target);
  await rename(draft, target);
}
