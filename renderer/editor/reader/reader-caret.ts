import type { PagePositions } from './page-positions';

/** Where a caret stands on the screen, relative to the window, CSS pixels. */
export interface CaretRect {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** The place of a caret; null while its chunk is empty or folded. `atLineEnd`: at a soft break, the end of the upper line. */
export function caretRect(positions: PagePositions, position: number, atLineEnd: boolean): CaretRect | null {
  const point = positions.toDom(position, 'before');
  if (point?.node.nodeType !== Node.TEXT_NODE) return null;
  const length = point.node.nodeValue?.length ?? 0;
  const isAfter = atLineEnd || point.offset >= length;
  const rect = isAfter
    ? characterRect(point.node, point.offset - 1)
    : characterRect(point.node, point.offset);
  if (!rect) return null;
  return { left: isAfter ? rect.right : rect.left, top: rect.top, height: rect.height };
}

function characterRect(node: Node, offset: number): DOMRect | null {
  const length = node.nodeValue?.length ?? 0;
  const from = Math.max(0, Math.min(offset, length - 1));
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, Math.min(length, from + 1));
  const rects = range.getClientRects();
  // A character that begins a line may bring an empty rectangle at the end of the line above.
  return [...rects].findLast((rect) => rect.height > 0) ?? null;
}

/** A caret of our own: the browser draws none in a text that cannot be edited. */
export class ReaderCaret {
  private readonly element: HTMLElement;
  private readonly positions: PagePositions;

  constructor(overlay: HTMLElement, positions: PagePositions) {
    this.positions = positions;
    this.element = document.createElement('div');
    this.element.className = 'reader__caret';
    this.element.hidden = true;
    overlay.append(this.element);
  }

  /** Draws the caret at a position, or hides it for null. */
  show(position: number | null, atLineEnd: boolean): void {
    const rect = position === null ? null : caretRect(this.positions, position, atLineEnd);
    this.element.hidden = rect === null;
    if (!rect) return;
    const origin = this.element.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { style } = this.element;
    style.transform = `translate(${Math.round(rect.left - origin.left) - 1}px, ${rect.top - origin.top}px)`;
    style.height = `${rect.height}px`;
    // Starts the blinking anew, so that a moving caret is always seen.
    this.element.getAnimations().forEach((animation) => (animation.currentTime = 0));
  }
}
