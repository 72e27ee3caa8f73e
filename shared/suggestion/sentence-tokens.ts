import { foldText } from '../text/folded-text';

/** A word of a sentence, or one Han character. Offsets are UTF-16 code units in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A comma, semicolon, colon, bracket or dash stands before it: a phrase does not go over it. */
  readonly isAfterBreak: boolean;
}

/**
 * Abbreviations (u.s.), numbers with their sign, words with apostrophes, single Han characters; none of them so long that
 * it fills the stack of the expression.
 */
const tokenPattern =
  /\d{1,100}(?:st|nd|rd|th)(?![\p{L}\p{N}])|\p{L}(?:\.\p{L}){1,100}\.?|\d[\d.,]{0,1000}\d%?|\d%?|\p{Script=Han}|[\p{L}\p{N}\p{M}]{1,1000}?(?=\p{Script=Han})|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}']){1,1000}/gu;
const breakPattern = /[,;:，；：、()[\]（）【】!?。…—–]| - /u;

/** The words of a text, folded. */
export function sentenceTokens(text: string): Token[] {
  const folded = foldText(text);
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of folded.text.matchAll(tokenPattern)) {
    const end = match.index + match[0].length;
    const word = plainWord(match[0]);
    if (word === '') continue;
    tokens.push({
      word,
      start: folded.starts[match.index] ?? 0,
      end: folded.ends[match.index + lengthKept(match[0]) - 1] ?? 0,
      isAfterBreak:
        match.index > previousEnd && breakPattern.test(folded.text.slice(previousEnd, match.index)),
    });
    previousEnd = end;
  }
  return tokens;
}

/** Possessives count as the word itself; contractions lose their apostrophe. */
export function plainWord(folded: string): string {
  if (!folded.includes("'") && !folded.endsWith('.')) return folded;
  return withoutPossessive(folded).replace(/\.$/, '').replaceAll("'", '');
}

function withoutPossessive(word: string): string {
  return word.replace(/^'+/, '').replace(/'s?$/, '');
}

/** How much of a matched word is shown as the word: without a closing apostrophe. */
function lengthKept(matched: string): number {
  return matched.replace(/'+$/, '').length || matched.length;
}
