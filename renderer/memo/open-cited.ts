import type { CitationItem } from '../../shared/memo/citation-item';
import { inspect, openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';

/** Opens the first thing cited that exists: its passage beside the memo, the claim or the source in the inspector. */
export function openCited(items: readonly CitationItem[]): boolean {
  return items.some(openItem);
}

function openItem(item: CitationItem): boolean {
  const { claims, sources } = useNotebookData.getState();
  if (item.to === 'source') {
    if (!sources.some(({ id }) => id === item.sourceId)) return false;
    inspect({ kind: 'source', id: item.sourceId });
    openSource(item.sourceId, { beside: true });
    return true;
  }
  const claim = claims.find(({ id }) => id === item.claimId);
  if (!claim) return false;
  const evidence =
    item.to === 'claim' ? claim.evidence[0] : claim.evidence.find(({ id }) => id === item.evidenceId);
  inspect(
    evidence ? { kind: 'claim', id: claim.id, evidenceId: evidence.id } : { kind: 'claim', id: claim.id },
  );
  if (evidence) {
    openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end }, beside: true });
  }
  return true;
}
