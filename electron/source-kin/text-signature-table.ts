import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { bandsOf, signatureMethod, type Signature } from './min-hash';

/** A source in sight with the signature of its current text. */
export interface SignedSource {
  readonly sourceId: SourceId;
  readonly signature: Signature;
}

interface SignatureRow {
  id: number;
  source_id: SourceId;
  shingles: number;
  content: Uint8Array;
}

/** A band that more sources have than this says nothing: it is part of a site's frame or of a form. */
const mostOfBand = 200;

/** Stores the signature of a version's text in place of what there was. Belongs into a transaction. */
export function saveSignature(
  database: Database,
  { sourceId, version }: { sourceId: SourceId; version: number },
  signature: Signature,
): void {
  database.run('DELETE FROM text_signature WHERE source_id = ? AND version = ?', sourceId, version);
  database.insert('text_signature', {
    source_id: sourceId,
    version,
    method: signatureMethod,
    shingles: signature.shingles,
    content: toBytes(signature.values),
  });
  database.run(
    `INSERT OR IGNORE INTO text_signature_band (band, signature_id)
     SELECT value, last_insert_rowid() FROM json_each(?)`,
    JSON.stringify(bandsOf(signature)),
  );
}

/** Sources with a text whose current version has no signature of this method. */
export function listUnsigned(database: Database): { sourceId: SourceId; version: number }[] {
  return database
    .all<{ id: SourceId; current_version: number }>(
      `SELECT source.id, current_version FROM source WHERE is_removed = 0 AND purged_at IS NULL AND NOT EXISTS
         (SELECT 1 FROM text_signature WHERE source_id = source.id AND version = current_version AND method = ?)
       ORDER BY added_at, source.id`,
      signatureMethod,
    )
    .map((row) => ({ sourceId: row.id, version: row.current_version }));
}

/** The signature of a source's current text; undefined where none is stored. */
export function readSignature(database: Database, id: SourceId): Signature | undefined {
  const row = database.get<SignatureRow>(
    `SELECT text_signature.* FROM text_signature JOIN source ON source.id = source_id AND version = current_version
     WHERE source.id = ? AND method = ?`,
    id,
    signatureMethod,
  );
  return row && toSignature(row);
}

/** Sources in use, but for one, that share a band with a signature; rare bands decide wherever there are any. */
export function findSharingBand(database: Database, signature: Signature, without: SourceId): SignedSource[] {
  const rare = new Set<number>();
  const crowded = new Set<number>();
  for (const band of bandsOf(signature)) {
    const ids = database.all<{ signature_id: number }>(
      'SELECT signature_id FROM text_signature_band WHERE band = ? LIMIT ?',
      band,
      mostOfBand + 1,
    );
    const found = ids.length > mostOfBand ? crowded : rare;
    for (const row of ids) found.add(row.signature_id);
  }
  const inUse = readInUse(database, rare, without);
  return inUse.length > 0 ? inUse : readInUse(database, crowded, without);
}

function readInUse(database: Database, ids: ReadonlySet<number>, without: SourceId): SignedSource[] {
  if (ids.size === 0) return [];
  return database
    .all<SignatureRow>(
      `SELECT text_signature.* FROM text_signature JOIN source ON source.id = source_id AND version = current_version
       WHERE text_signature.id IN (SELECT value FROM json_each(?)) AND source.id <> ? AND method = ?
         AND is_removed = 0 AND binned_at IS NULL AND purged_at IS NULL`,
      JSON.stringify([...ids]),
      without,
      signatureMethod,
    )
    .map((row) => ({ sourceId: row.source_id, signature: toSignature(row) }));
}

function toBytes(values: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, at) => view.setUint32(at * 4, value, true));
  return new Uint8Array(view.buffer);
}

function toSignature({ shingles, content }: SignatureRow): Signature {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const values = Uint32Array.from({ length: content.byteLength >> 2 }, (_value, at) =>
    view.getUint32(at * 4, true),
  );
  return { shingles, values };
}
