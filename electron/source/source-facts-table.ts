import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';

/** The addresses of all sources in use that have one. */
export function listSourceUrls(database: Database): Map<SourceId, string> {
  const rows = database.all<{ id: SourceId; url: string }>(
    `SELECT id, json_extract(metadata, '$.url.value') AS url FROM source
     WHERE is_removed = 0 AND binned_at IS NULL AND url IS NOT NULL`,
  );
  return new Map(rows.map(({ id, url }) => [id, url]));
}
