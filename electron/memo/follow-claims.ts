import type { ClaimId } from '../../shared/claim/claim-schema';
import { citesClaim, claimItem, type CitationItem } from '../../shared/memo/citation-item';
import { replaceCitations } from '../../shared/memo/replace-citations';
import { canonicalJson } from '../../shared/text/canonical-json';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { passKnowledgeOn } from './known-claims';
import { listMemoIdsCiting, readMemo, saveMemo } from './memo-table';

export interface FollowedClaims {
  /** Memos that cite none of these, or passages of theirs, are left alone. */
  readonly claimIds: readonly ClaimId[];
  readonly replace: (item: CitationItem) => CitationItem;
  readonly now: Date;
}

/** Lets memos cite something else where claims were merged or split; answers how many memos that were. */
export function followClaims(
  database: Database,
  { claimIds, replace, now }: FollowedClaims,
  touch: Touch,
): number {
  const memos = listMemoIdsCiting(database, claimIds).flatMap((id) => readMemo(database, id) ?? []);
  const followed = memos.flatMap((memo) => {
    const document = replaceCitations(memo.document, replace);
    return canonicalJson(document) === canonicalJson(memo.document) ? [] : [{ ...memo, document }];
  });
  const successors = successorsOf(claimIds, replace);
  for (const memo of followed) {
    passKnowledgeOn(database, memo.id, successors, touch);
    touch('memo', memo.id);
    saveMemo(database, { ...memo, modifiedAt: now.toISOString(), revision: memo.revision + 1 });
  }
  return followed.length;
}

/** Which claim each is replaced by, where it is. */
function successorsOf(
  claimIds: readonly ClaimId[],
  replace: FollowedClaims['replace'],
): ReadonlyMap<ClaimId, ClaimId> {
  const pairs = claimIds.map((id) => [id, replace(claimItem(id))] as const);
  return new Map(
    pairs.flatMap(([id, item]) =>
      citesClaim(item) && item.claimId !== id ? [[id, item.claimId] as const] : [],
    ),
  );
}
