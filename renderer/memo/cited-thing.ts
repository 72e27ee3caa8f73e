import type { ClaimRow, Evidence } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import type { CitationItem } from '../../shared/memo/citation-item';
import { pageValues } from '../../shared/source/page-of';
import type { CitedThing } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { askForClaims } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';

const longestSummary = 160;

/** What a chip says of what it cites, as far as the window knows it; a claim that is not known is asked for. */
export function describeItem(item: CitationItem): CitedThing {
  const { claims, absentClaims, sources } = useNotebookData.getState();
  if (item.to === 'source') {
    const source = sources.find(({ id }) => id === item.sourceId);
    const summary = source && message('memo.editor.wholeSource', { title: source.title });
    return summary ? { standing: 'sound', summary } : missing('memo.editor.missingSource');
  }
  const claim = claims.find(({ id }) => id === item.claimId);
  if (!claim && absentClaims.has(item.claimId)) return missing('memo.editor.missingClaim');
  if (!claim) {
    askForClaims([item.claimId]);
    return { standing: 'sound', summary: '' };
  }
  const { status } = claim;
  const standing = status === 'draft' || status === 'reviewed' ? 'sound' : status;
  if (item.to === 'claim') return { standing, summary: claimHeadline(claim).slice(0, longestSummary) };
  const evidence = claim.evidence.find(({ id }) => id === item.evidenceId);
  if (!evidence) return missing('memo.editor.missingPassage');
  return { standing, summary: `“${evidence.quote.slice(0, longestSummary)}”` };
}

function missing(
  key: 'memo.editor.missingClaim' | 'memo.editor.missingPassage' | 'memo.editor.missingSource',
): CitedThing {
  return { standing: 'missing', summary: message(key) };
}

/** The page of a passage ("p. 7") or its time in a recording; nothing where its source has neither. */
export function locatorOfPassage(claim: ClaimRow, evidence: Evidence): string | undefined {
  const labels = claim.pages?.[evidence.id];
  return labels && labels.length > 0 ? message('source.pages', pageValues(labels)) : undefined;
}
