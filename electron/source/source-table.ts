import type { BinnedSource } from '../../shared/source/source-order-operations';
import type {
  Reliability,
  SourceDetail,
  SourceGroupId,
  SourceId,
  SourceMetadata,
  SourceSummary,
} from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { deleteContent, insertContent, type SourceContent } from './source-content-table';
import {
  sourceSha256,
  sourceVersionSha256,
  type SourceRecord,
  type SourceVersionRecord,
} from './source-record';
import {
  titleOf,
  toDetail,
  toRecord,
  toSummary,
  toVersion,
  type FullRow,
  type SourceRow,
  type VersionRow,
} from './source-row';

const selectVersion = `
  SELECT source.*, version.source_id, version.version, version.media_type, version.charset, version.byte_length,
    version.bytes_sha256, version.text_sha256, version.structure_sha256, version.code_points, version.capture,
    version.derivation, version.warnings, version.created_at, version.sha256 AS version_sha256,
    (SELECT count(DISTINCT claim_id) FROM evidence WHERE evidence.source_id = source.id) AS claim_count
  FROM source JOIN source_version AS version
    ON version.source_id = source.id AND version.version <= source.current_version
  WHERE source.is_removed = 0`;
const selectFull = `${selectVersion} AND version.version = source.current_version`;
const selectInUse = `${selectFull} AND source.binned_at IS NULL`;

/** Every source, or of the named ones those that are there, in the order in which they were added. */
export function listSources(database: Database, ids?: readonly string[]): SourceSummary[] {
  const order = 'ORDER BY added_at, id';
  const rows = ids
    ? database.all<FullRow>(
        `${selectInUse} AND source.id IN (SELECT value FROM json_each(?)) ${order}`,
        JSON.stringify(ids),
      )
    : database.all<FullRow>(`${selectInUse} ${order}`);
  return rows.map(toSummary);
}

/** The sources in the bin and those purged from it, the one put there last first. */
export function listBinnedSources(database: Database): BinnedSource[] {
  return database
    .all<FullRow & { binned_at: string }>(
      `${selectFull} AND source.binned_at IS NOT NULL ORDER BY binned_at DESC, id`,
    )
    .map((row) => ({
      ...toSummary(row),
      binnedAt: row.binned_at,
      ...(row.purged_at && { purgedAt: row.purged_at }),
    }));
}

/** A source without its text, with the facts of a version, the current one by default; undefined where there is none. */
export function readSource(database: Database, id: SourceId, version?: number): SourceDetail | undefined {
  const row =
    version === undefined
      ? database.get<FullRow>(`${selectFull} AND source.id = ?`, id)
      : database.get<FullRow>(`${selectVersion} AND source.id = ? AND version.version = ?`, id, version);
  return row && toDetail(row);
}

/**
 * The first source, in the bin or not, of which a version was made from exactly these bytes, and of a web archive from
 * this page of it; not a purged one.
 */
export function findSourceByBytes(
  database: Database,
  bytesSha256: string,
  page?: { readonly url: string; readonly date: string },
): SourceDetail | undefined {
  const row = database.get<FullRow>(
    `${selectFull} AND source.purged_at IS NULL AND source.id IN
       (SELECT other.source_id FROM source_version AS other JOIN source AS owner ON owner.id = other.source_id
        WHERE other.bytes_sha256 = ? AND other.version <= owner.current_version
          AND json_extract(other.capture, '$.archived.url') IS ? AND json_extract(other.capture, '$.archived.date') IS ?)
     ORDER BY added_at LIMIT 1`,
    bytesSha256,
    page?.url ?? null,
    page?.date ?? null,
  );
  return row && toDetail(row);
}

/** What every source is called, by id. */
export function readSourceTitles(database: Database): Map<SourceId, string> {
  const rows = database.all<Pick<FullRow, 'id' | 'metadata' | 'capture'>>(
    `SELECT source.id, metadata, capture FROM source
     JOIN source_version AS version ON version.source_id = source.id AND version.version = source.current_version
     WHERE is_removed = 0`,
  );
  return new Map(rows.map((row) => [row.id, titleOf(row)]));
}

/** Stores a source with its first version, its bytes and its text. Belongs into a transaction. */
export function insertSource(
  database: Database,
  source: SourceRecord,
  version: SourceVersionRecord,
  content: SourceContent,
): void {
  database.insert('source', {
    id: source.id,
    current_version: source.version,
    metadata: JSON.stringify(source.metadata),
    reliability: source.reliability,
    added_at: source.addedAt,
    group_id: source.groupId ?? null,
    sha256: sourceSha256(source, [sourceVersionSha256(version)]),
  });
  insertVersion(database, version, content);
}

/** Stores a further version, without making it the current one. Belongs into a transaction. */
export function insertVersion(
  database: Database,
  version: SourceVersionRecord,
  content: SourceContent,
): void {
  const key = { source_id: version.sourceId, version: version.version };
  database.insert('source_version', {
    ...key,
    media_type: version.mediaType,
    charset: JSON.stringify(version.charset),
    byte_length: version.byteLength,
    bytes_sha256: version.bytesSha256,
    text_sha256: version.textSha256,
    structure_sha256: version.structureSha256,
    code_points: version.codePoints,
    capture: JSON.stringify(version.capture),
    derivation: JSON.stringify(version.derivation),
    warnings: JSON.stringify(version.warnings),
    created_at: version.createdAt,
    sha256: sourceVersionSha256(version),
  });
  insertContent(database, key, content);
}

