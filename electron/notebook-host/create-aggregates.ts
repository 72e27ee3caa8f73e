import { createClaimAggregate } from '../claim/claim-aggregate';
import { createClaimLinkAggregate } from '../claim/claim-link-aggregate';
import { listClaimIdsAbout } from '../claim/claim-table';
import { createSavedViewAggregate } from '../claim/saved-view-aggregate';
import { isTaggedUnder } from '../claim/tag-table';
import { createCodebookAggregate } from '../codebook/codebook-aggregate';
import { createEntityAggregate } from '../entity/entity-aggregate';
import { createRelationAggregate } from '../entity/relation-aggregate';
import { createMemoAggregate } from '../memo/memo-aggregate';
import { createMemoRecordAggregate } from '../memo/memo-record-aggregate';
import { readRecordedHash } from '../notebook-file/recorded-hashes';
import { createSearchRecordAggregate } from '../search/search-record-aggregate';
import { createSourceAggregate } from '../source/source-aggregate';
import { createSourceGroupAggregate } from '../source/source-group-aggregate';
import { createReferenceAggregate } from '../reference/reference-aggregate';
import { createSourceRelationAggregate } from '../source-kin/source-relation-aggregate';
import { createRejectionAggregate } from '../suggestion/suggestion-rejection-aggregate';
import type { Database } from '../notebook-file/database';
import type { Aggregate, ChangedKind } from '../notebook-file/notebook-change';

/** How each kind of thing in a notebook is taken back to what it was; claims that a relation rests on are kept. */
export function createAggregates(
  database: Database,
  isBacking: (claimId: string) => boolean,
): Record<ChangedKind, Aggregate> {
  return {
    claim: createClaimAggregate(database, isBacking),
    'claim-view': createSavedViewAggregate(database),
    'claim-link': createClaimLinkAggregate(database),
    entity: createEntityAggregate(database, (id) => listClaimIdsAbout(database, id)),
    relation: createRelationAggregate(database, (id) => readRecordedHash(database, 'claim', id) !== null),
    source: createSourceAggregate(database),
    'source-group': createSourceGroupAggregate(database),
    'source-relation': createSourceRelationAggregate(database),
    reference: createReferenceAggregate(database),
    memo: createMemoAggregate(database),
    'memo-record': createMemoRecordAggregate(database),
    codebook: createCodebookAggregate(database, (version) => isTaggedUnder(database, version)),
    'suggestion-rejection': createRejectionAggregate(database),
    'search-record': createSearchRecordAggregate(database),
  };
}
