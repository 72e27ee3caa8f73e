import type { CollocatesQuestion, WordSpan } from '../../../shared/analysis/word-schema';
import { wordsAfter, wordsAround, wordsBefore, type UsedWords } from './used-words';
import type { SourceHits } from './word-services';

/** What stands around the hits of one source. */
export interface SpanWords {
  readonly source: string;
  readonly hits: number;
  /** Words of the hits themselves. */
  readonly own: readonly string[];
  /** Words in the spans, each once however many spans it lies in, and as they are written. */
  readonly beside: readonly { readonly word: string; readonly written: string }[];
}

/** Takes the words in the spans around the hits of a source. */
export function spanWords(
  { id, segments, places }: SourceHits,
  { span, chinese }: Pick<CollocatesQuestion, 'span' | 'chinese'>,
): SpanWords {
  const own: string[] = [];
  const beside: { word: string; written: string }[] = [];
  for (const [segment, tokens] of segments.entries()) {
    const found = places.filter((place) => place.segment === segment);
    if (found.length === 0) continue;
    const used = wordsAround(tokens, chinese, { places: found, span });
    const units = found.map(({ from, to }) => ({
      start: tokens.starts[from] ?? 0,
      end: tokens.ends[to - 1] ?? 0,
    }));
    for (const [at, standing] of standings(used, units, span).entries()) {
      const word = used.words[at] ?? '';
      if (standing === isOwn) own.push(word);
      else if (standing === isBeside)
        beside.push({ word, written: tokens.text.slice(used.starts[at], used.ends[at]) });
    }
  }
  return { source: id, hits: places.length, own, beside };
}

const isBeside = 1;
const isOwn = 2;

/** For each word whether it is part of a hit, beside one, or neither. */
function standings(
  used: UsedWords,
  hits: readonly { readonly start: number; readonly end: number }[],
  span: WordSpan,
): Uint8Array {
  const standing = new Uint8Array(used.words.length);
  for (const { start, end } of hits) {
    const [from, to] = [wordsBefore(used, start), wordsAfter(used, end)];
    standing.fill(isBeside, Math.max(0, from - span.left), from);
    standing.fill(isBeside, to, to + span.right);
  }
  for (const { start, end } of hits) standing.fill(isOwn, wordsBefore(used, start), wordsAfter(used, end));
  return standing;
}
