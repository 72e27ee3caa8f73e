import { sha256 } from '../text/sha256';
import type { SqlRow } from '../notebook-file/database';

/** Columns that are kept as files of their own, so that other programs can open them. */
const columns: Readonly<Record<string, string>> = { source_text: 'text', source_bytes: 'bytes' };
const folders: Readonly<Record<string, string>> = { source_text: 'texts', source_bytes: 'originals' };
const extensions: Readonly<Record<string, string>> = { source_text: '.txt', source_bytes: '.bin' };

/** The column of a table that stands in files; undefined where none does. */
export function columnInFiles(table: string): string | undefined {
  return columns[table];
}

/** Where the file of a row stands: by source and version. */
export function fileOfRow(table: string, row: SqlRow): string {
  const name = fileNameOfId(String(row['source_id']));
  return `${folders[table]}/${name}-${Number(row['version'])}${extensions[table]}`;
}

/** What a file is called after a thing's id. In a notebook of somebody else's, an id that is none could lead elsewhere. */
export function fileNameOfId(id: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : sha256(id);
}
