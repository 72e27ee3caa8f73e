import { claimSchema } from '../../shared/claim/claim-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { refuseIfCited } from './cited-claim';
import { listLinksOf } from './claim-link-table';
import { deleteClaim, readClaim, saveClaim } from './claim-table';

/**
 * How a claim is undone: whole, with its evidence, codes, attribution and what it is about. A claim that another is
 * linked to, or that backs something (`isBacking`), is never taken away.
 */
export function createClaimAggregate(database: Database, isBacking: (claimId: string) => boolean): Aggregate {
  return {
    snapshot: (id) => readClaim(database, id) ?? null,
    restore(id, snapshot) {
      const claim = snapshot === null ? null : claimSchema.parse(snapshot);
      if (claim) {
        if (claim.evidence.length === 0) refuseIfCited(database, id, 'claim.failure.lastPassage');
        return saveClaim(database, claim);
      }
      refuseIfCited(database, id, 'claim.failure.cited');
      if (listLinksOf(database, id).length > 0 || isBacking(id)) {
        throw new FailureError('undo-conflict', message('history.conflict.undo'));
      }
      deleteClaim(database, id);
    },
    recordedSha256: (id) => readRecordedHash(database, 'claim', id),
  };
}
