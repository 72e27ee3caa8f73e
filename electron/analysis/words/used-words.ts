import type { ChineseUnit } from '../../../shared/analysis/word-schema';
import { gap, type SearchTokens } from '../../../shared/search/search-tokens';

/** The words of a text in the form in which they are compared. Offsets are UTF-16 in the text, ends exclusive. */
export type UsedWords = Pick<SearchTokens, 'words' | 'starts' | 'ends'>;

/** Tells words in Chinese and other scripts without blanks by a dictionary (Unicode UAX 29, ICU). */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text; Chinese character by character, or in the words that the dictionary knows. */
export function usedWords(tokens: SearchTokens, chinese: ChineseUnit): UsedWords {
  if (chinese === 'character' || !tokens.singles.includes(1)) return tokens;
  const used = { words: [] as string[], starts: [] as number[], ends: [] as number[] };
  const { text, words, starts, ends, singles, gaps } = tokens;
  const add = (from: number, to: number): void => {
    used.words.push(words.slice(from, to).join(''));
    used.starts.push(starts[from] ?? 0);
    used.ends.push(ends[to - 1] ?? 0);
  };
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    while (singles[at] === 1 && singles[end] === 1 && gaps[end] === gap.none) end++;
    if (end === at + 1) add(at, end);
    else {
      const first = starts[at] ?? 0;
      for (const { index, segment } of segmenter.segment(text.slice(first, ends[end - 1]))) {
        const from = at;
        while (at < end && (starts[at] ?? 0) < first + index + segment.length) at++;
        if (at > from) add(from, at);
      }
    }
    at = end;
  }
  return used;
}

/** The words before a hit: how many end before it begins. */
export function wordsBefore({ ends }: UsedWords, start: number): number {
  return firstWhere(ends.length, (at) => (ends[at] ?? 0) > start);
}

/** The words after a hit: the place of the first that begins behind its end. */
export function wordsAfter({ starts }: UsedWords, end: number): number {
  return firstWhere(starts.length, (at) => (starts[at] ?? 0) >= end);
}

/** The first of places in order from which on something is so. */
function firstWhere(length: number, isSo: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
