import { defineHighlight } from './highlight-registry';
import type { DomPoint, PagePositions } from './page-positions';
import { RangePainter } from './range-painter';
import type { ReaderPage } from './reader-page';

/** What is selected, UTF-16 units in the stored text. `focus` is the end that moves; equal ends are a caret. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

const highlightName = 'reader-selection';

/**
 * The reader's selection. The stored text's positions are the truth and outlive the DOM's: chunks that hold an end are
 * never emptied, a selection that a text field took away stays painted, and comes back with the focus.
 */
export class ReaderSelection {
  private readonly page: ReaderPage;
  private readonly positions: PagePositions;
  private readonly onChange: (byPointer: boolean) => void;
  private readonly painter: RangePainter;
  private current: Selected | null = null;
  /** The DOM selection that this class made last: reading it back must not lose what the DOM cannot say. */
  private applied: { anchor: DomPoint; focus: DomPoint } | null = null;

  constructor(page: ReaderPage, positions: PagePositions, onChange: (byPointer: boolean) => void) {
    this.page = page;
    this.positions = positions;
    this.onChange = onChange;
    defineHighlight(highlightName, 'background-color: var(--selection);', 3);
    this.painter = new RangePainter(page, positions, (start, end) => this.painted(start, end));
    document.addEventListener('selectionchange', this.readDom);
  }

  destroy(): void {
    document.removeEventListener('selectionchange', this.readDom);
    this.painter.eraseAll();
  }

  get value(): Selected | null {
    return this.current;
  }

  /** Start and end in order; null for a caret or nothing. */
  get range(): { start: number; end: number } | null {
    if (!this.current || this.current.anchor === this.current.focus) return null;
    const { anchor, focus } = this.current;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  /** Selects, and moves the DOM's selection along while the reader has the focus. */
  set(selected: Selected | null): void {
    const isSame = selected?.anchor === this.current?.anchor && selected?.focus === this.current?.focus;
    this.current = selected;
    if (this.hasFocus()) this.applyToDom();
    this.painter.refresh();
    if (!isSame) this.onChange(false);
  }

  /** Chunks that must keep their text. */
  pinned(): number[] {
    if (!this.current) return [];
    return [this.positions.chunkAt(this.current.anchor), this.positions.chunkAt(this.current.focus)];
  }

  /** Puts the selection into the DOM: after a change, and when the reader gets the focus back. */
  applyToDom(): void {
    const selection = document.getSelection();
    if (!selection || !this.current) return;
    const { anchor, focus } = this.current;
    this.page.fill(this.pinned());
    const isForward = anchor <= focus;
    const from = this.positions.toDom(anchor, isForward && anchor !== focus ? 'after' : 'before');
    const to = this.positions.toDom(focus, isForward ? 'before' : 'after');
    if (!from || !to) return;
    this.applied = { anchor: from, focus: to };
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /** Takes the place where the browser moved the DOM's selection (line up, line end). */
  adoptDom(): void {
    this.applied = null;
    this.read(false);
  }

  paint(chunk: number): void {
    this.painter.paint(chunk);
  }

  erase(chunk: number): void {
    this.painter.erase(chunk);
  }

  /** The focus came or went: the selection is painted while the DOM's own is not to be seen. */
  focusChanged(): void {
    this.painter.refresh();
  }

  private readonly readDom = (): void => this.read(true);

  private read(byPointer: boolean): void {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    const { applied } = this;
    if (
      applied?.anchor.node === anchorNode &&
      applied.anchor.offset === anchorOffset &&
      applied.focus.node === focusNode &&
      applied.focus.offset === focusOffset
    ) {
      return;
    }
    const anchor = this.positions.fromDom(anchorNode, anchorOffset);
    const focus = this.positions.fromDom(focusNode, focusOffset);
    if (anchor === null || focus === null) return;
    this.applied = null;
    if (this.current?.anchor === anchor && this.current.focus === focus) return;
    this.current = { anchor, focus };
    this.painter.refresh();
    this.onChange(byPointer);
  }

  private hasFocus(): boolean {
    return this.page.root.contains(document.activeElement);
  }

  private painted(start: number, end: number) {
    const { range } = this;
    if (!range || this.hasFocus() || range.end <= start || range.start >= end) return [];
    return [{ ...range, name: highlightName }];
  }
}
