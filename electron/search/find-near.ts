import type { Span } from './find-words';

/**
 * The smallest stretches in which something of each list stands with at most `distance` words between the end of the
 * first and the beginning of the last. A stretch around another one is left out.
 */
export function findNear(lists: readonly (readonly Span[])[], distance: number): Span[] {
  if (lists.some((list) => list.length === 0)) return [];
  const marks = lists
    .flatMap((list, index) => list.map((span) => ({ ...span, index })))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const latest: (Span | undefined)[] = lists.map(() => undefined);
  const stretches: Span[] = [];
  for (const mark of marks) {
    latest[mark.index] = mark;
    if (latest.includes(undefined)) continue;
    const chosen = latest as Span[];
    const first = chosen.reduce((a, b) => (b.from < a.from ? b : a));
    if (mark.from - first.to > distance) continue;
    stretches.push({ from: first.from, to: Math.max(...chosen.map(({ to }) => to)) });
  }
  return withoutOuter(stretches);
}

/** Stretches come in the order in which they begin, so that only the last one kept can lie around the next, or inside it. */
function withoutOuter(stretches: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const stretch of stretches) {
    while ((kept.at(-1)?.to ?? 0) > stretch.to) kept.pop();
    const last = kept.at(-1);
    if (last && last.to === stretch.to && last.from < stretch.from) kept.pop();
    if (kept.at(-1)?.from !== stretch.from) kept.push(stretch);
  }
  return kept;
}
