import type { Range } from '../../../shared/text/range';
import type { ReaderPage } from './reader-page';
import type { ReaderPassages } from './reader-passages';
import type { ReaderSelection } from './reader-selection';
import type { ReaderViewport } from './reader-viewport';

/** A selection that is higher than this share of the window has its bar at the end that moves. */
const highShare = 0.4;

/** Where things of the text stand, for what is drawn beside it. Positions are code points, distances CSS pixels. */
export class ReaderPlaces {
  private readonly page: ReaderPage;
  private readonly viewport: ReaderViewport;
  private readonly selected: ReaderSelection;
  private readonly passages: ReaderPassages;
  private readonly scroller: HTMLElement;

  constructor(
    page: ReaderPage,
    viewport: ReaderViewport,
    selected: ReaderSelection,
    passages: ReaderPassages,
    scroller: HTMLElement,
  ) {
    this.page = page;
    this.viewport = viewport;
    this.selected = selected;
    this.passages = passages;
    this.scroller = scroller;
  }

  /**
   * What a tag bar for the selection should stand beside, relative to the window: all its lines, or where they fill much
   * of the window the one with the end that moves. Null while out of sight.
   */
  selectionRect(): DOMRect | null {
    const { range, value } = this.selected;
    if (!range || !value) return null;
    const isForward = value.focus >= value.anchor;
    const rects = this.viewport.rectsOf(range.start, range.end);
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return null;
    const moving = isForward ? last : first;
    const height = last.bottom - first.top;
    if (height > window.innerHeight * highShare) return moving;
    return new DOMRect(moving.left, first.top, moving.width, height);
  }

  /** Where a stretch stands in the window, as far as it is filled: all its lines. Null while it is nowhere. */
  rectOf(range: Range): DOMRect | null {
    const { index } = this.page.layout;
    const rects = this.viewport.rectsOf(index.toCodeUnits(range.start), index.toCodeUnits(range.end));
    const [first, last] = [rects[0], rects.at(-1)];
    return first && last ? new DOMRect(first.left, first.top, first.width, last.bottom - first.top) : null;
  }

  /** The passages that begin in the window or up to `beyond` from it, in order. */
  shownWithin(beyond: number): readonly string[] {
    const { from, to } = this.viewport.shownRange(beyond);
    return this.passages.overlapping(from, to).map(({ key }) => key);
  }

  /** What of the text is in the window or up to `beyond` from it. */
  rangeWithin(beyond: number): Range {
    const { from, to } = this.viewport.shownRange(beyond);
    const { index } = this.page.layout;
    return { start: index.toCodePoints(from), end: index.toCodePoints(to) };
  }

  /** Where the first line in the window stands. */
  get topPosition(): number {
    return this.page.layout.index.toCodePoints(this.viewport.topPosition());
  }

  /** Distance of a position from the top of the text. */
  topOf(position: number): number {
    return this.viewport.topOf(this.page.layout.index.toCodeUnits(position));
  }

  /** Shows the part of the text that stands this far from its top, a third down the window. */
  scrollTo(top: number): void {
    this.scroller.scrollTop = Math.max(0, top - this.scroller.clientHeight / 3);
    this.viewport.fillNear();
  }

  /** Height of the whole text. */
  get height(): number {
    return this.page.root.offsetHeight;
  }
}
