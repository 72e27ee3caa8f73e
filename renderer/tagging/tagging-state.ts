import { create } from 'zustand';
import type { Evidence } from '../../shared/claim/claim-schema';
import type { PassageName } from '../../shared/claim/passage-operations';
import type { SourceId } from '../../shared/source/source-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';

export interface CodeChoice {
  readonly codeId: string;
  readonly polarity: Polarity;
}

/** A passage whose edges are being moved, or that is about to be split at a position (code points). */
export interface EditedPassage extends PassageName {
  readonly evidence: Evidence;
}

/** Words whose every occurrence is to be tagged, and the source that they were selected in. */
export interface SearchedWords {
  readonly words: string;
  readonly sourceId: SourceId;
}

interface TaggingState {
  /** The whole form is open and has the focus; else the bar is a line with the codes used last. */
  readonly isOpen: boolean;
  /** A selection ("start end") whose bar was closed: it stays closed until something else is selected. */
  readonly dismissed: string | null;
  /** The codes that were applied last, with their polarity. */
  readonly lastChoice: readonly CodeChoice[] | null;
  /** A passage whose edges are being moved. */
  readonly adjusted: EditedPassage | null;
  /** A passage with a translation that is to be split: the analyst parts the translation first. */
  readonly split: (EditedPassage & { readonly at: number }) | null;
  readonly searched: SearchedWords | null;
  /** Said by screen readers. */
  readonly news: string;
}

export const useTagging = create<TaggingState>(() => ({
  isOpen: false,
  dismissed: null,
  lastChoice: null,
  adjusted: null,
  split: null,
  searched: null,
  news: '',
}));
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

/** Remembers what the next repetition applies. */
export function rememberChoice(lastChoice: readonly CodeChoice[]): void {
  setState({ lastChoice });
}

/** Begins, or with null ends, moving the edges of a passage. */
export function adjust(adjusted: TaggingState['adjusted']): void {
  setState({ adjusted, isOpen: false });
}

/** Asks, or with null stops asking, how a translation is parted. */
export function askForParts(split: TaggingState['split']): void {
  setState({ split });
}

/** Opens the preview of every occurrence of words. */
export function openOccurrences(searched: SearchedWords): void {
  setState({ searched, isOpen: false });
}

/** Closes that preview. */
export function closeOccurrences(): void {
  setState({ searched: null });
}
