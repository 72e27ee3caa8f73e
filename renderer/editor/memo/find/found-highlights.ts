const names = { other: 'memo-found', current: 'memo-found-current' } as const;
/** Above what the checks mark, the current match on top. */
const priorities = { other: 10, current: 11 } as const;

type Look = keyof typeof names;

interface Painted {
  others: readonly AbstractRange[];
  current: AbstractRange | null;
}

/** What each search has painted: two memos can be open, and the document has one highlight of a name. */
const painted = new WeakMap<object, Painted>();

/** Paints all matches of a search in place of those before. The text is not touched. */
export function paintFound(owner: object, ranges: readonly AbstractRange[]): void {
  clearFound(owner);
  const highlight = highlightOf('other');
  for (const range of ranges) highlight.add(range);
  painted.set(owner, { others: ranges, current: null });
}

/** Paints the match that a search has come to on top of the others. */
export function paintCurrent(owner: object, range: AbstractRange | null): void {
  const before = painted.get(owner);
  if (before?.current) highlightOf('current').delete(before.current);
  if (range) highlightOf('current').add(range);
  painted.set(owner, { others: before?.others ?? [], current: range });
}

/** Takes away all that a search has painted. */
export function clearFound(owner: object): void {
  const before = painted.get(owner);
  if (!before) return;
  for (const range of before.others) highlightOf('other').delete(range);
  if (before.current) highlightOf('current').delete(before.current);
  painted.delete(owner);
}

function highlightOf(look: Look): Highlight {
  const known = CSS.highlights.get(names[look]);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = priorities[look];
  CSS.highlights.set(names[look], highlight);
  return highlight;
}
