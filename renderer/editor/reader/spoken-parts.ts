import type { ReaderPassages } from './reader-passages';
import type { SpokenPart } from './reader-page';

/** Cuts a block where passages begin and end, each part with what is said of it. UTF-16 units. */
export function spokenParts(
  passages: Pick<ReaderPassages, 'overlapping'>,
  start: number,
  end: number,
): readonly SpokenPart[] {
  const here = passages.overlapping(start, end);
  const edges = new Set([start, end]);
  for (const passage of here) {
    edges.add(Math.max(start, passage.start));
    edges.add(Math.min(end, passage.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    const covering = here.filter((passage) => passage.start < to && passage.end > from);
    const description =
      covering.length > 0 ? covering.map((passage) => passage.description).join('; ') : null;
    return { start: from, end: to, description };
  });
}