/** What may change of a source (`version`: which one is current). What is left out stays as it is. */
export interface SourceChanges {
  readonly metadata?: SourceMetadata;
  readonly reliability?: Reliability;
  readonly version?: number;
  readonly groupId?: SourceGroupId | null;
  readonly binnedAt?: string | null;
  readonly purgedAt?: string;
}

/** Changes a source that is there, and the hash beside it. */
export function updateSource(database: Database, id: SourceId, changes: SourceChanges): void {
  const before = database.get<SourceRow>('SELECT * FROM source WHERE id = ?', id);
  if (!before) return;
  const after: SourceRow = {
    ...before,
    current_version: changes.version ?? before.current_version,
    metadata: changes.metadata ? JSON.stringify(changes.metadata) : before.metadata,
    reliability: changes.reliability ?? before.reliability,
    group_id: changes.groupId === undefined ? before.group_id : changes.groupId,
    binned_at: changes.binnedAt === undefined ? before.binned_at : changes.binnedAt,
    purged_at: changes.purgedAt ?? before.purged_at,
  };
  const hashes = database.all<{ sha256: string }>(
    'SELECT sha256 FROM source_version WHERE source_id = ? AND version <= ? ORDER BY version',
    id,
    after.current_version,
  );
  database.run(
    `UPDATE source SET current_version = ?, metadata = ?, reliability = ?, group_id = ?, binned_at = ?, purged_at = ?,
       is_removed = 0, sha256 = ? WHERE id = ?`,
    after.current_version,
    after.metadata,
    after.reliability,
    after.group_id,
    after.binned_at,
    after.purged_at,
    sourceSha256(
      toRecord(after),
      hashes.map(({ sha256 }) => sha256),
    ),
    id,
  );
}

/** Deletes the bytes and texts of all versions for good; facts and hashes stay. Belongs into a transaction. */
export function purgeContent(database: Database, id: SourceId, purgedAt: string): void {
  purgeLaterVersions(database, id);
  deleteContent(database, id);
  updateSource(database, id, { purgedAt, groupId: null });
}

/** True where a source can go back or forth to a version: it is stored, and no passage stands on a later one. */
export function canReturnTo(database: Database, id: SourceId, version: number): boolean {
  const row = database.get<{ stored: number; later: number }>(
    `SELECT (SELECT count(*) FROM source_version WHERE source_id = ? AND version = ?) AS stored,
       (SELECT count(*) FROM evidence WHERE source_id = ? AND source_version > ?) AS later`,
    id,
    version,
    id,
    version,
  );
  return row !== undefined && row.stored === 1 && row.later === 0;
}

/** Deletes versions that were undone and can no longer be redone. */
export function purgeLaterVersions(database: Database, id: string): void {
  database.run(
    'DELETE FROM source_version WHERE source_id = ? AND version > (SELECT current_version FROM source WHERE id = source_id)',
    id,
  );
}

/** Takes a source out of sight, keeping it so that its import can be redone. */
export function removeSource(database: Database, id: SourceId): void {
  database.run('UPDATE source SET is_removed = 1 WHERE id = ?', id);
}

/** Deletes a source for good if it was removed. */
export function purgeRemovedSource(database: Database, id: string): void {
  database.run('DELETE FROM source WHERE id = ? AND is_removed = 1', id);
}

/** The hash recorded beside a source that is in sight; null where there is none. */
export function recordedSourceSha256(database: Database, id: string): string | null {
  const row = database.get<{ sha256: string }>(
    'SELECT sha256 FROM source WHERE id = ? AND is_removed = 0',
    id,
  );
  return row?.sha256 ?? null;
}

/** The hashes recorded beside all sources that are in sight, by id. */
export function listRecordedSources(database: Database): Map<string, string> {
  const rows = database.all<{ id: string; sha256: string }>(
    'SELECT id, sha256 FROM source WHERE is_removed = 0',
  );
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

/** A version as it is stored, and what its facts should hash to. */
export interface StoredVersion {
  readonly version: SourceVersionRecord;
  readonly recordedSha256: string;
}
/** All that a check needs of a source: its facts as stored, and what they should hash to. */
export interface StoredSource {
  readonly record: SourceRecord;
  readonly recordedSha256: string;
  /** The first version first, the current one last. */
  readonly versions: readonly StoredVersion[];
}

/** A source and its versions as they are stored, without those that were undone. */
export function readStoredSource(database: Database, id: string): StoredSource | undefined {
  const row = database.get<SourceRow>('SELECT * FROM source WHERE id = ? AND is_removed = 0', id);
  if (!row) return undefined;
  const versions = database.all<VersionRow>(
    'SELECT *, sha256 AS version_sha256 FROM source_version WHERE source_id = ? AND version <= ? ORDER BY version',
    id,
    row.current_version,
  );
  return {
    record: toRecord(row),
    recordedSha256: row.sha256,
    versions: versions.map((version) => ({
      version: toVersion(version),
      recordedSha256: version.version_sha256,
    })),
  };
}

/** How many passages stand on each version of a source. */
export function countPassagesByVersion(database: Database, id: SourceId): Map<number, number> {
  const rows = database.all<{ version: number; passages: number }>(
    'SELECT source_version AS version, count(*) AS passages FROM evidence WHERE source_id = ? GROUP BY source_version',
    id,
  );
  return new Map(rows.map(({ version, passages }) => [version, passages]));
}
