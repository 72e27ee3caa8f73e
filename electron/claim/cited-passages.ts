import { passageKey } from '../../shared/claim/claim-merge';
import type { Claim, ClaimId, EvidenceId } from '../../shared/claim/claim-schema';
import { citesClaim, type CitationItem } from '../../shared/memo/citation-item';

/** What memos cite once some claims have become one; a passage that several had is cited as the one that was kept. */
export function citedAfterMerge(gone: readonly Claim[], merged: Claim): (item: CitationItem) => CitationItem {
  const from = new Set<ClaimId>(gone.map(({ id }) => id));
  const kept = new Map(merged.evidence.map((evidence) => [passageKey(evidence), evidence.id]));
  const standIns = new Map<EvidenceId, EvidenceId>(
    gone.flatMap(({ evidence }) => evidence.map((own) => [own.id, kept.get(passageKey(own)) ?? own.id])),
  );
  return (item) => {
    if (!citesClaim(item) || !from.has(item.claimId)) return item;
    if (item.to === 'claim') return { ...item, claimId: merged.id };
    return { ...item, claimId: merged.id, evidenceId: standIns.get(item.evidenceId) ?? item.evidenceId };
  };
}

/** What memos cite once passages of a claim have become a claim of their own: the passages are cited as those of that. */
export function citedAfterSplit(from: ClaimId, made: Claim): (item: CitationItem) => CitationItem {
  const moved = new Set(made.evidence.map(({ id }) => id));
  return (item) =>
    item.to === 'passage' && item.claimId === from && moved.has(item.evidenceId)
      ? { ...item, claimId: made.id }
      : item;
}
