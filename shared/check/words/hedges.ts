import { isAttributed } from './attribution';
import { chinese, english, findWords, withoutOverlaps, type FoundWords } from './find-words';

const likely =
  '(?:very |highly |quite )?(?:un)?likely|probably|probable|improbable|almost certain(?:ly)?|roughly even(?: chance| odds)?';
const hedge =
  'may|might|could|possibly|perhaps|conceivably|potentially|seems?|seemingly|appears?|presumably|arguably|maybe';
/** Words that may stand between two hedges of the same thing. */
const between =
  '(?: (?:well|that|it|they|this|he|she|the|a|an|its|their|be|to|have|also|still|very|[\\p{L}’-]+)){0,3}?';
const doubled = [
  english(
    `(?:${likely})(?: that)?${between} (?:may|might|could|possibly|perhaps|conceivably|potentially)`,
    `(?:may|might|could|would perhaps|perhaps|possibly|seems?|appears?)(?: (?:well|to|be|very|it|that|also|still)){0,3} (?:${likely})`,
    `(?:may|might|could) (?:well |also |still )?(?:possibly|perhaps|conceivably|potentially|maybe)`,
    `(?:possibly|perhaps|conceivably|maybe|potentially|presumably)(?: (?:it|they|he|she|this|the \\p{L}+|some \\p{L}+))? (?:may|might|could)`,
    `(?:seems?|appears?|suggests?)(?: (?:that|to))?(?: (?:it|they|this|he|she|the|a|an|\\p{L}+)){0,4} (?:may|might|could|possibly|perhaps)`,
    '(?:might|may|could) (?:seem|appear|suggest)',
    '(?:likely|unlikely)(?: to)? (?:probably|likely)',
    'probably (?:be )?(?:very |highly |quite )?(?:un)?likely',
  ),
  chinese(
    '(?:或许|也许|大概|恐怕|似乎|好像|大概率)[\\p{Script=Han}]{0,8}(?:可能(?!性)|或许|也许|大概|恐怕|似乎|很可能|有望)',
    '可能(?!性)[\\p{Script=Han}]{0,4}(?:或许|也许|大概|恐怕|似乎|有望|大概率)',
    '(?:很可能|极有可能|不太可能|较可能)[\\p{Script=Han}]{0,4}(?:可能|或许|也许|大概|恐怕|似乎|有望)',
  ),
];
/** One term of the scale doubled by another, or by a hedge: a term alone is none. */
const isDoubled = new RegExp(`${hedge}|likely.*probably|probably.*likely|likely.*likely`, 'iu');

/** Where two hedges stand on the same thing in a sentence. */
export function doubleHedges(words: string): FoundWords[] {
  return withoutOverlaps(
    doubled.flatMap((pattern) =>
      findWords(words, pattern, (found, before) => {
        // "could be seen to", "unlikely to be able": one hedge; two parts of a comparison: two things.
        const isPair =
          !/[,;，；\uF8FF\uFFFC]|\b(?:and|or|but|than|if|whether|because|although|who|which)\b/iu.test(
            found.words,
          );
        const isMonth = /\bMay\b/u.test(found.words);
        const isOpen = /\b(?:how|whether|more|less|most)\s+$/iu.test(before);
        return (
          isPair &&
          !isMonth &&
          !isOpen &&
          !isAttributed(words, found.start) &&
          (isDoubled.test(found.words) || /\p{Script=Han}/u.test(found.words))
        );
      }),
    ),
  );
}
