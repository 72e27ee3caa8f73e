import type { Token } from './sentence-tokens';

/** A soft hyphen inside of a word, or a hyphen at the end of a line. */
const softBreak = /^(?:\u00AD|[-\u2010\u00AD]\n[^\S\n]*)$/u;
/** After these a hyphen at the end of a line is the word's own: state-owned. */
const firstParts = new Set(
  (
    'state party pre anti co cross dual whole self non one two three long large eight five rare end price board ' +
    'bottom top high low full joint inter intra sino military civil private foreign government below decision'
  ).split(' '),
);

/** The words of a text, where two that are one word broken over a line, or by a soft hyphen, are one. */
export function joinBrokenWords(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && isBroken(text, before, token)) {
      joined[joined.length - 1] = { ...before, word: before.word + token.word, end: token.end };
    } else joined.push(token);
  }
  return joined;
}

function isBroken(text: string, before: Token, after: Token): boolean {
  const unit = text.charCodeAt(before.end);
  if (unit !== 0x2d && unit !== 0xad && unit !== 0x2010) return false;
  if (!softBreak.test(text.slice(before.end, after.start))) return false;
  return unit === 0xad || (/^\p{Ll}/u.test(text.charAt(after.start)) && !firstParts.has(before.word));
}
