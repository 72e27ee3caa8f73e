import type { ClaimId } from '../../shared/claim/claim-schema';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { listRelationsBackedBy, saveRelation } from './relation-table';

/** Lets relations that a claim backs be backed by another in its place. */
export function moveBacking(database: Database, from: ClaimId, to: ClaimId, touch: Touch): void {
  for (const relation of listRelationsBackedBy(database, from)) {
    touch('relation', relation.id);
    const claimIds = [...new Set(relation.claimIds.map((id) => (id === from ? to : id)))];
    saveRelation(database, { ...relation, claimIds });
  }
}
