import type { SourceId } from '../../shared/source/source-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { Database } from '../notebook-file/database';

/** One code of a claim at one of its passages; `codeId` is null where the claim has none. */
export interface TaggedRow {
  readonly claimId: string;
  readonly start: number;
  readonly end: number;
  readonly codeId: string | null;
  readonly polarity: Polarity | null;
}

/** Every code at every passage of a source's version. */
export function listTaggedRows(database: Database, sourceId: SourceId, version: number): TaggedRow[] {
  return database.all<TaggedRow>(
    `SELECT evidence.claim_id AS claimId, start_position AS start, end_position AS "end", code_id AS codeId, polarity
     FROM evidence LEFT JOIN claim_code ON claim_code.claim_id = evidence.claim_id
     WHERE source_id = ? AND source_version = ?`,
    sourceId,
    version,
  );
}
