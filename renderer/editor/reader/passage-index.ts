/** A stretch with a key; units are the caller's, end exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Finds the intervals at a place: start-sorted, looked through backwards no further than the longest reaches. */
export class PassageIndex<T extends Interval> {
  readonly sorted: readonly T[];
  private readonly longest: number;

  constructor(intervals: readonly T[]) {
    this.sorted = [...intervals].sort((a, b) => a.start - b.start || a.end - b.end);
    this.longest = intervals.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** Intervals that share at least one position with [start, end), in order of their start. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = [];
    for (let i = this.firstFrom(end) - 1; i >= 0; i--) {
      const interval = this.sorted[i];
      if (!interval || interval.start < start - this.longest) break;
      if (interval.end > start) found.push(interval);
    }
    return found.reverse();
  }

  /** Intervals that hold the character at a position, the shortest first: the innermost is what is meant. */
  at(position: number): T[] {
    return this.overlapping(position, position + 1).sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** Index of the first interval that starts at or after a position. */
  firstFrom(position: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle]?.start ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
