import type { ConcordanceQuestion, WordSpan } from '../../../shared/analysis/word-schema';
import type { SourceSummary } from '../../../shared/source/source-schema';
import { inOrder, needsWords, orderDepth, type OrderedLine } from './line-order';
import { isStopWord } from './stop-words';
import { wordsAfter, wordsAround, wordsBefore, type UsedWords } from './used-words';
import { placeOfDate } from './word-periods';
import type { SourceHits, WordServices } from './word-services';

/** A hit, as light as can be: there may be a million of them. Offsets are UTF-16 in the text of its source. */
export type HitLine = OrderedLine;

/** All lines of a concordance in their order. */
export interface ConcordanceLines {
  /** Those that a line’s source is counted among. */
  readonly sources: readonly SourceSummary[];
  readonly lines: readonly HitLine[];
  /** How many lines there are, and in how many sources. */
  readonly totals: { readonly total: number; readonly sources: number };
}

type Lines = Omit<ConcordanceQuestion, 'context'>;

/** Finds every hit in the sources, each once, and puts the lines in order. */
export async function concordanceLines(
  question: Lines,
  services: WordServices,
  check: () => void,
): Promise<ConcordanceLines> {
  const sources = services.sources();
  const places = new Map<string, number>(sources.map(({ id }, at) => [id, at]));
  const isIn = periodTest(question);
  const read = lineReader(question, services);
  const lines = await services.find(
    question,
    (found) => {
      const source = places.get(found.id);
      const of = sources[source ?? -1];
      return source === undefined || !of || !isIn(of.published) ? [] : read(found, source);
    },
    check,
  );
  const { order, isDescending } = question;
  const ordered = inOrder(lines, order, {
    isDescending,
    sources: {
      title: (at) => sources[at]?.title ?? '',
      date: (at) => sources[at]?.published ?? null,
    },
  });
  const totals = { total: lines.length, sources: new Set(lines.map(({ source }) => source)).size };
  return { sources, lines: ordered, totals };
}

function periodTest({ period }: Lines): (date: string | null) => boolean {
  if (period === null) return () => true;
  return (date) => placeOfDate(date, period.length).id === period.id;
}

/** Makes lines of what was found in a source. */
function lineReader(
  { order, chinese, near, isStemming }: Lines,
  { stemOf }: Pick<WordServices, 'stemOf'>,
): (found: SourceHits, source: number) => HitLine[] {
  const isByWords = needsWords(order);
  const isByHit = order.includes('hit');
  const isRead = isByWords || near !== null;
  const span = {
    left: Math.max(orderSpan.left, near?.span.left ?? 0),
    right: Math.max(orderSpan.right, near?.span.right ?? 0),
  };
  const stem = isStemming ? (word: string) => stemOf(word) : (word: string) => word;
  // Some forms of a word (ore, or) share their stem with one that says nothing.
  const isWanted = (word: string): boolean =>
    near !== null &&
    stem(word) === stem(near.word) &&
    (word === near.word || isStopWord(word) === isStopWord(near.word));
  return ({ segments, places }, source) => {
    const used = segments.map((tokens, segment) =>
      wordsAround(tokens, chinese, {
        places: isRead ? places.filter((place) => place.segment === segment) : [],
        span,
      }),
    );
    return places.flatMap(({ segment, from, to }): HitLine[] => {
      const [tokens, words] = [segments[segment], used[segment]];
      if (!tokens || !words) return [];
      const line = {
        source,
        start: tokens.starts[from] ?? 0,
        end: tokens.ends[to - 1] ?? 0,
        hit: isByHit ? tokens.words.slice(from, to).join(' ') : '',
      };
      if (near && !hasNear(wordsBeside(words, line, near.span), isWanted)) return [];
      return [{ ...line, ...(isByWords ? wordsBeside(words, line, orderSpan) : noWords) }];
    });
  };
}

type WordsBeside = Pick<HitLine, 'left' | 'right'>;

const noWords: WordsBeside = { left: [], right: [] };
const orderSpan: WordSpan = { left: orderDepth, right: orderDepth };

/** Words on either side of a hit, the nearest first. */
function wordsBeside(
  used: UsedWords,
  { start, end }: Pick<HitLine, 'start' | 'end'>,
  span: WordSpan,
): WordsBeside {
  const before = wordsBefore(used, start);
  const after = wordsAfter(used, end);
  return {
    left: used.words.slice(Math.max(0, before - span.left), before).toReversed(),
    right: used.words.slice(after, after + span.right),
  };
}

function hasNear({ left, right }: WordsBeside, isWanted: (word: string) => boolean): boolean {
  return left.some(isWanted) || right.some(isWanted);
}
