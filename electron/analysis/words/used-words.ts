import type { ChineseUnit, WordSpan } from '../../../shared/analysis/word-schema';
import { gap, type SearchTokens } from '../../../shared/search/search-tokens';

/** The words of a text in the form in which they are compared. Offsets are UTF-16 in the text, ends exclusive. */
export type UsedWords = Pick<SearchTokens, 'words' | 'starts' | 'ends'>;

/** Places among the words of a text, the end exclusive. */
export interface WordStretch {
  readonly from: number;
  readonly to: number;
}

/** Tells words in Chinese and other scripts without blanks by a dictionary (Unicode UAX 29, ICU). */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text; Chinese character by character, or in the words that the dictionary knows. */
export function usedWords(tokens: SearchTokens, chinese: ChineseUnit): UsedWords {
  if (!isTakenApart(tokens, chinese)) return tokens;
  return new RunReader(tokens).words([{ from: 0, to: tokens.words.length }]);
}

/**
 * The words of a text around some places of it: as they are among all of its words, with at least as many on either side
 * of each place as a span asks for. The dictionary is slow, and what lies farther away is not shown to it.
 */
export function wordsAround(
  tokens: SearchTokens,
  chinese: ChineseUnit,
  { places, span }: { readonly places: readonly WordStretch[]; readonly span: WordSpan },
): UsedWords {
  if (!isTakenApart(tokens, chinese)) return tokens;
  const reader = new RunReader(tokens);
  return reader.words(united(places.map((place) => reader.around(place, span))));
}

function isTakenApart({ singles }: SearchTokens, chinese: ChineseUnit): boolean {
  return chinese === 'word' && singles.includes(1);
}

/** Stretches that touch no other, in order. */
function united(stretches: readonly WordStretch[]): WordStretch[] {
  const all: WordStretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  }
  return all;
}

/** Takes runs of Chinese characters apart, each by itself; any other word is a run of its own. */
class RunReader {
  private readonly tokens: SearchTokens;
  /** By its first word, where the words of a run end. */
  private readonly known = new Map<number, readonly number[]>();

  constructor(tokens: SearchTokens) {
    this.tokens = tokens;
  }

  /** The runs that a place lies in, and those with so many words before and behind them. */
  around(place: WordStretch, { left, right }: WordSpan): WordStretch {
    let from = this.startOf(place.from);
    for (let found = 0; from > 0 && found < left; found += this.endsOf(from).length)
      from = this.startOf(from - 1);
    let to = this.endOf(place.to - 1);
    for (let found = 0; to < this.tokens.words.length && found < right;) {
      found += this.endsOf(to).length;
      to = this.endOf(to);
    }
    return { from, to };
  }

  /** The words of stretches that begin and end with runs. */
  words(stretches: readonly WordStretch[]): UsedWords {
    const used = { words: [] as string[], starts: [] as number[], ends: [] as number[] };
    const { words, starts, ends } = this.tokens;
    for (const { from, to } of stretches) {
      for (let at = from; at < to;) {
        for (const end of this.endsOf(at)) {
          used.words.push(words.slice(at, end).join(''));
          used.starts.push(starts[at] ?? 0);
          used.ends.push(ends[end - 1] ?? 0);
          at = end;
        }
      }
    }
    return used;
  }

  private startOf(at: number): number {
    let start = at;
    while (this.goesOn(start)) start--;
    return start;
  }

  private endOf(at: number): number {
    let end = at + 1;
    while (this.goesOn(end)) end++;
    return end;
  }

  /** Whether a word and the one before it are of one run. */
  private goesOn(at: number): boolean {
    const { singles, gaps } = this.tokens;
    return singles[at] === 1 && singles[at - 1] === 1 && gaps[at] === gap.none;
  }

  private endsOf(start: number): readonly number[] {
    const before = this.known.get(start);
    if (before) return before;
    const ends = this.takenApart(start, this.endOf(start));
    this.known.set(start, ends);
    return ends;
  }

  private takenApart(start: number, end: number): number[] {
    if (end === start + 1) return [end];
    const { text, starts, ends } = this.tokens;
    const first = starts[start] ?? 0;
    const found: number[] = [];
    let at = start;
    for (const { index, segment } of segmenter.segment(text.slice(first, ends[end - 1]))) {
      const from = at;
      while (at < end && (starts[at] ?? 0) < first + index + segment.length) at++;
      if (at > from) found.push(at);
    }
    return found;
  }
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
