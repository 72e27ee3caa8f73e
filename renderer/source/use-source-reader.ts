import { startTransition, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { SourceId, SourceSummary, SourceText } from '../../shared/source/source-schema';
import { forgetReader, openPlaceMenu, reportSelection } from '../editor/reader/reading-state';
import { createSourceReader, type SourceReader, type Standing } from '../editor/reader/source-reader';
import { message } from '../messages/messages';
import { claimDragType } from '../navigation/drag-types';
import { useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import type { SourcePassage } from './source-passages';

/** Where each source was left, as long as the window is open: another tab or pane must not lose the page. */
const standings = new Map<SourceId, Standing>();
/** The last passage that was gone to; a source that is shown again does not go there again. */
let lastTarget = 0;

export interface ReaderEvents {
  readonly onPassage: (keys: readonly string[], index: number) => void;
  readonly onCaret: (keys: readonly string[]) => void;
}

export interface MountedReader {
  readonly reader: SourceReader | null;
  readonly column: RefObject<HTMLDivElement | null>;
  /** Calls back whenever text was filled, scrolled or resized; the returned function stops that. */
  readonly onMoved: (listener: () => void) => () => void;
}

/** Keeps one reader in the page for a text: makes it, hands it passages and places to go to, takes it away. */
export function useSourceReader(
  source: SourceSummary,
  text: SourceText | undefined,
  passages: readonly SourcePassage[],
  events: ReaderEvents,
): MountedReader {
  const column = useRef<HTMLDivElement>(null);
  const latest = useRef({ events, passages });
  useLayoutEffect(() => {
    latest.current = { events, passages };
  });
  const [listeners] = useState(() => new Set<() => void>());
  const [reader, setReader] = useState<SourceReader | null>(null);
  const isForScreenReader = useNotebookData((data) => data.settings.screenReaderMode);
  useLayoutEffect(() => {
    const element = column.current;
    if (!element || !text) return undefined;
    const made: SourceReader = createSourceReader(element, text, {
      label: source.title,
      language: source.language,
      ...scrollerOf(element),
      isForScreenReader,
      foldLabel: (lines, isOpen) =>
        message(isOpen ? 'source.view.fold.open' : 'source.view.fold.closed', { lines }),
      onSelection: (range, selectedBy) =>
        reportSelection({ sourceId: source.id, reader: made, range, selectedBy }),
      onCaret: (keys) => latest.current.events.onCaret(keys),
      onPassage: (keys, index) => latest.current.events.onPassage(keys, index),
      onMenu: (place, x, y) => {
        reportSelection({ sourceId: source.id, reader: made, range: made.selection, selectedBy: 'pointer' });
        openPlaceMenu({ place, x, y });
      },
      onDragStart: (event, range) => {
        const dragged = latest.current.passages.filter(
          ({ start, end }) => start < range.end && end > range.start,
        );
        const claimIds = [...new Set(dragged.map(({ claim }) => claim.id))];
        if (claimIds.length > 0) event.dataTransfer?.setData(claimDragType, JSON.stringify({ claimIds }));
      },
      onMoved: () => listeners.forEach((listener) => listener()),
    });
    made.setPassages(latest.current.passages);
    const standing = standings.get(source.id);
    if (standing) made.comeBack(standing);
    // What stands beside the text (margin, map) follows once the text is painted; a passage to go to does not wait.
    if (isAwaited(source.id)) setReader(made);
    else startTransition(() => setReader(made));
    // Nothing else is in use, as after a paste into the window: the next key is for the text.
    if (document.activeElement === document.body) made.focus();
    return () => {
      standings.set(source.id, made.standing);
      forgetReader(made);
      made.destroy();
      setReader(null);
    };
    // A source's language and title may be mended while it is open: they reach the reader when it is opened next.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text, source.id, isForScreenReader, listeners]);
  useLayoutEffect(() => reader?.setPassages(passages), [reader, passages]);
  useTarget(reader, source.id);
  useTypography(reader);
  const [onMoved] = useState(() => (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  });
  return { reader, column, onMoved };
}

/** Whether a passage of the source was asked for and not yet gone to. */
function isAwaited(sourceId: SourceId): boolean {
  const { target } = useNavigation.getState();
  return target?.sourceId === sourceId && target.serial > lastTarget;
}

function scrollerOf(element: HTMLElement): { scroller?: HTMLElement } {
  const scroller = element.closest<HTMLElement>('.source-view__scroller');
  return scroller ? { scroller } : {};
}

/** Goes to the passage that was asked for, once for each time it was. */
function useTarget(reader: SourceReader | null, sourceId: SourceId): void {
  const target = useNavigation((navigation) => navigation.target);
  useEffect(() => {
    if (!reader || !target || !isAwaited(sourceId)) return;
    lastTarget = target.serial;
    reader.goTo(target.range);
  }, [reader, target, sourceId]);
}

function useTypography(reader: SourceReader | null): void {
  const size = useNotebookData((data) => data.settings.readerFontSize);
  const measure = useNotebookData((data) => data.settings.readerMeasure);
  const before = useRef(`${size} ${measure}`);
  useLayoutEffect(() => {
    if (before.current === `${size} ${measure}`) return;
    before.current = `${size} ${measure}`;
    reader?.relayout();
  }, [reader, size, measure]);
}
