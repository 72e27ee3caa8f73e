import type { Chunk, ReaderLayout } from './reader-layout';

/** Measures of the page, CSS pixels. */
export interface PageMeasures {
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Space after a paragraph. */
  readonly gap: number;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
/** Average width of a letter against the font size, in a text serif. */
const letterWidth = 0.46;
const sampleUnits = 1000;

/** About how high a chunk will be when it is filled: it keeps the scroll bar honest until it is measured. */
export function estimateHeight(layout: ReaderLayout, chunk: Chunk, page: PageMeasures): number {
  const sample = layout.text.slice(chunk.start, Math.min(chunk.end, chunk.start + sampleUnits));
  const share = (sample.match(wide)?.length ?? 0) / Math.max(1, sample.length);
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
