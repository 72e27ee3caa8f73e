import type { Claim } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { cutPassage } from '../../shared/claim/passage';
import type {
  AnchorCounts,
  AnchorState,
  PassageToReview,
} from '../../shared/source-version/source-version-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { carryOver, type TextPair } from './carry-over';
import type { TextPairs } from './text-pairs';

const order: readonly AnchorState[] = ['orphan', 'changed', 'moved', 'exact'];

/** The passages of a source that stand on older versions than the current one, with where they would stand now. */
export function listPassagesToReview(
  claims: readonly Claim[],
  current: { id: SourceId; version: number },
  pairs: TextPairs,
): PassageToReview[] {
  const older = new Map<number, TextPair>();
  const pairFrom = (version: number): TextPair => {
    const pair = older.get(version) ?? pairs.of(current.id, version, current.version);
    older.set(version, pair);
    return pair;
  };
  const passages = claims.flatMap((claim) =>
    claim.evidence
      .filter(({ sourceId, sourceVersion }) => sourceId === current.id && sourceVersion < current.version)
      .map((evidence): PassageToReview => {
        const pair = pairFrom(evidence.sourceVersion);
        const { state, proposal, places } = carryOver(pair, evidence);
        return {
          claimId: claim.id,
          claim: claimHeadline(claim),
          evidence,
          state,
          proposal: proposal && { ...proposal, ...cutPassage(pair.to, proposal) },
          places: [...places],
          isLeft: evidence.leftAtVersion === current.version,
        };
      }),
  );
  return passages.sort(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      (a.proposal ?? a.evidence).start - (b.proposal ?? b.evidence).start,
  );
}

/** How many wait in each state; those that were left do not wait. */
export function countWaiting(passages: readonly PassageToReview[]): AnchorCounts {
  const counts = { exact: 0, moved: 0, changed: 0, orphan: 0 };
  for (const { state, isLeft } of passages) if (!isLeft) counts[state]++;
  return counts;
}
