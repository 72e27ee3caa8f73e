import type { SourceId, SourceText } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import type { SourceStructure } from './source-record';

/** What is stored of a version besides its facts. */
export interface SourceContent {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly structureJson: string;
}

/** Stores the bytes and the text of a version. Belongs into a transaction. */
export function insertContent(
  database: Database,
  key: { readonly source_id: string; readonly version: number },
  content: SourceContent,
): void {
  database.insert('source_bytes', { ...key, bytes: content.bytes });
  database.insert('source_text', { ...key, text: content.text, structure: content.structureJson });
}

/** Deletes the bytes and texts of all versions for good, and what near-duplicates are told by. Belongs into a transaction. */
export function deleteContent(database: Database, id: SourceId): void {
  database.run('DELETE FROM source_bytes WHERE source_id = ?', id);
  database.run('DELETE FROM source_text WHERE source_id = ?', id);
  database.run('DELETE FROM text_signature WHERE source_id = ?', id);
}

/** The text and structure of a source's version, the current one by default. */
export function readSourceText(database: Database, id: SourceId, version?: number): SourceText | undefined {
  const row = database.get<{ version: number; text: string; structure: string }>(
    `SELECT source_text.version, text, structure FROM source_text JOIN source ON source.id = source_text.source_id
     WHERE source.id = ? AND source.is_removed = 0 AND source_text.version = coalesce(?, source.current_version)
       AND source_text.version <= source.current_version`,
    id,
    version ?? null,
  );
  return (
    row && { id, version: row.version, text: row.text, ...readJsonColumn<SourceStructure>(row.structure) }
  );
}

/** The hash of the structure of a version that has pages; undefined for one of a format without pages. */
export function readPagedVersion(database: Database, id: string, version: number): string | undefined {
  return database.get<{ structure_sha256: string }>(
    `SELECT structure_sha256 FROM source_version WHERE source_id = ? AND version = ?
       AND media_type IN ('application/pdf', 'image/png', 'image/jpeg', 'image/tiff')`,
    id,
    version,
  )?.structure_sha256;
}

/** The original bytes; undefined where they are missing. */
export function readSourceBytes(database: Database, id: string, version: number): Uint8Array | undefined {
  return database.get<{ bytes: Uint8Array }>(
    'SELECT bytes FROM source_bytes WHERE source_id = ? AND version = ?',
    id,
    version,
  )?.bytes;
}

/** The stored text and its structure as JSON; undefined where they are missing. */
export function readStoredText(
  database: Database,
  id: string,
  version: number,
): { text: string; structure: string } | undefined {
  return database.get(
    'SELECT text, structure FROM source_text WHERE source_id = ? AND version = ?',
    id,
    version,
  );
}
