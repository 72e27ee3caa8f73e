import { findingIn, isOpenSection, type CheckContext } from '../check-context';
import type { CheckedSentence } from '../checked-text';
import type { Finding } from '../finding';
import { confidenceWords, givesBasis } from '../words/confidence-words';
import { judgementWords } from '../words/judgement-words';
import { isAttributed } from '../words/attribution';
import { likelihoodWords, type LikelihoodWords } from '../words/likelihood-words';
import { isQuestion } from '../words/vague-words';

/** E01: likelihood and confidence in one sentence. */
export function checkMixedScales(sentence: CheckedSentence): Finding[] {
  const [confidence] = confidenceWords(sentence.words);
  const [likelihood] = ownLikelihood(sentence);
  if (!confidence || !likelihood) return [];
  const range = {
    start: Math.min(confidence.start, likelihood.start),
    end: Math.max(confidence.end, likelihood.end),
  };
  const values = { likelihood: likelihood.words, confidence: confidence.words };
  const says = { key: 'check.says.E01', values } as const;
  return [findingIn(sentence, range, 'E01', says, `${likelihood.words} ${confidence.words}`.toLowerCase())];
}

/** E02: a judgement that cites nothing. */
export function checkUncitedJudgement(sentence: CheckedSentence, context: CheckContext): Finding[] {
  const { block, citations, words } = sentence;
  if (citations.length > 0 || block.isInCitedRow || isOpenSection(block)) return [];
  // The bottom line repeats what stands among the key judgements with its citations.
  if (block.section === 'bottom-line' && hasKeyJudgements(context)) return [];
  if (/[:：]\s*$/u.test(words)) return [];
  const [first] = judgementWords(words);
  return first
    ? [findingIn(sentence, first, 'E02', { key: 'check.says.E02', values: { words: first.words } })]
    : [];
}

function hasKeyJudgements({ judgements }: CheckContext): boolean {
  return judgements.some(({ sentence }) => sentence.block.section === 'key-judgements');
}

/** E06: confidence without a basis, in words. */
export function checkConfidenceBasis(sentence: CheckedSentence): Finding[] {
  const { block, words } = sentence;
  const [found] = isQuestion(words) ? [] : confidenceWords(words);
  if (!found) return [];
  const next = block.sentences[block.sentences.indexOf(sentence) + 1]?.words;
  if (givesBasis(words, found, next)) return [];
  return [findingIn(sentence, found, 'E06', { key: 'check.says.E06', values: { words: found.words } })];
}

/** E07: a term of likelihood that the scale does not have. */
export function checkTermOutsideScale(sentence: CheckedSentence): Finding[] {
  return ownLikelihood(sentence)
    .filter(({ row }) => row === 'outside')
    .map((found) =>
      findingIn(sentence, found, 'E07', { key: 'check.says.E07', values: { words: found.words } }),
    );
}

/** W01: terms of both rows of the scale, and no legend that says so. */
export function checkMixedRows(context: CheckContext): Finding[] {
  const hasLegend =
    context.isLegendPrinted ||
    context.blocks.some(({ section, kind }) => section === 'legend' && kind !== 'heading');
  if (hasLegend) return [];
  const terms = context.prose.flatMap((sentence) =>
    ownLikelihood(sentence).map((found) => ({ sentence, found })),
  );
  const first = terms.find(({ found }) => found.row === 1);
  const second = terms.find(({ found }) => found.row === 2);
  if (!first || !second) return [];
  const later = terms.indexOf(first) > terms.indexOf(second) ? first : second;
  const earlier = later === first ? second : first;
  const values = { words: later.found.words, other: earlier.found.words };
  return [findingIn(later.sentence, later.found, 'W01', { key: 'check.says.W01', values })];
}

/** The author's own terms of likelihood in a sentence. */
function ownLikelihood({ words }: CheckedSentence): LikelihoodWords[] {
  if (isQuestion(words)) return [];
  return likelihoodWords(words).filter(({ start }) => !isAttributed(words, start));
}
