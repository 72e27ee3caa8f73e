import type {
  Reliability,
  SourceDetail,
  SourceGroupId,
  SourceId,
  SourceMetadata,
  SourceSummary,
} from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { readJsonColumn } from '../notebook-file/json-column';
import type { SourceRecord, SourceVersionRecord } from './source-record';

/** A row of the table of sources. */
export interface SourceRow {
  id: SourceId;
  current_version: number;
  metadata: string;
  reliability: Reliability;
  added_at: string;
  is_removed: number;
  group_id: SourceGroupId | null;
  binned_at: string | null;
  purged_at: string | null;
  sha256: string;
}

/** A row of the table of versions; `version_sha256` is the hash beside it. */
export interface VersionRow {
  source_id: SourceId;
  version: number;
  media_type: SourceVersionRecord['mediaType'];
  charset: string;
  byte_length: number;
  bytes_sha256: string;
  text_sha256: string;
  structure_sha256: string;
  code_points: number;
  capture: string;
  derivation: string;
  warnings: string;
  created_at: string;
  version_sha256: string;
}

/** A source with one of its versions. */
export type FullRow = SourceRow & VersionRow & { claim_count: number };

/** A source as it is hashed. */
export function toRecord(row: SourceRow): SourceRecord {
  return {
    id: row.id,
    version: row.current_version,
    metadata: readJsonColumn<SourceMetadata>(row.metadata),
    reliability: row.reliability,
    addedAt: row.added_at,
    ...(row.group_id && { groupId: row.group_id }),
    ...(row.binned_at && { binnedAt: row.binned_at }),
    ...(row.purged_at && { purgedAt: row.purged_at }),
  };
}

/** A version as it is hashed. */
export function toVersion(row: VersionRow): SourceVersionRecord {
  return {
    sourceId: row.source_id,
    version: row.version,
    mediaType: row.media_type,
    charset: readJsonColumn<SourceVersionRecord['charset']>(row.charset),
    byteLength: row.byte_length,
    bytesSha256: row.bytes_sha256,
    textSha256: row.text_sha256,
    structureSha256: row.structure_sha256,
    codePoints: row.code_points,
    capture: readJsonColumn<SourceVersionRecord['capture']>(row.capture),
    derivation: readJsonColumn<SourceVersionRecord['derivation']>(row.derivation),
    warnings: readJsonColumn<SourceVersionRecord['warnings']>(row.warnings),
    createdAt: row.created_at,
  };
}

/** A source as lists show it. */
export function toSummary(row: FullRow): SourceSummary {
  const metadata = readJsonColumn<SourceMetadata>(row.metadata);
  return {
    id: row.id,
    title: titleOf(row),
    publisher: metadata.publisher?.value ?? null,
    author: metadata.author?.value ?? null,
    published: metadata.published?.value ?? null,
    language: metadata.language?.value ?? null,
    version: row.version,
    mediaType: row.media_type,
    codePoints: row.code_points,
    claimCount: row.claim_count,
    addedAt: row.added_at,
    ...(row.group_id && { groupId: row.group_id }),
  };
}

/** A source without its text, with the facts of the version in the row. */
export function toDetail(row: FullRow): SourceDetail {
  const { version, charset, byteLength, bytesSha256, textSha256, capture, derivation, warnings } =
    toVersion(row);
  return {
    ...toSummary(row),
    version,
    charset,
    byteLength,
    bytesSha256,
    textSha256,
    capture,
    derivation,
    warnings: [...warnings],
    metadata: readJsonColumn<SourceMetadata>(row.metadata),
    reliability: row.reliability,
    ...(row.binned_at && { binnedAt: row.binned_at }),
    ...(row.purged_at && { purgedAt: row.purged_at }),
  };
}

/** The title where it is known, else the file's name: a source must be called something. */
export function titleOf(row: Pick<FullRow, 'metadata' | 'capture'>): string {
  const title = readJsonColumn<SourceMetadata>(row.metadata).title?.value?.trim();
  if (title) return title;
  return readJsonColumn<SourceVersionRecord['capture']>(row.capture).fileName ?? message('source.untitled');
}
