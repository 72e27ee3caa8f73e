import type { CslItem, Reference, ReferenceId } from '../../shared/reference/reference-schema';
import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256OfJson } from '../text/sha256';

interface ReferenceRow {
  id: ReferenceId;
  item: string;
  citation_key: string | null;
  format: Reference['format'];
  file_name: string;
  source_id: SourceId | null;
  added_at: string;
  sha256: string;
}

/** Every reference, in the order in which they came. */
export function listReferences(database: Database): Reference[] {
  return database.all<ReferenceRow>('SELECT * FROM reference ORDER BY rowid').map(toReference);
}

/** A reference; undefined where there is none. */
export function readReference(database: Database, id: string): Reference | undefined {
  const row = database.get<ReferenceRow>('SELECT * FROM reference WHERE id = ?', id);
  return row && toReference(row);
}

/** What was attached to a source first; undefined where nothing was. */
export function readReferenceOfSource(database: Database, id: SourceId): Reference | undefined {
  const sql = 'SELECT * FROM reference WHERE source_id = ? ORDER BY rowid LIMIT 1';
  const row = database.get<ReferenceRow>(sql, id);
  return row && toReference(row);
}

/** Stores a reference in place of what there was. Belongs into a transaction. */
export function saveReference(database: Database, reference: Reference): void {
  database.upsert('reference', {
    id: reference.id,
    item: JSON.stringify(reference.item),
    citation_key: reference.key,
    format: reference.format,
    file_name: reference.fileName,
    source_id: reference.sourceId,
    added_at: reference.addedAt,
    sha256: referenceSha256(reference),
  });
}

/** Deletes a reference. Belongs into a transaction. */
export function deleteReference(database: Database, id: string): void {
  database.run('DELETE FROM reference WHERE id = ?', id);
}

/** The hash that stands beside a reference. */
export function referenceSha256(reference: Reference): string {
  return sha256OfJson(reference);
}

function toReference(row: ReferenceRow): Reference {
  return {
    id: row.id,
    item: readJsonColumn<CslItem>(row.item),
    key: row.citation_key,
    format: row.format,
    fileName: row.file_name,
    sourceId: row.source_id,
    addedAt: row.added_at,
  };
}
