import type { ClaimId } from '../../shared/claim/claim-schema';
import type { Database } from '../notebook-file/database';

/** Every pair of code and version of the codebook that tags carry. */
export function listTagVersions(database: Database): { codeId: string; version: string }[] {
  return database
    .all<{ code_id: string; codebook_version: string }>(
      'SELECT DISTINCT code_id, codebook_version FROM claim_code ORDER BY code_id, codebook_version',
    )
    .map((row) => ({ codeId: row.code_id, version: row.codebook_version }));
}

/** Claims that carry any of some codes, in the order in which they were made. */
export function listClaimIdsTagged(database: Database, codeIds: readonly string[]): ClaimId[] {
  return database
    .all<{ id: ClaimId }>(
      `SELECT id FROM claim WHERE id IN
         (SELECT claim_id FROM claim_code WHERE code_id IN (SELECT value FROM json_each(?)))
       ORDER BY created_at, id`,
      JSON.stringify(codeIds),
    )
    .map(({ id }) => id);
}

/** Claims that carry a code under a version of the codebook, in the order in which they were made. */
export function listClaimIdsTaggedUnder(database: Database, codeId: string, version: string): ClaimId[] {
  return database
    .all<{ id: ClaimId }>(
      `SELECT id FROM claim WHERE id IN
         (SELECT claim_id FROM claim_code WHERE code_id = ? AND codebook_version = ?)
       ORDER BY created_at, id`,
      codeId,
      version,
    )
    .map(({ id }) => id);
}

/** True where any tag was made under a version of the codebook. */
export function isTaggedUnder(database: Database, version: string): boolean {
  return (
    database.get('SELECT 1 AS found FROM claim_code WHERE codebook_version = ? LIMIT 1', version) !==
    undefined
  );
}
