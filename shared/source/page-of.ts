import type { Range } from '../text/range';
import type { SourceText } from './source-schema';

type Pages = NonNullable<SourceText['pages']>;
/** A stretch of the text on one page; see sourceTextSchema. */
export type SourcePage = Pages[number];

/** The page that a position (code points) stands on; at the end of the text the last one, without any text the first. */
export function pageAt(pages: readonly SourcePage[], position: number): SourcePage | undefined {
  const found = pages.find(({ start, end }) => start <= position && position < end);
  return found ?? pages.findLast(({ start, end }) => start < end && start <= position) ?? pages[0];
}

/** The labels of the pages that a range (code points, end exclusive) stands on, by the order of the pages. */
export function pageLabels(pages: readonly SourcePage[], { start, end }: Range): string[] {
  const on = pages.filter((page) => page.start < end && start < page.end);
  const labels = new Map(
    on.toSorted((a, b) => a.number - b.number).map(({ number, label }) => [number, label]),
  );
  return [...labels.values()];
}

const time = /^\d{2,4}:\d{2}:\d{2}$/;

/** Whether labels are times of a recording ("00:12:05") or numbers of pages. */
export function placeKind(labels: readonly string[]): 'time' | 'page' {
  return labels.length > 0 && labels.every((label) => time.test(label)) ? 'time' : 'page';
}

/** The values of the messages that name pages ("p. 7", "pp. 7–8") or times ("00:12:05"). */
export function pageValues(labels: readonly string[]): {
  kind: 'time' | 'page';
  count: number;
  first: string;
  last: string;
} {
  return { kind: placeKind(labels), count: labels.length, first: labels[0] ?? '', last: labels.at(-1) ?? '' };
}
