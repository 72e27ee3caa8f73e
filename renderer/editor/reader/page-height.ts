import type { Chunk, ReaderLayout } from './reader-layout';

/** Measures of the page, CSS pixels. */
export interface PageMeasures {
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Space after a paragraph. */
  readonly gap: number;
}

/** Average width of a letter against the font size, in a text serif. */
const letterWidth = 0.46;
const sampleUnits = 1000;

/** About how high a chunk will be when it is filled: it keeps the scroll bar honest until it is measured. */
export function estimateHeight(layout: ReaderLayout, chunk: Chunk, page: PageMeasures): number {
  const share = wideShare(layout.text, chunk.start, Math.min(chunk.end, chunk.start + sampleUnits));
  const perUnit = page.fontSize * (share + (1 - share) * letterWidth);
  let height = 0;
  for (let i = chunk.first; i < chunk.last; i++) {
    const block = layout.blocks[i];
    if (!block) continue;
    const lines = Math.max(1, Math.ceil(((block.end - block.start) * perUnit) / page.width));
    height += lines * page.lineHeight + page.gap;
  }
  return Math.round(height);
}

/** How many of a stretch's units are as wide as the font is high, 0 to 1. Counted without making a string of each. */
export function wideShare(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isWide(text.charCodeAt(i))) count++;
  return count / Math.max(1, end - start);
}

/** Han, kana, hangul and full-width forms, of the first plane. */
function isWide(unit: number): boolean {
  if (unit < 0x1100) return false;
  return (
    unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe4f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    (unit >= 0xffe0 && unit <= 0xffe6)
  );
}
