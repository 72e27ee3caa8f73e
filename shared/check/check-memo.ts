import { createContext, type CheckContext } from './check-context';
import type { CheckInput } from './check-input';
import type { Finding } from './finding';
import type { CheckedSentence } from './checked-text';
import * as citation from './rules/citation-rules';
import * as claim from './rules/claim-rules';
import * as entity from './rules/entity-rules';
import * as memo from './rules/memo-rules';
import * as quotation from './rules/quotation-rules';
import * as scale from './rules/scale-rules';
import * as source from './rules/source-rules';
import * as wording from './rules/wording-rules';

type SentenceRule = (sentence: CheckedSentence, context: CheckContext) => Finding[];
type MemoRule = (context: CheckContext) => Finding[];

const sentenceRules: readonly SentenceRule[] = [
  scale.checkMixedScales,
  scale.checkUncitedJudgement,
  scale.checkConfidenceBasis,
  scale.checkTermOutsideScale,
  wording.checkHedges,
  wording.checkProofWords,
  wording.checkNormativeWords,
  wording.checkPassive,
];

const memoRules: readonly MemoRule[] = [
  scale.checkMixedRows,
  wording.checkBottomLine,
  quotation.checkTranslatedQuotations,
  quotation.checkQuotedResidue,
  citation.checkQuotesMatch,
  citation.checkSearchesHold,
  citation.checkDescriptors,
  citation.checkCitedIsThere,
  citation.checkTranslations,
  citation.checkResidue,
  claim.checkClaimConfidence,
  claim.checkPolarity,
  claim.checkInferenceAsFact,
  claim.checkUnjudgedRatings,
  claim.checkJudgementsOnly,
  claim.checkDates,
  claim.checkStudyAsControl,
  claim.checkDutyAsConduct,
  claim.checkNormativeClaims,
  source.checkIndependence,
  source.checkAge,
  memo.checkAlternative,
  memo.checkContradiction,
  memo.checkDimensions,
  entity.checkAliases,
  entity.checkOpenPosts,
];

/** Every finding of a memo or text, by place and then by rule. Without facts only rules that words can decide apply. */
export function checkMemo(input: CheckInput): Finding[] {
  const context = createContext(input);
  const found = [
    ...context.prose.flatMap((sentence) => sentenceRules.flatMap((rule) => rule(sentence, context))),
    ...memoRules.flatMap((rule) => rule(context)),
  ];
  return withoutHidden(found, input.waived ?? (() => false)).sort(
    (a, b) => a.start - b.start || (a.rule < b.rule ? -1 : 1) || a.end - b.end,
  );
}

/**
 * A sentence that mixes likelihood and confidence has to be divided first: what it lacks is told of its halves. Where
 * the mixing was waived, it is told of the whole.
 */
function withoutHidden(findings: readonly Finding[], waived: (finding: Finding) => boolean): Finding[] {
  const mixed = new Set(
    findings.filter((finding) => finding.rule === 'E01' && !waived(finding)).map(({ sentence }) => sentence),
  );
  return findings.filter(
    ({ rule, sentence }) => !((rule === 'E02' || rule === 'E06') && mixed.has(sentence)),
  );
}
