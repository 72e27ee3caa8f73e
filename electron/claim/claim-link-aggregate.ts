import { claimLinkSchema } from '../../shared/claim/claim-link-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { Aggregate } from '../notebook-file/notebook-change';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { deleteLink, readLink, saveLink } from './claim-link-table';

/** How a link between claims is undone. It never comes back without the claims at its ends. */
export function createClaimLinkAggregate(database: Database): Aggregate {
  return {
    snapshot: (id) => readLink(database, id) ?? null,
    restore(id, snapshot) {
      if (snapshot === null) return deleteLink(database, id);
      const link = claimLinkSchema.parse(snapshot);
      const isDangling = [link.fromId, link.toId].some(
        (end) => readRecordedHash(database, 'claim', end) === null,
      );
      if (isDangling) throw new FailureError('undo-conflict', message('history.conflict.undo'));
      saveLink(database, link);
    },
    recordedSha256: (id) => readRecordedHash(database, 'claim_link', id),
  };
}
