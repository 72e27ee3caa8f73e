import { useEffect, useRef, useState } from 'react';
import { pageAt, type SourcePage } from '../../shared/source/page-of';
import type { SourceText } from '../../shared/source/source-schema';
import type { SourceReader } from '../editor/reader/source-reader';

const restMs = 150;

/** Where the analyst is: at the caret while it is in sight, else at the first line in the window. Code points. */
export function placeInView(reader: SourceReader): number {
  const { caretPosition, places } = reader;
  const { topPosition } = places;
  if (caretPosition === null) return topPosition;
  const below = places.topOf(caretPosition) - places.topOf(topPosition);
  return below >= 0 && below < window.innerHeight * 0.8 ? caretPosition : topPosition;
}

export interface PagePaneState {
  readonly isOpen: boolean;
  readonly number: number;
  readonly open: (number?: number) => void;
  readonly close: () => void;
  readonly turn: (number: number) => void;
}

/**
 * Which page is shown beside the text. It follows the text; a page that was turned to stays until the text comes to
 * another page. A source without text begins with its first page.
 */
export function usePagePane(
  reader: SourceReader | null,
  text: SourceText | undefined,
  onMoved: (listener: () => void) => () => void,
): PagePaneState {
  const pages = text?.pages;
  const isPicture = pages !== undefined && text?.text.trim() === '';
  const [wanted, setWanted] = useState<boolean>();
  const [number, setNumber] = useState(1);
  /** A page was asked for by name: the text's own page must not take its place at once. */
  const isChosen = useRef(false);
  const isOpen = pages !== undefined && (wanted ?? isPicture);
  useEffect(() => {
    if (!isOpen || !reader || !pages || isPicture) return undefined;
    const stop = follow(reader, pages, onMoved, { show: setNumber, isChosen: isChosen.current });
    isChosen.current = false;
    return stop;
  }, [isOpen, reader, pages, isPicture, onMoved]);
  return {
    isOpen,
    number,
    open: (page) => {
      setWanted(true);
      isChosen.current = page !== undefined && !isOpen;
      if (page !== undefined) setNumber(page);
    },
    close: () => setWanted(false),
    turn: setNumber,
  };
}

function follow(
  reader: SourceReader,
  pages: readonly SourcePage[],
  onMoved: (listener: () => void) => () => void,
  { show, isChosen }: { readonly show: (number: number) => void; readonly isChosen: boolean },
): () => void {
  const here = (): number => pageAt(pages, placeInView(reader))?.number ?? 1;
  let last = here();
  if (!isChosen) show(last);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = onMoved(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = here();
      if (now !== last) show(now);
      last = now;
    }, restMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
