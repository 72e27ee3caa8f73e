import type { VersionSummary } from '../../shared/source-version/source-version-schema';
import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { countPassagesByVersion, readStoredSource } from './source-table';

/** The versions of a source, the newest first; empty without the source. */
export function listVersions(database: Database, id: SourceId): VersionSummary[] {
  const stored = readStoredSource(database, id);
  if (!stored) return [];
  const passages = countPassagesByVersion(database, id);
  return stored.versions.toReversed().map(({ version: { version, ...facts } }) => ({
    version,
    isCurrent: version === stored.record.version,
    fileName: facts.capture.fileName,
    mediaType: facts.mediaType,
    charset: facts.charset,
    byteLength: facts.byteLength,
    bytesSha256: facts.bytesSha256,
    textSha256: facts.textSha256,
    codePoints: facts.codePoints,
    derivation: facts.derivation,
    addedAt: facts.createdAt,
    warnings: [...facts.warnings],
    passages: passages.get(version) ?? 0,
  }));
}
