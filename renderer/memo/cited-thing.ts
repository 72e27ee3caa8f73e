import type { ClaimRow, Evidence } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import type { CitationItem } from '../../shared/memo/citation-item';
import { claimChanges, type ClaimChange } from '../../shared/memo/known-claim';
import type { SearchRecordId } from '../../shared/search/search-record';
import { pageValues } from '../../shared/source/page-of';
import type { CitedThing } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { askForClaims } from '../notebook-data/known-claims';
import { askForNoneFound } from '../notebook-data/none-found';
import { useNotebookData } from '../notebook-data/notebook-data';
import type { KnownClaims } from './use-known-claims';

const longestSummary = 160;

/** What a chip says of what it cites, as far as the window knows it; a claim that is not known is asked for. */
export function describeItem(item: CitationItem, known: KnownClaims): CitedThing {
  if (item.to === 'search') return describeSearch(item.searchId);
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
  const evidence = item.to === 'claim' ? null : claim.evidence.find(({ id }) => id === item.evidenceId);
  if (evidence === undefined) return missing('memo.editor.missingPassage');
  const words = evidence === null ? claimHeadline(claim) : `“${evidence.quote}”`;
  const before = known.get(claim.id);
  const changes = before ? claimChanges(before, claim, item) : [];
  return {
    standing: standingOf(claim, changes),
    summary: [words.slice(0, longestSummary), ...new Set(changes.map(changeInWords))].join(', '),
  };
}

/** A record that is not read yet is asked for. */
function describeSearch(searchId: SearchRecordId): CitedThing {
  const { noneFound, sources } = useNotebookData.getState();
  if (noneFound === null) {
    askForNoneFound();
    return { standing: 'sound', summary: '' };
  }
  const record = noneFound.find(({ id }) => id === searchId);
  if (!record) return missing('memo.editor.missingSearch');
  const source = sources.find(({ id }) => id === record.sourceId);
  if (!source) return missing('memo.editor.missingSource');
  const values = { query: record.query, title: source.title };
  return { standing: 'sound', summary: message('memo.editor.search', values) };
}

function standingOf({ status }: ClaimRow, changes: readonly ClaimChange[]): CitedThing['standing'] {
  if (status !== 'draft' && status !== 'reviewed') return status;
  return changes.length > 0 ? 'changed' : 'sound';
}

/** "quote changed", "now disputed". */
export function changeInWords(change: ClaimChange): string {
  return change.kind === 'status'
    ? message(`memo.editor.change.status.${change.after}`)
    : message(`memo.editor.change.${change.kind}`);
}

function missing(key: `memo.editor.missing${'Claim' | 'Passage' | 'Source' | 'Search'}`): CitedThing {
  return { standing: 'missing', summary: message(key) };
}

/** The page of a passage ("p. 7") or its time in a recording; nothing where its source has neither. */
export function locatorOfPassage(claim: ClaimRow, evidence: Evidence): string | undefined {
  const labels = claim.pages?.[evidence.id];
  return labels && labels.length > 0 ? message('source.pages', pageValues(labels)) : undefined;
}
