import type { Database } from '../notebook-file/database';

/** A version of a source of which a part is missing, though nobody purged it. */
export interface MissingPart {
  readonly sourceId: string;
  readonly version: number;
  readonly part: 'text' | 'bytes';
}

/** The texts and original bytes that a notebook should have and has not. */
export function listMissingParts(database: Database): MissingPart[] {
  return (['text', 'bytes'] as const).flatMap((part) =>
    database.all<MissingPart>(
      `SELECT kept.source_id AS sourceId, kept.version, '${part}' AS part
       FROM source_version AS kept JOIN source ON source.id = kept.source_id
       WHERE source.purged_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM source_${part} AS there
         WHERE there.source_id = kept.source_id AND there.version = kept.version)
       ORDER BY kept.source_id, kept.version`,
    ),
  );
}
