import type { PageLine } from './page-line';
import type { PageContent } from './page-lines';

/** Running heads and page numbers stand within this share of the page's height, from either edge. */
const zone = 0.14;
/** Lines at either edge that are looked at. */
const deepest = 4;
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
 * same words, or with a number that counts with the pages.
 */
export function sortPages(pages: readonly PageContent[]): SortedPage[] {
  const seen = new Map<string, Set<number>>();
  const edges = pages.map((page) => ({ top: edgeLines(page, true), bottom: edgeLines(page, false) }));
  edges.forEach(({ top, bottom }, index) => {
    for (const [side, lines] of [
      ['top', top],
      ['bottom', bottom],
    ] as const) {
      for (const key of lines.flatMap((line) => keysOf(line, side, index))) {
        seen.set(key, (seen.get(key) ?? new Set()).add(index));
      }
    }
  });
  const least = pages.length < 5 ? 2 : 3;
  return pages.map((page, index) => {
    const isRepeated = (side: string) => (line: PageLine) =>
      keysOf(line, side, index).some((key) => (seen.get(key)?.size ?? 0) >= least);
    const header = takeWhile(edges[index]?.top ?? [], isRepeated('top'));
    const footer = takeWhile(edges[index]?.bottom ?? [], isRepeated('bottom')).filter(
      (line) => !header.includes(line),
    );
    const furniture = new Set([...header, ...footer]);
    return { header, footer: footer.toReversed(), body: page.lines.filter((line) => !furniture.has(line)) };
  });
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

function takeWhile(lines: readonly PageLine[], holds: (line: PageLine) => boolean): PageLine[] {
  const end = lines.findIndex((line) => !holds(line));
  return lines.slice(0, end === -1 ? lines.length : end);
}
