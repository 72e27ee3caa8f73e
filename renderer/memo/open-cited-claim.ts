import type { ClaimId } from '../../shared/claim/claim-schema';
import { inspect, openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';

/** Opens the first of the claims that exists: its passage beside the memo, the claim in the inspector. */
export function openCitedClaim(ids: readonly ClaimId[]): boolean {
  const { claims } = useNotebookData.getState();
  const claim = ids.map((id) => claims.find((candidate) => candidate.id === id)).find(Boolean);
  if (!claim) return false;
  const evidence = claim.evidence[0];
  inspect(
    evidence ? { kind: 'claim', id: claim.id, evidenceId: evidence.id } : { kind: 'claim', id: claim.id },
  );
  if (evidence) {
    openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end }, beside: true });
  }
  return true;
}
