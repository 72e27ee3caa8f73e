import type { Hit } from '../../shared/search/search-schema';
import { sourceIdSchema, type SourceId } from '../../shared/source/source-schema';
import { trimRange } from '../../shared/tagging/passage-citation';
import { CodePointIndex, sliceByCodePoints } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import { sentenceRanges } from '../../shared/text/sentences';

/** What is tagged around the words that were found. */
export const extents = ['sentence', 'words'] as const;
export type Extent = (typeof extents)[number];

/** A place to tag. Positions are code points in the stored text of the source. */
export interface CollectPlace {
  readonly sourceId: SourceId;
  readonly title: string;
  readonly range: Range;
  /** The words of the range, as stored. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Code points that are shown around a place. */
const shownAround = 80;

/** The places of hits in a source's text; hits whose passages would be the same are one place. */
export function placesIn(text: string, hits: readonly Hit[], extent: Extent): CollectPlace[] {
  const sentences = extent === 'sentence' ? sentencesOf(text) : [];
  const places = new Map<string, CollectPlace>();
  for (const { id, title, start, end } of hits) {
    const found = { start, end };
    const wide = extent === 'sentence' ? aroundOf(found, sentences) : found;
    const range = trimRange(wide, sliceByCodePoints(text, wide.start, wide.end)) ?? found;
    const key = `${range.start} ${range.end}`;
    if (!places.has(key))
      places.set(key, placeAt(text, range, { sourceId: sourceIdSchema.parse(id), title }));
  }
  return [...places.values()];
}

function placeAt(text: string, range: Range, source: Pick<CollectPlace, 'sourceId' | 'title'>): CollectPlace {
  return {
    ...source,
    range,
    quote: sliceByCodePoints(text, range.start, range.end),
    before: sliceByCodePoints(text, Math.max(0, range.start - shownAround), range.start),
    after: sliceByCodePoints(text, range.end, range.end + shownAround),
  };
}

function sentencesOf(text: string): Range[] {
  const index = new CodePointIndex(text);
  return sentenceRanges(text).map(({ start, end }) => ({
    start: index.toCodePoints(start),
    end: index.toCodePoints(end),
  }));
}

/** The sentence around words; from the first to the last where they reach over several. */
function aroundOf(words: Range, sentences: readonly Range[]): Range {
  const touched = sentences.filter(({ start, end }) => start < words.end && words.start < end);
  return {
    start: Math.min(words.start, touched[0]?.start ?? words.start),
    end: Math.max(words.end, touched.at(-1)?.end ?? words.end),
  };
}
