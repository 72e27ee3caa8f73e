import { rangesOverlap } from '../../text/range';
import { findingIn, isOpenSection, type CheckContext } from '../check-context';
import { positionIn, type CheckedSentence } from '../checked-text';
import type { Finding, FindingWords } from '../finding';
import { doubleHedges } from '../words/hedges';
import { normativeWords, passiveJudgements } from '../words/voice-words';
import { takesDutyAsConduct, takesStudyAsControl } from '../words/proof-words';
import { isQuestion, vagueWords } from '../words/vague-words';

/** W02 and W18: vague words in place of an estimate, and two hedges on one thing. */
export function checkHedges(sentence: CheckedSentence): Finding[] {
  if (isOpenSection(sentence.block) || isQuestion(sentence.words)) return [];
  const doubled = doubleHedges(sentence.words);
  const vague = vagueWords(sentence.words, sentence.citations.length > 0).filter(
    (found) => !doubled.some((other) => rangesOverlap(other, found)),
  );
  return [
    ...doubled.map((found) =>
      findingIn(sentence, found, 'W18', { key: 'check.says.W18', values: { words: found.words } }),
    ),
    ...vague.map((found) => {
      const says: FindingWords = { key: `check.says.W02.${found.kind}`, values: { words: found.words } };
      return findingIn(sentence, found, 'W02', says);
    }),
  ];
}

/** I01: a judgement in the passive, which hides who judges. */
export function checkPassive(sentence: CheckedSentence): Finding[] {
  return passiveJudgements(sentence.words).map((found) =>
    findingIn(sentence, found, 'I01', { key: 'check.says.I01', values: { words: found.words } }),
  );
}

/** W19, in words: what should be, in a memo about what is. */
export function checkNormativeWords(sentence: CheckedSentence, { isEvidenceMemo }: CheckContext): Finding[] {
  if (!isEvidenceMemo || isQuestion(sentence.words) || isOpenSection(sentence.block)) return [];
  return normativeWords(sentence.words).map((found) =>
    findingIn(sentence, found, 'W19', { key: 'check.says.W19', values: { words: found.words } }),
  );
}

/** W13 and W14, in words: study taken as control, a duty taken as conduct. */
export function checkProofWords(sentence: CheckedSentence): Finding[] {
  const { words } = sentence;
  if (isQuestion(words)) return [];
  const whole = { start: 0, end: words.trimEnd().length };
  return [
    ...(takesStudyAsControl(words)
      ? [findingIn(sentence, whole, 'W13', { key: 'check.says.W13' }, 'words')]
      : []),
    ...(takesDutyAsConduct(words)
      ? [findingIn(sentence, whole, 'W14', { key: 'check.says.W14' }, 'words')]
      : []),
  ];
}

const longestBottomLine = 3;

/** W17: more than three sentences of bottom line. */
export function checkBottomLine({ prose }: CheckContext): Finding[] {
  const sentences = prose.filter(
    ({ block, words }) => block.section === 'bottom-line' && /[\p{L}\p{N}]/u.test(words),
  );
  const fourth = sentences[longestBottomLine];
  const last = sentences.at(-1);
  if (!fourth || !last) return [];
  const values = { count: sentences.length };
  const found = findingIn(
    fourth,
    { start: 0, end: fourth.words.length },
    'W17',
    { key: 'check.says.W17', values },
    '',
  );
  return [
    {
      ...found,
      sentence: '',
      subject: String(sentences.length),
      end: positionIn(last.block, last.start + last.words.trimEnd().length),
    },
  ];
}
