import type { Claim } from '../claim/claim-schema';
import type { MemoDocument } from './memo-document';
import { footnotesOf, inlineRuns } from './memo-inlines';
import { plainText } from './memo-sentences';

/** The terms of both rows of ICD 203 (2015), longest first where one holds another. */
const terms =
  /\b(almost no chance|remote chance|(very )?unlikely|(highly )?(im)?probable|roughly even (chance|odds)|(very )?likely|(almost|nearly) certain(ly)?)\b/iu;

/** Whether a memo, its footnotes or the claims that it cites use a term of the scale, so that its reader needs the legend. */
export function usesLikelihoodScale(
  document: MemoDocument,
  claims: readonly Pick<Claim, 'likelihood'>[],
): boolean {
  const runs = [...inlineRuns(document), ...footnotesOf(document).map(({ children }) => children)];
  return (
    claims.some(({ likelihood }) => likelihood !== null) || runs.some((run) => terms.test(plainText(run)))
  );
}
