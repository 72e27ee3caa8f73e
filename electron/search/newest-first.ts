import { compareEntries } from './found-thing';
import type { IndexEntry } from './search-index-table';

/**
 * Entries from the newest on, each looked for when it is asked for: most searches are answered by the first few of
 * thousands, and putting all of these in order would take longer than the rest. The list becomes a binary heap, and is
 * used up.
 */
export function* newestFirst(heap: IndexEntry[]): Generator<IndexEntry> {
  for (let at = (heap.length >>> 1) - 1; at >= 0; at--) sink(heap, at);
  for (let first = heap[0]; first; first = heap[0]) {
    yield first;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    heap[0] = last;
    sink(heap, 0);
  }
}

/** Moves an entry down until no newer one stands below it. */
function sink(heap: IndexEntry[], from: number): void {
  const entry = heap[from];
  if (!entry) return;
  let at = from;
  for (;;) {
    let below = 2 * at + 1;
    const [left, right] = [heap[below], heap[below + 1]];
    if (left && right && compareEntries(right, left) < 0) below++;
    const newer = heap[below];
    if (!newer || compareEntries(newer, entry) >= 0) break;
    heap[at] = newer;
    at = below;
  }
  heap[at] = entry;
}
