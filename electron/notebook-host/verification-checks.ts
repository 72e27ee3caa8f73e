import { checkClaimLinks } from '../claim/check-claim-links';
import { createClaimCheck } from '../claim/check-claims';
import { checkSavedViews } from '../claim/check-saved-views';
import { checkCodebooks } from '../codebook/check-codebooks';
import { checkEntities, checkRelations } from '../entity/check-entities';
import { checkMemos } from '../memo/check-memos';
import { checkMemoRecords } from '../memo/check-memo-records';
import { checkSearchRecords } from '../search/check-search-records';
import { checkSourceGroups } from '../source/check-source-groups';
import { checkSources } from '../source/check-sources';
import { checkReferences } from '../reference/check-references';
import { checkSourceRelations } from '../source-kin/check-source-relations';
import { checkRejections } from '../suggestion/check-rejections';
import type { Database } from '../notebook-file/database';
import type { VerificationCheck } from '../notebook-file/verification';
import { passageSources } from './passage-sources';

/** Everything that a notebook is verified by, in the order in which problems are told. */
export function verificationChecks(database: Database): readonly VerificationCheck[] {
  return [
    checkCodebooks,
    checkSourceGroups,
    checkSources,
    checkSourceRelations,
    checkReferences,
    createClaimCheck(() => passageSources(database)),
    checkClaimLinks,
    checkEntities,
    checkRelations,
    checkSavedViews,
    checkRejections,
    checkMemos,
    checkMemoRecords,
    checkSearchRecords,
  ];
}
