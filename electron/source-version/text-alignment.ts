import type { Range } from '../../shared/text/range';
import type { TextHunk } from './text-diff';

/** How positions of one text lie in another, from their differences. All positions are UTF-16 units. */
export class TextAlignment {
  private readonly hunks: readonly TextHunk[];

  constructor(hunks: readonly TextHunk[]) {
    this.hunks = hunks;
  }

  /** What to add to positions of the first text, where a range of it stands unchanged and in one piece in the second. */
  shiftOf(range: Range): number | undefined {
    return this.shiftIn('from', range);
  }

  /** The same for a range of the second text: what was added to the first text's positions. */
  shiftBack(range: Range): number | undefined {
    return this.shiftIn('to', range);
  }

  /** Where a range of the first text corresponds to in the second, and how many of its units are unchanged there. */
  regionOf(range: Range): { place: Range; kept: number } {
    let kept = range.end - range.start;
    let start = range.start + this.shiftBefore(range.start);
    let last = this.hunks[this.firstEndingAfter('from', range.start) - 1];
    for (let i = this.firstEndingAfter('from', range.start); i < this.hunks.length; i++) {
      const hunk = this.hunks[i];
      // What was inserted right behind the range does not belong to it.
      if (!hunk || hunk.from.start >= range.end) break;
      kept -= Math.min(hunk.from.end, range.end) - Math.max(hunk.from.start, range.start);
      if (hunk.from.start <= range.start) start = hunk.to.start;
      last = hunk;
    }
    const shift = last ? last.to.end - last.from.end : 0;
    const end = last && last.from.end >= range.end ? last.to.end : range.end + shift;
    return { place: { start, end: Math.max(start, end) }, kept };
  }

  private shiftIn(side: 'from' | 'to', range: Range): number | undefined {
    const next = this.hunks[this.firstEndingAfter(side, range.start)];
    if (next && next[side].start < range.end) return undefined;
    const before = this.hunks[this.firstEndingAfter(side, range.start) - 1];
    return before ? before.to.end - before.from.end : 0;
  }

  /** The shift after all hunks that end at or before a position of the first text. */
  private shiftBefore(position: number): number {
    const before = this.hunks[this.firstEndingAfter('from', position) - 1];
    return before ? before.to.end - before.from.end : 0;
  }

  private firstEndingAfter(side: 'from' | 'to', position: number): number {
    let [low, high] = [0, this.hunks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.hunks[middle]?.[side].end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
