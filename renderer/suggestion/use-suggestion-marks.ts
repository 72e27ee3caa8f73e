import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ShownSource } from '../editor/reader/shown-source';
import { suggestionKey } from './suggestion-order';
import {
  closeSuggestion,
  keepSuggestionOpen,
  showSuggestion,
  useSuggestions,
  type SuggestionList,
} from './suggestion-state';

/** How long (ms) a card that the pointer opened waits for the pointer to come to it. */
const wayToCardMs = 350;

/** Underlines what is suggested, and opens the card of what the caret or the pointer comes to. */
export function useSuggestionMarks(
  { sourceId, reader }: ShownSource,
  list: SuggestionList | undefined,
): void {
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
    const found = (list?.suggestions ?? []).map((suggestion) => ({
      key: suggestionKey(suggestion),
      start: suggestion.start,
      end: suggestion.end,
      sentence: suggestion.sentence,
    }));
    reader.suggestions.set(found);
  }, [reader, list]);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const show = (keys: readonly string[], isHovered: boolean): void => {
      const first = latest.current?.suggestions.find((item) => suggestionKey(item) === keys[0]);
      if (first) showSuggestion(sourceId, first, isHovered);
    };
    const stop = reader.suggestions.listen((keys, by) => {
      clearTimeout(leaving);
      const { current } = useSuggestions.getState();
      const shown = current?.sourceId === sourceId ? current : null;
      if (by === 'pointer') {
        if (shown && !shown.isHovered) return;
        if (keys.length > 0) show(keys, true);
        else leaving = setTimeout(closeHovered, wayToCardMs);
      } else if (keys.length === 0) {
        if (!shown?.isHovered) closeSuggestion();
      } else if (shown && keys.includes(shown.key)) keepSuggestionOpen();
      else show(keys, false);
    });
    return () => {
      stop();
      clearTimeout(leaving);
    };
  }, [reader, sourceId]);
  const key = useSuggestions(({ current }) => (current?.sourceId === sourceId ? current.key : null));
  useEffect(() => reader.suggestions.setActive(key), [reader, key, list]);
}

function closeHovered(): void {
  if (useSuggestions.getState().current?.isHovered) closeSuggestion();
}
