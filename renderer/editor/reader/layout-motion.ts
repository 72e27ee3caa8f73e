import type { CaretMotion, Direction } from './caret-motion';
import type { PagePositions } from './page-positions';
import { caretRect } from './reader-caret';
import type { ReaderPage } from './reader-page';
import type { ReaderSelection } from './reader-selection';
import type { ReaderViewport } from './reader-viewport';

/** Part of the window that stays in sight when a page is turned, CSS pixels. */
const keptOnPage = 56;

/** Caret moves and hits that only the layout on the screen can answer. */
export class LayoutMotion {
  private readonly page: ReaderPage;
  private readonly positions: PagePositions;
  private readonly viewport: ReaderViewport;
  private readonly selection: ReaderSelection;
  private readonly scroller: HTMLElement;
  private readonly motion: CaretMotion;

  constructor(
    page: ReaderPage,
    positions: PagePositions,
    viewport: ReaderViewport,
    selection: ReaderSelection,
    scroller: HTMLElement,
    motion: CaretMotion,
  ) {
    this.page = page;
    this.positions = positions;
    this.viewport = viewport;
    this.selection = selection;
    this.scroller = scroller;
    this.motion = motion;
  }

  /** Moves the selection's moving end by a line, to a line's edge or by a page; whether it moved. */
  move(kind: 'line' | 'line-edge' | 'page', direction: Direction, extend: boolean): boolean {
    return kind === 'page' ? this.movePage(direction, extend) : this.moveInLines(kind, direction, extend);
  }

  /** The caret position nearest to a point of the window; null outside the text. */
  positionAt(x: number, y: number): number | null {
    const point = document.caretPositionFromPoint(x, y);
    return point ? this.positions.fromDom(point.offsetNode, point.offset) : null;
  }

  /** The position of the character under a point; null past a line's end and outside the text. */
  characterAt(x: number, y: number): number | null {
    const near = this.positionAt(x, y);
    if (near === null) return null;
    for (const position of [near, near - 1]) {
      const rects = position < 0 ? [] : this.viewport.rectsOf(position, position + 1);
      if (rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom))
        return position;
    }
    return null;
  }

  private moveInLines(kind: 'line' | 'line-edge', direction: Direction, extend: boolean): boolean {
    const before = this.selection.value;
    const selection = document.getSelection();
    if (!before || !selection) return false;
    const chunk = this.positions.chunkAt(before.focus);
    this.page.fill([chunk - 1, chunk, chunk + 1]);
    if (!this.isInDom(selection, before.anchor, before.focus)) this.selection.applyToDom();
    const granularity = kind === 'line' ? 'line' : 'lineboundary';
    selection.modify(extend ? 'extend' : 'move', direction > 0 ? 'forward' : 'backward', granularity);
    this.selection.adoptDom();
    this.leaveFold(direction, extend);
    const after = this.selection.value;
    return after.focus !== before.focus || after.anchor !== before.anchor;
  }

  private isInDom(selection: Selection, anchor: number, focus: number): boolean {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    if (!anchorNode || !focusNode) return false;
    return (
      this.positions.fromDom(anchorNode, anchorOffset) === anchor &&
      this.positions.fromDom(focusNode, focusOffset) === focus
    );
  }

  /** The line of a closed fold is no text: the caret goes on to what is. */
  private leaveFold(direction: Direction, extend: boolean): void {
    const { value } = this.selection;
    if (!value) return;
    const fold = this.page.layout.folds.findIndex(
      ({ start, end }) => value.focus >= start && value.focus < end,
    );
    if (fold < 0 || this.page.isFoldOpen(fold)) return;
    const focus = this.motion.move(value.focus, 'character', direction);
    this.selection.set({ anchor: extend ? value.anchor : focus, focus });
  }

  private movePage(direction: Direction, extend: boolean): boolean {
    const { value } = this.selection;
    if (!value) return false;
    this.viewport.reveal(value.focus, value.focus, 'nearest');
    const rect = caretRect(this.positions, value.focus, false);
    const before = this.scroller.scrollTop;
    this.scroller.scrollTop += direction * Math.max(40, this.scroller.clientHeight - keptOnPage);
    this.viewport.fillNear();
    const hasScrolled = this.scroller.scrollTop !== before;
    const near = hasScrolled && rect ? this.positionAt(rect.left + 1, rect.top + rect.height / 2) : null;
    const focus = near ?? this.motion.move(value.focus, hasScrolled ? 'block' : 'document', direction);
    this.selection.set({ anchor: extend ? value.anchor : focus, focus });
    return focus !== value.focus || !extend;
  }
}
