import { useMemo } from 'react';
import type { ClaimId } from '../../shared/claim/claim-schema';
import type { KnownClaim } from '../../shared/memo/known-claim';
import type { MemoId } from '../../shared/memo/memo-schema';
import { call } from '../desktop/desktop';
import { notifyFailure } from '../ui/notices';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';

/** What a memo knows of the claims that it cites, by claim. */
export type KnownClaims = ReadonlyMap<ClaimId, KnownClaim>;

/** What a memo knows of the claims that it cites; empty until it is read. */
export function useKnownClaims(id: MemoId): KnownClaims {
  const read = useNotebookData((data) => data.memoRecordsRead);
  const answer = useAnswer(`${id} ${read}`, () => call('memo.knownClaims', { id }));
  return useMemo(
    () => new Map(answer?.ok ? answer.value.map((known) => [known.claimId, known]) : []),
    [answer],
  );
}

/** Takes a claim as it is now as known to a memo. */
export async function acceptClaim(id: MemoId, claimId: ClaimId): Promise<void> {
  const answer = await call('memo.acceptClaims', { id, claimIds: [claimId] });
  if (!answer.ok) notifyFailure(answer.failure);
}
