import { measurePage } from './page-height';
import type { PagePositions } from './page-positions';
import type { ReaderPage } from './reader-page';
import { chunksBetween } from './scroll-window';

export interface ViewportOptions {
  /** All chunks get and keep their text, in idle time: small documents and screen-reader mode. */
  readonly keepsAll: boolean;
  /** Chunks that must keep their text wherever the window is. */
  readonly pinned: () => readonly number[];
  /** Something moved: margin labels and the minimap are drawn anew. */
  readonly onMoved: () => void;
}

/** Distances beyond the window, in window heights: where text is put in, and where it is taken out again. */
const fillMargin = 0.5;
const keepMargin = 3;
const settleMs = 200;
/** More filled chunks than these are emptied while the text scrolls, a few in each frame. */
const mostLiveChunks = 12;
const emptiedAtOnce = 3;
/** Rounds until a place that is scrolled to stands still: what is filled on the way may be higher than estimated. */
const scrollRounds = 5;

/** Decides which chunks hold text, by where the window is, and brings places into the window. */
export class ReaderViewport {
  private readonly page: ReaderPage;
  private readonly positions: PagePositions;
  private readonly scroller: HTMLElement;
  private readonly options: ViewportOptions;
  private readonly observer: ResizeObserver;
  private width = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private idle = 0;
  /** The block at the window's top edge and how far above it begins: kept in place when the column changes. */
  private held: { position: number; offset: number } | null = null;

  constructor(page: ReaderPage, positions: PagePositions, scroller: HTMLElement, options: ViewportOptions) {
    this.page = page;
    this.positions = positions;
    this.scroller = scroller;
    this.options = options;
    this.observer = new ResizeObserver(() => this.resized());
  }

  /** Fills what is in sight and starts to follow the scroller. */
  start(): void {
    this.width = this.page.root.clientWidth;
    this.fillNear();
    this.scroller.addEventListener('scroll', this.onScroll, { passive: true });
    this.observer.observe(this.scroller);
    this.observer.observe(this.page.root);
    this.settle();
  }

  destroy(): void {
    this.observer.disconnect();
    this.scroller.removeEventListener('scroll', this.onScroll);
    clearTimeout(this.settling);
    cancelIdleCallback(this.idle);
  }

  /** Fills what is in the window or near it, and empties some chunks that are not: together, so that both are laid out once. */
  fillNear(far: readonly number[] = []): void {
    const height = this.scroller.clientHeight;
    for (let round = 0; round < 3; round++) {
      const near = chunksBetween(this.page, this.scroller, -fillMargin * height, (1 + fillMargin) * height);
      if (round === 0) this.page.empty(far);
      if (!this.page.fill(near)) break;
    }
  }

  /** The letters' size or the column's width was changed: heights are estimated anew, the text stays where it was. */
  relayout(): void {
    this.width = this.page.root.clientWidth;
    this.page.estimate(measurePage(this.page.root));
    const { held } = this;
    this.fillNear();
    if (held) this.scrollTo(held.position, held.offset);
    this.options.onMoved();
  }

  /** Scrolls a stretch into the window: to its upper third, or no further than needed. */
  reveal(start: number, end: number, where: 'third' | 'nearest'): void {
    this.page.fill([this.positions.chunkAt(start), this.positions.chunkAt(end)]);
    const height = this.scroller.clientHeight;
    if (where === 'third') return this.scrollTo(start, height / 3);
    const rect = this.lineAt(start);
    if (!rect) return this.scrollTo(start, height / 3);
    const edge = Math.min(48, height / 6);
    const top = rect.top - this.scroller.getBoundingClientRect().top;
    if (top < edge) this.scrollTo(start, edge);
    else if (top + rect.height > height - edge) this.scrollTo(start, height - edge - rect.height);
  }

  /** Rectangle of the first line of a stretch, relative to the window; null while it is not filled or folded. */
  rectOf(start: number, end: number): DOMRect | null {
    return this.rectsOf(start, end)[0] ?? null;
  }

  /** Rectangle of the character at a position, or of the one before where a block ends. */
  lineAt(position: number): DOMRect | null {
    const block = this.page.layout.blocks[this.positions.blockAt(position)];
    const at = Math.min(position, block?.end ?? position);
    return this.rectOf(at, at + 1) ?? (at > 0 ? (this.rectsOf(at - 1, at).at(-1) ?? null) : null);
  }

