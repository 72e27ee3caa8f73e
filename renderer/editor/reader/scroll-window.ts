import type { ReaderPage } from './reader-page';

/** Chunks that touch a band of the scroller, given as distances from its top edge, CSS pixels. Folded ones are left out. */
export function chunksBetween(
  page: ReaderPage,
  scroller: HTMLElement,
  top: number,
  bottom: number,
): number[] {
  const origin = scroller.getBoundingClientRect().top;
  const rectOf = (chunk: number): DOMRect | undefined => page.elementOf(chunk)?.getBoundingClientRect();
  let low = 0;
  let high = page.chunkCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = nearestShown(page, middle, low);
    const rect = rectOf(at);
    // A folded chunk has no place of its own: the nearest shown one before it decides, and where none is, all go.
    if (!rect || page.isHidden(at)) low = middle + 1;
    else if (rect.bottom - origin <= top) low = middle + 1;
    else high = at;
  }
  const found: number[] = [];
  for (let chunk = low; chunk < page.chunkCount; chunk++) {
    if (page.isHidden(chunk)) continue;
    const rect = rectOf(chunk);
    if (!rect || rect.top - origin >= bottom) break;
    if (rect.bottom - origin > top) found.push(chunk);
  }
  return found;
}

function nearestShown(page: ReaderPage, from: number, low: number): number {
  let chunk = from;
  while (chunk > low && page.isHidden(chunk)) chunk--;
  return chunk;
}
