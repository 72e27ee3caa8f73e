import type {
  CitedItem,
  CitedSearch,
  CitedSource,
  MissingClaim,
} from '../../../../shared/memo/annotated-memo';
import { message } from '../../../messages/messages';
import type { Span } from './memo-layout';
import { code, words } from './spans';

/** What an endnote or a row says of a claim, a source or a search that is not in the notebook. */
export function missingCitation(cited: MissingClaim | CitedSource | CitedSearch): Span[] {
  const mark = '\uE000';
  const [before = '', after = ''] = message(missingKey(cited), { id: mark }).split(mark);
  return [...words(before), code(idOfMissing(cited)), ...words(after)];
}

/** How it is said that what is cited is gone. */
export function missingKey({ to }: CitedItem) {
  if (to === 'source') return 'memo.annex.source.missing';
  return to === 'search' ? 'memo.annex.search.missing' : 'memo.annex.claim.missing';
}

/** The id by which what is cited would be known. */
export function idOfMissing(cited: CitedItem): string {
  if (cited.to === 'source') return cited.sourceId;
  return cited.to === 'search' ? cited.searchId : cited.claimId;
}
