import { findMatches, firstMatchFrom, foldForFinding } from './find-matches';
import { defineHighlight } from './highlight-registry';
import type { PagePositions } from './page-positions';
import { RangePainter, type Painted } from './range-painter';
import type { ReaderPage } from './reader-page';

/** How far a search has come: `current` counts from 1, and is 0 where nothing was found. */
export interface FindState {
  readonly count: number;
  readonly current: number;
}

/** Finds words in the stored text, folded parts and parts out of sight included, and paints what is in sight. */
export class ReaderFind {
  private readonly page: ReaderPage;
  private readonly painter: RangePainter;
  private folded: string | null = null;
  private matches: Uint32Array = new Uint32Array(0);
  private length = 0;
  private current = -1;

  constructor(page: ReaderPage, positions: PagePositions) {
    this.page = page;
    defineHighlight('reader-found', 'background-color: var(--found); color: var(--found-ink);', 4);
    defineHighlight(
      'reader-found-current',
      'background-color: var(--found-current); color: var(--found-ink);',
      5,
    );
    this.painter = new RangePainter(page, positions, (start, end) => this.painted(start, end));
  }

  /** Looks for a word or phrase, whatever its case, and goes to the first match at or after a position. */
  search(query: string, from: number): FindState {
    if (query !== '') this.folded ??= foldForFinding(this.page.layout.text);
    this.matches = findMatches(this.folded ?? '', query);
    this.length = query.length;
    const first = firstMatchFrom(this.matches, from);
    this.current = this.matches.length === 0 ? -1 : first % this.matches.length;
    this.painter.refresh();
    return this.state;
  }

  /** The next match or the one before, round the ends. */
  step(direction: 1 | -1): FindState {
    const count = this.matches.length;
    if (count > 0) this.current = (this.current + direction + count) % count;
    this.painter.refresh();
    return this.state;
  }

  get state(): FindState {
    return { count: this.matches.length, current: this.current + 1 };
  }

  /** Where the current match is, UTF-16 units. */
  get range(): { start: number; end: number } | null {
    const start = this.matches[this.current];
    return start === undefined ? null : { start, end: start + this.length };
  }

  paint(chunk: number): void {
    if (this.matches.length > 0) this.painter.paint(chunk);
  }

  erase(chunk: number): void {
    this.painter.erase(chunk);
  }

  destroy(): void {
    this.painter.eraseAll();
  }

  private painted(start: number, end: number): Painted[] {
    const found: Painted[] = [];
    for (let i = firstMatchFrom(this.matches, start - this.length + 1); i < this.matches.length; i++) {
      const at = this.matches[i] ?? end;
      if (at >= end) break;
      found.push({
        start: at,
        end: at + this.length,
        name: i === this.current ? 'reader-found-current' : 'reader-found',
      });
    }
    return found;
  }
}
