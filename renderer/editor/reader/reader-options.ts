import type { Range } from '../../../shared/text/range';

/** What was found at a place: the passages, the shortest first, and a link's target. Positions are code points. */
export interface ReaderPlace {
  readonly position: number;
  readonly passages: readonly string[];
  readonly link: string | null;
}

export interface SourceReaderOptions {
  /** Accessible name of the text: the source's title. */
  readonly label: string;
  /** BCP 47 tag of the source's language; null where it is unknown. */
  readonly language: string | null;
  /** The element that scrolls; the reader's parent where it is left out. */
  readonly scroller?: HTMLElement;
  readonly foldLabel: (lines: number, isOpen: boolean) => string;
  /** Puts all text, and role="mark" around passages, into the DOM. */
  readonly isForScreenReader?: boolean;
  /** The selection changed; null for a caret or nothing. */
  readonly onSelection?: (range: Range | null, by: 'pointer' | 'keyboard') => void;
  /** The caret came to other passages than before; empty when it left them. */
  readonly onCaret?: (passages: readonly string[]) => void;
  /** A passage was clicked or Enter pressed in it: which of those at the place is meant now. */
  readonly onPassage?: (passages: readonly string[], index: number) => void;
  /** The right button, or the menu key; coordinates relative to the window. */
  readonly onMenu?: (place: ReaderPlace, x: number, y: number) => void;
  readonly onDragStart?: (event: DragEvent, range: Range) => void;
  /** Text was filled, emptied, scrolled or resized: places have moved. */
  readonly onMoved?: () => void;
}
