import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { rememberClaim, knownClaimId } from '../../shared/memo/known-claim';
import { numberCitations } from '../../shared/memo/citation-numbering';
import type { Memo } from '../../shared/memo/memo-schema';
import type { Database } from '../notebook-file/database';
import type { Touch } from '../notebook-file/notebook-change';
import { listMemoRecords, readMemoRecord, saveMemoRecord } from './memo-record-table';

export interface KnownClaimServices {
  claims(ids: readonly ClaimId[]): ClaimRow[];
  now(): Date;
}

/**
 * Remembers the claims that a memo has come to cite as they are now. What it knew before stays, also of a claim that it
 * cites no more: cut and put back, it must not pass for unchanged.
 */
export function learnCited(
  database: Database,
  memo: Pick<Memo, 'id' | 'document'>,
  services: KnownClaimServices,
  touch: Touch,
): void {
  const known = new Set(listMemoRecords(database, 'known-claim', memo.id).map(({ claimId }) => claimId));
  const news = numberCitations(memo.document).claimIds.filter((id) => !known.has(id));
  if (news.length > 0) learn(database, memo.id, services.claims(news), services, touch);
}

/** Takes claims as they are now as known to a memo. */
export function learn(
  database: Database,
  memoId: Memo['id'],
  claims: readonly ClaimRow[],
  services: KnownClaimServices,
  touch: Touch,
): void {
  const at = services.now().toISOString();
  for (const claim of claims) {
    const record = rememberClaim(claim, { memoId, at });
    touch('memo-record', record.id);
    saveMemoRecord(database, record);
  }
}

/** A memo cites one claim in place of another: what it knew of that one, it knows of this one, where it knew nothing. */
export function passKnowledgeOn(
  database: Database,
  memoId: Memo['id'],
  claims: ReadonlyMap<ClaimId, ClaimId>,
  touch: Touch,
): void {
  for (const [from, to] of claims) {
    const record = readMemoRecord(database, knownClaimId(memoId, from));
    const id = knownClaimId(memoId, to);
    if (record?.kind !== 'known-claim' || readMemoRecord(database, id) !== undefined) continue;
    touch('memo-record', id);
    saveMemoRecord(database, { ...record, id, claimId: to });
  }
}
