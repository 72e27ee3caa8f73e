import type { Range } from '../../../shared/text/range';
import { handleReaderKey, type KeyboardTarget } from './reader-keyboard';

/** What the mouse, the clipboard and the focus ask of a reader. */
export interface ReaderTarget {
  readonly keyboard: KeyboardTarget;
  /** The selected words exactly as stored; empty without a selection. */
  readonly selectedText: () => string;
  /** What is selected, code points; null for a caret or nothing. */
  readonly selection: () => Range | null;
  readonly toggleFold: (fold: number) => void;
  /** A press that selected nothing; coordinates relative to the window. */
  readonly pressed: (x: number, y: number) => void;
  /** A menu was asked for, with the right button or by its key. */
  readonly askedForMenu: (event: MouseEvent) => void;
  readonly dragStarted: (event: DragEvent, range: Range) => void;
  readonly focusChanged: (hasFocus: boolean) => void;
}

/** Passes on what happens to a reader's root element, which goes away with its listeners. */
export function listenToReader(root: HTMLElement, reader: ReaderTarget): void {
  root.addEventListener('keydown', (event) => {
    if (event.target === root && handleReaderKey(event, reader.keyboard)) event.preventDefault();
  });
  root.addEventListener('copy', (event) => {
    if (!reader.selection()) return;
    event.clipboardData?.setData('text/plain', reader.selectedText());
    event.preventDefault();
  });
  root.addEventListener('click', (event) => {
    const fold = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-fold]') : null;
    if (fold) reader.toggleFold(Number(fold.dataset['fold']));
    else if (!reader.selection() && event.detail <= 1) reader.pressed(event.clientX, event.clientY);
  });
  root.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    reader.askedForMenu(event);
  });
  root.addEventListener('dragstart', (event) => {
    const selection = reader.selection();
    if (!selection || !event.dataTransfer) return;
    event.dataTransfer.setData('text/plain', reader.selectedText());
    event.dataTransfer.effectAllowed = 'copy';
    reader.dragStarted(event, selection);
  });
  root.addEventListener('focus', () => reader.focusChanged(true));
  root.addEventListener('blur', () => reader.focusChanged(false));
}
