import { create } from 'zustand';

interface TaggingState {
  /** The whole form is open and has the focus; else the bar is a line with the codes used last. */
  readonly isOpen: boolean;
  /** A selection ("start end") whose bar was closed: it stays closed until something else is selected. */
  readonly dismissed: string | null;
  /** Said by screen readers. */
  readonly news: string;
}

export const useTagging = create<TaggingState>(() => ({ isOpen: false, dismissed: null, news: '' }));
const { setState } = useTagging;

export function openTagBar(): void {
  setState({ isOpen: true, dismissed: null });
}

/** Closes the bar; `selection` names the selection that it should stay away from. */
export function closeTagBar(selection: string | null): void {
  setState({ isOpen: false, dismissed: selection });
}

/** Says something to screen readers, again even where it is the same words. */
export function announce(text: string): void {
  setState((state) => ({ news: state.news === text ? `${text}\u00a0` : text }));
}
