import type { SuggestionRejection } from '../../shared/suggestion/suggestion-schema';
import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { sha256OfJson } from '../text/sha256';

interface RejectionRow {
  id: SuggestionRejection['id'];
  source_id: SourceId | null;
  code_id: string;
  rule: string | null;
  sentence_sha256: string | null;
  rejected_by: string;
  rejected_at: string;
  sha256: string;
}

/** What was rejected in a source or in every source, the latest first. */
export function listRejectionsFor(database: Database, sourceId: SourceId): SuggestionRejection[] {
  return database
    .all<RejectionRow>(
      `SELECT * FROM suggestion_rejection WHERE source_id IS NULL OR source_id = ?
       ORDER BY rejected_at DESC, rowid DESC`,
      sourceId,
    )
    .map(toRejection);
}

/** A rejection; undefined where there is none. */
export function readRejection(database: Database, id: string): SuggestionRejection | undefined {
  const row = database.get<RejectionRow>('SELECT * FROM suggestion_rejection WHERE id = ?', id);
  return row && toRejection(row);
}

/** Stores a rejection. Belongs into a transaction. */
export function saveRejection(database: Database, rejection: SuggestionRejection): void {
  database.upsert('suggestion_rejection', {
    id: rejection.id,
    source_id: rejection.sourceId,
    code_id: rejection.codeId,
    rule: rejection.rule,
    sentence_sha256: rejection.sentenceSha256,
    rejected_by: rejection.rejectedBy,
    rejected_at: rejection.rejectedAt,
    sha256: rejectionSha256(rejection),
  });
}

/** Deletes a rejection. Belongs into a transaction. */
export function deleteRejection(database: Database, id: string): void {
  database.run('DELETE FROM suggestion_rejection WHERE id = ?', id);
}

/** The hash that stands beside a rejection. */
export function rejectionSha256(rejection: SuggestionRejection): string {
  return sha256OfJson(rejection);
}

function toRejection(row: RejectionRow): SuggestionRejection {
  return {
    id: row.id,
    sourceId: row.source_id,
    codeId: row.code_id,
    rule: row.rule,
    sentenceSha256: row.sentence_sha256,
    rejectedBy: row.rejected_by,
    rejectedAt: row.rejected_at,
  };
}
