import type { Chunk, ReaderLayout } from './reader-layout';

/** Measures of the page, CSS pixels. */
export interface PageMeasures {
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Space after a paragraph. */
  readonly gap: number;
}

/** Measures the element that the page's text stands in. */
export function measurePage(root: HTMLElement): PageMeasures {
  const style = getComputedStyle(root);
  const fontSize = Number.parseFloat(style.fontSize) || 18;
  const lineHeight = Number.parseFloat(style.lineHeight) || fontSize * 1.6;
  return { width: Math.max(120, root.clientWidth), fontSize, lineHeight, gap: fontSize * 0.75 };
}

/** Average width of a letter against the font size, in a text serif. */
const letterWidth = 0.46;
/** So many units of a chunk, spread over it, tell how wide its letters are. */
const sampleUnits = 64;

/** About how high a chunk will be when it is filled: it keeps the scroll bar honest until it is measured. */
export function estimateHeight(layout: ReaderLayout, chunk: Chunk, page: PageMeasures): number {
  const share = wideShare(layout.text, chunk.start, chunk.end);
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

/** How many of a stretch's units are as wide as the font is high, 0 to 1: all of a short one, every nth of a longer one. */
export function wideShare(text: string, start: number, end: number): number {
  const step = Math.max(1, Math.floor((end - start) / sampleUnits));
  let wide = 0;
  let seen = 0;
  for (let i = start; i < end; i += step) {
    seen++;
    if (isWide(text.charCodeAt(i))) wide++;
  }
  return wide / Math.max(1, seen);
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