  /** Rectangles of a stretch as far as it is filled, relative to the window. */
  rectsOf(start: number, end: number): DOMRect[] {
    const found: DOMRect[] = [];
    const last = this.positions.chunkAt(end);
    for (let chunk = this.positions.chunkAt(start); chunk <= last; chunk++) {
      const part = this.positions.rangeIn(chunk, start, Math.max(end, start + 1));
      if (!part) continue;
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) found.push(rect);
    }
    return found;
  }

  /** Distance of a position from the top of the text, CSS pixels; about right where the text is not filled. */
  topOf(position: number): number {
    const origin = this.page.root.getBoundingClientRect().top;
    const rect = this.lineAt(position);
    if (rect) return rect.top - origin;
    const index = this.positions.chunkAt(position);
    const chunk = this.page.layout.chunks[index];
    const hiddenFold = this.page.isHidden(index) ? chunk?.fold : undefined;
    const element =
      hiddenFold === undefined ? this.page.elementOf(index) : this.page.foldElementOf(hiddenFold);
    const box = element?.getBoundingClientRect();
    if (!box || !chunk) return 0;
    const share =
      hiddenFold === undefined ? (position - chunk.start) / Math.max(1, chunk.end - chunk.start) : 0;
    return box.top - origin + Math.min(1, share) * box.height;
  }

  /** The first position that is in the window. */
  topPosition(): number {
    const [chunk] = chunksBetween(this.page, this.scroller, 0, this.scroller.clientHeight);
    const bounds = chunk === undefined ? undefined : this.page.layout.chunks[chunk];
    if (!bounds) return 0;
    const top = this.scroller.getBoundingClientRect().top;
    let low = bounds.first;
    let high = bounds.last - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const rect = this.positions.blockElement(middle)?.getBoundingClientRect();
      if (rect && rect.bottom <= top) low = middle + 1;
      else high = middle;
    }
    return this.page.layout.blocks[low]?.start ?? bounds.start;
  }

  /** The stretch of text in the window and up to `beyond` CSS pixels from it, in whole chunks. */
  shownRange(beyond: number): { from: number; to: number } {
    const chunks = chunksBetween(this.page, this.scroller, -beyond, this.scroller.clientHeight + beyond);
    const first = this.page.layout.chunks[chunks[0] ?? -1];
    const last = this.page.layout.chunks[chunks.at(-1) ?? -1];
    return { from: first?.start ?? 0, to: last?.end ?? 0 };
  }

  private readonly onScroll = (): void => {
    const isTooMuch = this.page.liveChunks.size > mostLiveChunks && !this.options.keepsAll;
    this.fillNear(isTooMuch ? this.farChunks().slice(0, emptiedAtOnce) : []);
    this.options.onMoved();
    this.settle();
  };

  private resized(): void {
    if (this.page.root.clientWidth !== this.width) this.relayout();
    else {
      this.fillNear();
      this.options.onMoved();
    }
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.hold();
      cancelIdleCallback(this.idle);
      this.idle = requestIdleCallback(() => (this.options.keepsAll ? this.fillOn() : this.trim()));
    }, settleMs);
  }

  /** Fills one more chunk in each idle moment until all are. */
  private fillOn(): void {
    for (let chunk = 0; chunk < this.page.chunkCount; chunk++) {
      if (this.page.isLive(chunk)) continue;
      this.page.fill([chunk]);
      this.idle = requestIdleCallback(() => this.fillOn());
      this.options.onMoved();
      return;
    }
  }

  private trim(): void {
    if (!this.options.keepsAll) this.page.empty(this.farChunks());
  }

  /** Filled chunks that are far from the window, the longest filled first. */
  private farChunks(): readonly number[] {
    const height = this.scroller.clientHeight;
    const near = chunksBetween(this.page, this.scroller, -keepMargin * height, (1 + keepMargin) * height);
    const kept = new Set([...near, ...this.options.pinned()]);
    return [...this.page.liveChunks].filter((chunk) => !kept.has(chunk));
  }

  private hold(): void {
    const position = this.topPosition();
    const rect = this.lineAt(position);
    if (rect) this.held = { position, offset: rect.top - this.scroller.getBoundingClientRect().top };
  }

  /** Scrolls so that the line at a position is the first one. */
  showAtTop(position: number): void {
    this.scrollTo(position, 0);
  }

  private scrollTo(position: number, offset: number): void {
    for (let round = 0; round < scrollRounds; round++) {
      this.page.fill([this.positions.chunkAt(position)]);
      const rect = this.lineAt(position);
      if (!rect) return;
      const away = rect.top - this.scroller.getBoundingClientRect().top - offset;
      if (Math.abs(away) >= 1) this.scroller.scrollTop += away;
      this.fillNear();
      if (Math.abs(away) < 1) return;
    }
  }
}
