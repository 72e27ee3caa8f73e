import { isAttributed } from './attribution';
import { chinese, english, findWords, type FoundWords } from './find-words';
import { likelihoodWords } from './likelihood-words';
import { isQuestion } from './vague-words';
import { passiveJudgements } from './voice-words';

const own = [
  english(
    '(?:we|I) (?:now |still |also |therefore |nevertheless |thus |further |tentatively )*(?:assess|judge|believe|estimate|conclude|anticipate|expect)(?! (?:whether|how|what|which|why|each|every|below|here|in|the (?:evidence|claims|sources|question|value)|(?:the|these|those|each) \\p{L}+ (?:by|from|against)))',
    '(?:our|this memo’s|the) (?:assessment|judgement|judgment|view|estimate) is that',
  ),
  chinese(
    '(?:我们|本文|笔者|本报告|本备忘录)(?:据此|因此|由此|目前|仍|初步|综合)*(?:判断|评估|认为|研判|估计|预计|推断)(?!了|方法|标准|的)',
    '我们的(?:判断|评估|结论)是',
  ),
];

/** Where a sentence judges or estimates in its author's own name. */
export function judgementWords(words: string): FoundWords[] {
  if (isQuestion(words)) return [];
  const said = [...own.flatMap((pattern) => findWords(words, pattern)), ...passiveJudgements(words)];
  const measured = likelihoodWords(words).filter(
    ({ start }) => !isAttributed(words, start) && !isOpen(words.slice(0, start)),
  );
  return [...said, ...measured].sort((a, b) => a.start - b.start);
}

/** What is left open by "whether", or only supposed, is not judged. */
function isOpen(before: string): boolean {
  return /\b(?:whether|how)\b[^,;]*$/iu.test(before) || /(?:是否|能否)[^，。；]*$/u.test(before);
}
