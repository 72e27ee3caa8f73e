/** Words found in a sentence. UTF-16 offsets in it, end exclusive. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** All places where a pattern (with the flag g) fits, without those whose surroundings `isMeant` rejects. */
export function findWords(
  text: string,
  pattern: RegExp,
  isMeant: (found: FoundWords, before: string, after: string) => boolean = () => true,
): FoundWords[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
    .filter((found) => isMeant(found, text.slice(0, found.start), text.slice(found.end)));
}

/** Words in order of their places, without those that begin inside the ones before them. */
export function withoutOverlaps(found: readonly FoundWords[]): FoundWords[] {
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0));
}

/** A pattern of alternatives between word boundaries, in either letter case, for English words. */
export function english(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A pattern of alternatives for Chinese words, which have no boundaries. */
export function chinese(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})`, 'gu');
}

const negating =
  /(?:\b(?:not|no|never|neither|nor|hardly|scarcely|without|by no means|far from|nothing|cannot)|n[’']t)\s+(?:[\p{L}-]+\s+){0,2}$/iu;
const negatingChinese = /(?:并非|不是|并不|没有|未必|绝非|不|未|非)\s*$/u;

/** Whether the words before a place negate what stands there. */
export function isNegated(before: string): boolean {
  return negating.test(before) || negatingChinese.test(before);
}
