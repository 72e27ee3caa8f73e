import { create } from 'zustand';
import type { MemoId } from '../../../shared/memo/memo-schema';
import type { MemoOutline, OutlineState } from '../../editor/memo/outline/memo-outline';

/** The outline of a memo that is open, and what can be done with it. */
export interface OpenOutline extends OutlineState {
  readonly controls: Pick<MemoOutline, 'goTo' | 'move'>;
}

interface Outlines {
  readonly outlines: ReadonlyMap<MemoId, OpenOutline>;
  /** Goes up whenever the focus is to go into the outline. */
  readonly asked: number;
  /** What `asked` was when the outline took the focus last. */
  readonly answered: number;
}

/** The outlines of the memos that are open, for the part of the window that shows them. */
export const useOutlines = create<Outlines>(() => ({ outlines: new Map(), asked: 0, answered: 0 }));

/** Keeps the outline of a memo; null when it is closed. */
export function setOutline(id: MemoId, outline: OpenOutline | null): void {
  useOutlines.setState(({ outlines }) => {
    const next = new Map(outlines);
    if (outline) next.set(id, outline);
    else next.delete(id);
    return { outlines: next };
  });
}

/** Asks that the outline that is shown takes the focus. */
export function focusOutline(): void {
  useOutlines.setState(({ asked }) => ({ asked: asked + 1 }));
}
