import { claimSchema } from '../../shared/claim/claim-schema';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { refuseIfCited } from './cited-claim';
import { deleteClaim, readClaim, recordedClaimSha256, saveClaim } from './claim-table';

/** How a claim is undone: whole, with its evidence, codes and attribution. */
export function createClaimAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readClaim(database, id) ?? null,
    restore(id, snapshot) {
      const claim = snapshot === null ? null : claimSchema.parse(snapshot);
      if (claim) {
        if (claim.evidence.length === 0) refuseIfCited(database, id, 'claim.failure.lastPassage');
        return saveClaim(database, claim);
      }
      refuseIfCited(database, id, 'claim.failure.cited');
      deleteClaim(database, id);
    },
    recordedSha256: (id) => recordedClaimSha256(database, id),
  };
}
