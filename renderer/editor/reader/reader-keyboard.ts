import type { CaretMotion, Direction, Step } from './caret-motion';
import type { ReaderSelection } from './reader-selection';
import type { UnitSelection } from './unit-selection';

export interface KeyboardTarget {
  readonly selection: ReaderSelection;
  readonly motion: CaretMotion;
  readonly units: UnitSelection;
  readonly length: number;
  /** Where a caret begins that is asked for before there is one. */
  readonly firstCaret: () => number;
  /** Moves by what only the layout knows; returns whether the caret moved. */
  readonly moveByLayout: (
    kind: 'line' | 'line-edge' | 'page',
    direction: Direction,
    extend: boolean,
  ) => boolean;
  /** Enter: shows the passage at the caret. */
  readonly activate: () => void;
  /** After every move: the caret is brought into the window. */
  readonly moved: (atLineEnd: boolean) => void;
}

/** Handles a key of the reader; true where it was one. Alt with an arrow alone is left to "back" and "forward". */
export function handleReaderKey(event: KeyboardEvent, target: KeyboardTarget): boolean {
  const { key, shiftKey, altKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !shiftKey && !altKey && key.toLowerCase() === 'a') {
    target.selection.set({ anchor: 0, focus: target.length });
    return true;
  }
  if (key === 'Escape') return collapse(target);
  if (key === 'Enter' && !isCommand && !altKey && !shiftKey) {
    target.activate();
    return true;
  }
  const direction = directionOf(key);
  if (direction === null) return false;
  if (altKey) {
    if (!shiftKey || isCommand || !key.startsWith('Arrow')) return false;
    if (key === 'ArrowUp' || key === 'ArrowDown') selectUnit(target, direction);
    else extendBySentence(target, direction);
  } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
    moveBy(target, isCommand ? 'word' : 'character', direction, shiftKey);
  } else if (isCommand) {
    if (key.startsWith('Page')) return false;
    const block = shiftKey ? 'paragraph' : 'block';
    moveBy(target, key === 'Home' || key === 'End' ? 'document' : block, direction, shiftKey);
  } else moveByLayout(target, key, direction, shiftKey);
  return true;
}

function directionOf(key: string): Direction | null {
  if (['ArrowRight', 'ArrowDown', 'End', 'PageDown'].includes(key)) return 1;
  return ['ArrowLeft', 'ArrowUp', 'Home', 'PageUp'].includes(key) ? -1 : null;
}

/** Escape takes a selection back to its caret; without one the key belongs to others. */
function collapse({ selection, moved }: KeyboardTarget): boolean {
  if (!selection.range || !selection.value) return false;
  const { focus } = selection.value;
  selection.set({ anchor: focus, focus });
  moved(false);
  return true;
}

function moveBy(
  { selection, motion, firstCaret, moved }: KeyboardTarget,
  step: Step,
  direction: Direction,
  extend: boolean,
): void {
  const current = selection.value ?? caretAt(firstCaret());
  const { range } = selection;
  const isCollapsing = !extend && range !== null && step === 'character';
  const focus = isCollapsing
    ? direction > 0
      ? range.end
      : range.start
    : motion.move(current.focus, step, direction);
  selection.set({ anchor: extend ? current.anchor : focus, focus });
  moved(false);
}

/** Up takes the larger unit around the selection, down goes back to the smaller one. */
function selectUnit({ units, moved }: KeyboardTarget, direction: Direction): void {
  const hasChanged = direction < 0 ? units.grow() : units.shrink();
  if (hasChanged) moved(false);
}

/** The first step takes the whole sentence that the caret stands in; further ones add or take back sentences. */
function extendBySentence(
  { selection, motion, firstCaret, moved }: KeyboardTarget,
  direction: Direction,
): void {
  const current = selection.value ?? caretAt(firstCaret());
  const whole = current.anchor === current.focus ? motion.sentenceAt(current.focus) : null;
  if (whole) {
    selection.set(
      direction > 0 ? { anchor: whole.start, focus: whole.end } : { anchor: whole.end, focus: whole.start },
    );
  } else selection.set({ anchor: current.anchor, focus: motion.move(current.focus, 'sentence', direction) });
  moved(false);
}

function moveByLayout(target: KeyboardTarget, key: string, direction: Direction, extend: boolean): void {
  if (!target.selection.value) target.selection.set(caretAt(target.firstCaret()));
  const kind = key.startsWith('Page') ? 'page' : key.startsWith('Arrow') ? 'line' : 'line-edge';
  const hasMoved = target.moveByLayout(kind, direction, extend);
  const current = target.selection.value;
  // At the edge of what is filled or folded the layout has no line to go to: the next block is one.
  if (!hasMoved && kind !== 'line-edge' && current) {
    const focus = target.motion.move(current.focus, 'block', direction);
    target.selection.set({ anchor: extend ? current.anchor : focus, focus });
  }
  target.moved(kind === 'line-edge' && direction > 0);
}

function caretAt(position: number): { anchor: number; focus: number } {
  return { anchor: position, focus: position };
}
