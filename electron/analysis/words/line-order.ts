import type { LineOrder } from '../../../shared/analysis/word-schema';
import { edtfBounds } from '../../../shared/text/edtf';

/** What a line is put in order by. */
export interface OrderedLine {
  /** Of its source among all, and where it stands in it. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** Words on either side, the nearest first; empty where no order asks for them. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The words of the hit in the form in which they are compared. */
  readonly hit: string;
}

/** Sources by their places among all. */
export interface OrderedSources {
  title(source: number): string;
  date(source: number): string | null;
}

/** Words on either side that lines are put in order by; what is equal so far is taken as it stands. */
export const orderDepth = 6;

/** Whether any of some orders looks at words beside the hits. */
export function needsWords(order: readonly LineOrder[]): boolean {
  return order.some((key) => key.startsWith('left') || key.startsWith('right'));
}

/** Chinese by pinyin, and behind it every other script as its readers do, without regard to capitals; numbers by value. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });

type Compare = (a: OrderedLine, b: OrderedLine) => number;

/** Lines in order; those that are equal in all that was asked for stand as in the texts. */
export function inOrder<T extends OrderedLine>(
  lines: readonly T[],
  order: readonly LineOrder[],
  { isDescending, sources }: { readonly isDescending: boolean; readonly sources: OrderedSources },
): T[] {
  const compares = order.map((key) => compareBy(key, lines, sources));
  const [first, ...rest] = compares;
  const turned: Compare[] = first && isDescending ? [(a, b) => first(b, a), ...rest] : compares;
  return lines.toSorted((a, b) => {
    for (const compare of turned) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return compareInText(a, b);
  });
}

const compareInText: Compare = (a, b) => a.source - b.source || a.start - b.start || a.end - b.end;

function compareBy(key: LineOrder, lines: readonly OrderedLine[], sources: OrderedSources): Compare {
  if (key === 'text') return compareInText;
  if (key === 'hit') {
    const ranks = ranksOf(lines.map(({ hit }) => hit));
    return (a, b) => (ranks.get(a.hit) ?? 0) - (ranks.get(b.hit) ?? 0);
  }
  if (key === 'source') {
    const ranks = ranksOf(lines.map(({ source }) => sources.title(source)));
    return (a, b) => (ranks.get(sources.title(a.source)) ?? 0) - (ranks.get(sources.title(b.source)) ?? 0);
  }
  if (key === 'date') return compareDates(sources);
  const side = key.startsWith('left') ? 'left' : 'right';
  return compareWords(lines, side, Number(key.slice(side.length) || 1) - 1);
}

function compareWords(lines: readonly OrderedLine[], side: 'left' | 'right', from: number): Compare {
  const ranks = ranksOf(lines.flatMap((line) => line[side].slice(from)));
  // Where a text begins or ends there is no word: that comes first.
  const rank = (line: OrderedLine, at: number): number => ranks.get(line[side][at] ?? '') ?? -1;
  return (a, b) => {
    for (let at = from; at < orderDepth; at++) {
      const found = rank(a, at) - rank(b, at);
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** By the first day that a date can be, then the last; what is undated comes last. */
function compareDates(sources: OrderedSources): Compare {
  const known = new Map<number, string>();
  const keyOf = (source: number): string => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const bounds = edtfBounds(sources.date(source) ?? '');
    const key = bounds ? `${bounds.first} ${bounds.last}` : '~';
    known.set(source, key);
    return key;
  };
  return (a, b) => compareTexts(keyOf(a.source), keyOf(b.source));
}

/** Each of some texts with its rank; there are far fewer of them than lines, and comparing ranks is quick. */
function ranksOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(texts)].toSorted((a, b) => collator.compare(a, b) || compareTexts(a, b));
  return new Map(sorted.map((text, rank) => [text, rank]));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
