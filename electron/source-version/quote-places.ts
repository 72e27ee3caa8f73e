/** Context on each side that is compared (W3C TextQuoteSelector, as evidence keeps it). */
export const contextUnits = 32;
/** Places of one quote that are looked at; words that stand more often than this are never told apart. */
const mostPlaces = 200;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const letter = /[\p{L}\p{N}\p{M}_]/u;

/** Fewer than 8 Chinese characters or 4 words: such words stand anywhere, so they prove nothing without context. */
export function isShortQuote(quote: string): boolean {
  const ideographs = quote.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const rest = quote.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ');
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}_'’.-]*/gu)?.length ?? 0;
  return ideographs + 2 * words < 8;
}

/** Every place of a string in a text, in UTF-16 units, overlapping ones too; null where there are too many. */
export function findPlaces(text: string, words: string): number[] | null {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (found.length === mostPlaces) return null;
    found.push(at);
  }
  return found;
}

/** True where a passage's words are at a place what they were: no part of a longer word or character. */
export function isWholeAt(
  passage: { text: string; start: number; end: number },
  text: string,
  at: number,
): boolean {
  const end = at + passage.end - passage.start;
  return (
    (isBoundary(text, at) || !isBoundary(passage.text, passage.start)) &&
    (isBoundary(text, end) || !isBoundary(passage.text, passage.end))
  );
}

/** True where no word, no character with its marks and no surrogate pair goes on across a place. */
function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/^(?:[\uDC00-\uDFFF]|\p{M}|\u200D)/u.test(after)) return false;
  const last = text.charCodeAt(at - 1);
  const before =
    last >= 0xdc00 && last <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : (text[at - 1] ?? '');
  if (before === '\u200D') return false;
  const isInside = (char: string) => letter.test(char) && !ideograph.test(char);
  return !(isInside(before) && isInside(after));
}

const sentenceBreak = /[\n。！？!?；]/;
const longestSentence = 400;

/**
 * True where the whole sentence around a passage stands at a place of another text as well, is no short quote itself, and
 * stands only once in either text: then its words prove what a short quote alone does not.
 */
export function isSentenceKept(
  passage: { text: string; start: number; end: number },
  text: string,
  at: number,
): boolean {
  let { start, end } = passage;
  while (start > 0 && !sentenceBreak.test(passage.text[start - 1] ?? '')) start--;
  while (end < passage.text.length && !sentenceBreak.test(passage.text[end] ?? '')) end++;
  const sentence = passage.text.slice(start, end);
  if (sentence.length > longestSentence || isShortQuote(sentence)) return false;
  const shift = at - passage.start;
  const isThere = [passage.text, text].every((one) => findPlaces(one, sentence)?.length === 1);
  return (
    isThere && text.startsWith(sentence, start + shift) && isBreakAround(text, start + shift, end + shift)
  );
}

function isBreakAround(text: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]];
  return [before, after].every((unit) => unit === undefined || sentenceBreak.test(unit));
}

/** How far two texts are the same, in UTF-16 units, before one place of each; where both begin there, one more. */
export function sameBefore(a: string, aAt: number, b: string, bAt: number, most: number): number {
  let n = 0;
  while (n < most && n < aAt && n < bAt && a.charCodeAt(aAt - n - 1) === b.charCodeAt(bAt - n - 1)) n++;
  return n === aAt && n === bAt ? n + 1 : n;
}

/** How far two texts are the same, in UTF-16 units, after one place of each; where both end there, one more. */
export function sameAfter(a: string, aAt: number, b: string, bAt: number, most: number): number {
  let n = 0;
  while (
    n < most &&
    aAt + n < a.length &&
    bAt + n < b.length &&
    a.charCodeAt(aAt + n) === b.charCodeAt(bAt + n)
  ) {
    n++;
  }
  return aAt + n === a.length && bAt + n === b.length ? n + 1 : n;
}
