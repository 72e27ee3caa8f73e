import type { CitationItem } from '../../shared/memo/citation-item';
import type { SourceId } from '../../shared/source/source-schema';
import { inspect, openSource } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';

/**
 * Opens the first thing cited that exists: its passage beside the memo, the claim in the inspector, or the source that is
 * cited as a whole or was searched.
 */
export function openCited(items: readonly CitationItem[]): boolean {
  return items.some(openItem);
}

function openItem(item: CitationItem): boolean {
  const { claims, noneFound } = useNotebookData.getState();
  if (item.to === 'source') return openWhole(item.sourceId);
  if (item.to === 'search') return openWhole(noneFound?.find(({ id }) => id === item.searchId)?.sourceId);
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

function openWhole(sourceId: SourceId | undefined): boolean {
  const { sources } = useNotebookData.getState();
  if (sourceId === undefined || !sources.some(({ id }) => id === sourceId)) return false;
  inspect({ kind: 'source', id: sourceId });
  openSource(sourceId, { beside: true });
  return true;
}
