import { addToHighlight, deleteFromHighlight } from './highlight-registry';
import type { PagePositions } from './page-positions';
import type { ReaderPage } from './reader-page';

/** A stretch to paint under the name of a highlight. UTF-16 units, end exclusive. */
export interface Painted {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

interface Drawn {
  readonly name: string;
  readonly range: StaticRange;
}

/** Keeps the ranges of one kind painted in the chunks that are filled, and nowhere else. */
export class RangePainter {
  private readonly page: ReaderPage;
  private readonly positions: PagePositions;
  private readonly itemsIn: (start: number, end: number) => readonly Painted[];
  /** What is painted, per chunk, by place and name. */
  private readonly drawn = new Map<number, Map<string, Drawn>>();

  constructor(
    page: ReaderPage,
    positions: PagePositions,
    itemsIn: (start: number, end: number) => readonly Painted[],
  ) {
    this.page = page;
    this.positions = positions;
    this.itemsIn = itemsIn;
  }

  /** Brings what is painted up to date in all filled chunks, or in those that touch [start, end]. */
  refresh(start = 0, end = Infinity): void {
    for (const chunk of this.page.liveChunks) {
      const bounds = this.page.layout.chunks[chunk];
      if (bounds && bounds.start <= end && bounds.end >= start) this.paint(chunk);
    }
  }

  paint(chunk: number): void {
    const bounds = this.page.layout.chunks[chunk];
    if (!bounds) return;
    const before = this.drawn.get(chunk) ?? new Map<string, Drawn>();
    const now = new Map<string, Drawn>();
    for (const { start, end, name } of this.itemsIn(bounds.start, bounds.end)) {
      const key = `${start} ${end} ${name}`;
      const kept = before.get(key);
      if (kept) {
        now.set(key, kept);
        before.delete(key);
      } else if (!now.has(key)) {
        const range = this.positions.rangeIn(chunk, start, end);
        if (!range) continue;
        addToHighlight(name, range);
        now.set(key, { name, range });
      }
    }
    for (const { name, range } of before.values()) deleteFromHighlight(name, range);
    if (now.size > 0) this.drawn.set(chunk, now);
    else this.drawn.delete(chunk);
  }

  erase(chunk: number): void {
    for (const { name, range } of this.drawn.get(chunk)?.values() ?? []) deleteFromHighlight(name, range);
    this.drawn.delete(chunk);
  }

  eraseAll(): void {
    for (const chunk of this.drawn.keys()) this.erase(chunk);
  }
}
