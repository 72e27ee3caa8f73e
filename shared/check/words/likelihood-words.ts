import { rangesOverlap } from '../../text/range';
import { chinese, english, findWords, isNegated, type FoundWords } from './find-words';

/** A word that says how likely something is: of the first or second row of the scale, or of neither. */
export interface LikelihoodWords extends FoundWords {
  readonly row: 1 | 2 | 'outside';
}

/** ICD 203, first row; the Chinese terms that this application sets beside them. */
const firstRow = [
  english(
    'almost no chance',
    'roughly (?:an )?even chances?',
    '(?:very )?(?:un)?likely',
    'almost certain(?:ly)?',
  ),
  chinese(
    '几乎(?:可以|能够)?肯定',
    '几乎必然',
    '几乎不可能',
    '极不可能',
    '很不可能',
    '不太可能',
    '不大可能',
    '极(?:有)?可能(?!性)',
    '很(?:有)?可能(?!性)',
    '非常(?:有)?可能(?!性)',
    '较(?:为)?可能(?!性)',
    '比较可能(?!性)',
    '可能性(?:大致|大约|大体)?各半',
    '可能性(?:极|很|较|非常|相当|比较)?(?:大|小|高|低)(?![\\p{Script=Han}]?于)',
    '可能性不[大高]',
  ),
];
/** The second row; in Chinese the terms made with 概率. */
const secondRow = [
  english(
    'remote chance',
    '(?:highly )?improbabl[ey]',
    'roughly even odds',
    '(?:highly )?probabl[ey]',
    'nearly certain(?:ly)?',
  ),
  chinese('概率(?:大致|大约|大体)?各半', '概率(?:极|很|较|非常|比较)?(?:大|小|高|低)', '概率不[大高]'),
];
const outside = [
  english(
    '(?:highly|extremely|quite|fairly|rather|somewhat|reasonably|overwhelmingly|exceedingly|pretty) (?:un)?likely',
    '(?:very|quite|rather|fairly|extremely|more than|reasonably) (?:im)?probabl[ey]',
    '(?:more|less) likely than not',
    'as likely as not',
    'not (?:very |too |all that |particularly )?(?:likely|probable)',
    '(?:very |extremely |quite )?(?:good|fair|strong|real|serious|slim|small|high|low|decent|reasonable|better than even|sporting|distinct|outside|every)(?: enough)? (?:chances?|odds|probability|possibility|likelihood|prospect) (?:that|of|to)',
    '(?:a )?(?:fifty-fifty|50[/-]50) (?:chance|odds|bet|call)',
    'in all (?:likelihood|probability)',
    '(?:the )?odds are',
    'chances are',
    'doubtless',
    'undoubtedly',
    'unquestionably',
    'no doubt(?= (?:will|would|be)\\b)',
    '(?:there (?:is|can be) )(?:no|little) doubt',
    'without (?:a |any )?doubt',
    'inevitabl[ey]',
    '(?:bound|sure|certain|guaranteed) to',
    '(?:will|would|shall) (?:certainly|surely|definitely|undoubtedly)',
    '(?:certainly|surely|definitely) (?:will|would)',
    '(?:is|are|remains?) (?:entirely |quite |perfectly |just |at least )?(?:possible|conceivable|plausible) that',
    '(?:cannot|can not|can’t|could not|must not) be (?:ruled out|excluded|dismissed)',
    'doubtful (?:that|whether|if)',
  ),
  chinese(
    '大概率',
    '小概率',
    '[六七八九]成(?:的)?(?:可能|把握|机会)',
    '十有八九',
    '势必',
    '必将',
    '必然(?=[会要将导引带使])',
    '注定',
    '毫无疑问',
    '无疑(?=[会将是要])',
    '(?<!几乎|几乎可以)(?:肯定|一定|必定)会',
    '恐怕',
    '想必',
    '多半',
    '大有可能',
    '说不定',
    '没准',
    '(?:不|无法|不能)排除',
    '在所难免',
    '有望',
  ),
];

/** Every word of likelihood in a sentence, in order; comparisons ("more likely to be inspected") are none. */
export function likelihoodWords(words: string): LikelihoodWords[] {
  const found: LikelihoodWords[] = [];
  const take = (patterns: readonly RegExp[], row: LikelihoodWords['row']) => {
    for (const pattern of patterns) {
      for (const one of findWords(words, pattern, (place, before, after) =>
        isMeant(place, before, after, row),
      )) {
        if (!found.some((other) => rangesOverlap(other, one))) found.push({ ...one, row });
      }
    }
  };
  take(outside, 'outside');
  take(firstRow, 1);
  take(secondRow, 2);
  return found.sort((a, b) => a.start - b.start);
}

/** Not a measure of likelihood: comparisons, names, "certain to" that is denied, "probable cause". */
function isMeant({ words }: FoundWords, before: string, after: string, row: LikelihoodWords['row']): boolean {
  if (row === 'outside') return isOutside(words, before);
  if (/(?:\b(?:more|less|equally|as|most|least|how|however|whichever is)|最|更)\s*$/iu.test(before))
    return false;
  if (/^probable/i.test(words)) return !/^ (?:cause|grounds|reserves?|maximum loss)/i.test(after);
  if (/^\p{Lu}/u.test(words) && before.trim() !== '') return false;
  if (words.startsWith('可能性')) return !/(?:多大|大小|如何|是否|评估|比较|判断)$/u.test(before);
  return true;
}

function isOutside(words: string, before: string): boolean {
  if (/^(?:certain|sure|bound|guaranteed) to$/i.test(words)) {
    return (
      !isNegated(before) &&
      !/\b(?:make|made|be|making)(?: (?:quite|absolutely))? $/i.test(before) &&
      !/\b(?:over|river|duty|honour) $/i.test(before)
    );
  }
  if (/^(?:inevitabl|必然|注定|势必|必将|肯定|一定|必定)/iu.test(words)) return !isNegated(before);
  if (words === '有望') return !/[没未]$/u.test(before);
  return true;
}
