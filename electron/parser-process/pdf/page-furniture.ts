import { addToGroup } from '../../../shared/grouping/group-by';
import type { PageLine } from './page-line';
import type { PageContent } from './page-lines';

/** Running heads and page numbers stand within this share of the page's height, from either edge. */
const zone = 0.14;
/** Lines at either edge that are looked at. */
const deepest = 4;
/** A running head or foot stands apart from the text, by this many ems at least. */
const leastApart = 0.6;
/** Characters of a running head with a page number in it. */
const longestNumbered = 64;
const romans: readonly (readonly [string, number])[] = [
  ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1],
]; // prettier-ignore

/** The lines of a page by what they are. */
export interface SortedPage {
  readonly header: readonly PageLine[];
  readonly body: readonly PageLine[];
  readonly footer: readonly PageLine[];
}

/**
 * Tells running heads, running feet and page numbers from the text: they stand at the edge of several pages with the
 * same words, or with a number that counts with the pages, always as far from the edge.
 */
export function sortPages(pages: readonly PageContent[]): SortedPage[] {
  const seen = new Map<string, Seen[]>();
  const edges = pages.map((page) => ({ top: edgeLines(page, true), bottom: edgeLines(page, false) }));
  edges.forEach(({ top, bottom }, index) => {
    for (const line of top) note(seen, keysOf(line, 'top', index), { page: index, at: line.base });
    const { height } = pages[index] ?? { height: 0 };
    for (const line of bottom) {
      note(seen, keysOf(line, 'bottom', index), { page: index, at: height - line.base });
    }
  });
  const least = pages.length < 5 ? 2 : 3;
  return pages.map((page, index) => {
    const isRepeated = (side: 'top' | 'bottom') => (line: PageLine) => {
      const at = side === 'top' ? line.base : page.height - line.base;
      return keysOf(line, side, index).some((key) =>
        isOnPages(seen.get(key) ?? [], { at, em: line.em, least }),
      );
    };
    const head = takeWhile(edges[index]?.top ?? [], isRepeated('top'));
    const header = apartFrom(page.lines, head);
    const foot = takeWhile(edges[index]?.bottom ?? [], isRepeated('bottom'));
    const footer = apartFrom(page.lines, foot).filter((line) => !header.includes(line));
    const furniture = new Set([...header, ...footer]);
    return { header, footer: footer.toReversed(), body: page.lines.filter((line) => !furniture.has(line)) };
  });
}

/** Where words stood: the page, and the distance from its edge in tenths of a point. */
interface Seen {
  readonly page: number;
  readonly at: number;
}

function note(seen: Map<string, Seen[]>, keys: readonly string[], where: Seen): void {
  for (const key of keys) addToGroup(seen, key, where);
}

/** Whether the words stand as far from the edge on as many pages. */
function isOnPages(
  places: readonly Seen[],
  { at, em, least }: { at: number; em: number; least: number },
): boolean {
  const pages = new Set<number>();
  for (const place of places) {
    if (Math.abs(place.at - at) < em * 0.6) pages.add(place.page);
    // Long documents have their running heads on thousands of pages: the first few tell.
    if (pages.size >= least) return true;
  }
  return false;
}

/** The outermost lines, the one at the edge first; lines side by side count as one row. */
function edgeLines({ lines, height }: PageContent, isTop: boolean): PageLine[] {
  const inZone = lines.filter((line) =>
    isTop ? line.bottom < height * zone : line.top > height * (1 - zone),
  );
  const sorted = inZone.toSorted((a, b) => (isTop ? a.top - b.top : b.bottom - a.bottom));
  return sorted.slice(0, deepest);
}

function keysOf(line: PageLine, side: string, page: number): string[] {
  const text = line.text.replace(/\s+/g, ' ').trim();
  const keys = text.length > 0 && text.length < 160 ? [`${side} ${text}`] : [];
  for (const match of text.matchAll(/\d{1,5}|\b[ivxlc]{1,8}\b/g)) {
    const number = /\d/.test(match[0]) ? Number(match[0]) : romanNumber(match[0]);
    if (number === undefined) continue;
    // Longer than a running head: a numbered note.
    if (text.length > longestNumbered) break;
    const rest = `${text.slice(0, match.index)}#${text.slice(match.index + match[0].length)}`;
    keys.push(`${side} ${rest} ${number - page}`);
  }
  return keys;
}

function romanNumber(word: string): number | undefined {
  let rest = word;
  let value = 0;
  for (const [letters, worth] of romans) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' ? value : undefined;
}

/** The outer lines without those that the text goes on from at once: a column that begins or ends with the same words. */
function apartFrom(lines: readonly PageLine[], outer: readonly PageLine[]): PageLine[] {
  const kept = [...outer];
  const isTouching = (line: PageLine): boolean =>
    lines.some((other) => {
      if (kept.includes(other) || other.left >= line.right || other.right <= line.left) return false;
      const gap = Math.max(other.top - line.bottom, line.top - other.bottom);
      return gap < leastApart * line.em;
    });
  for (let last = kept.at(-1); last && isTouching(last); last = kept.at(-1)) kept.pop();
  return kept;
}

function takeWhile(lines: readonly PageLine[], holds: (line: PageLine) => boolean): PageLine[] {
  const end = lines.findIndex((line) => !holds(line));
  return lines.slice(0, end === -1 ? lines.length : end);
}
