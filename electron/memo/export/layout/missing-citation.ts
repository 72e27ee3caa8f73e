import type { CitedSource, MissingClaim } from '../../../../shared/memo/annotated-memo';
import { message } from '../../../messages/messages';
import type { Span } from './memo-layout';
import { code, words } from './spans';

/** What an endnote or a row says of a claim or a source that is not in the notebook. */
export function missingCitation(cited: MissingClaim | CitedSource): Span[] {
  const mark = '\uE000';
  const [key, id] =
    cited.to === 'source'
      ? (['memo.annex.source.missing', cited.sourceId] as const)
      : (['memo.annex.claim.missing', cited.claimId] as const);
  const [before = '', after = ''] = message(key, { id: mark }).split(mark);
  return [...words(before), code(id), ...words(after)];
}
