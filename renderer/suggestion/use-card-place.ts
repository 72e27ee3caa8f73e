import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ShownSource } from '../editor/reader/shown-source';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';

/** Distances that the card keeps from the words and from the window's edges, CSS pixels. */
const gapPx = 8;
const edgePx = 8;

export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

/** Where the card stands: below the sentence, or above it, always inside the window. Null while it is out of sight. */
export function useCardPlace(
  card: RefObject<HTMLElement | null>,
  { reader, onMoved }: ShownSource,
  suggestion: Suggestion,
): CardPlace | null {
  const [place, setPlace] = useState<CardPlace | null>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const update = (): void => setPlace(placeCard(anchorOf(reader, suggestion), element));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    const stop = onMoved(update);
    window.addEventListener('resize', update);
    return () => {
      observer.disconnect();
      stop();
      window.removeEventListener('resize', update);
    };
  }, [card, reader, onMoved, suggestion]);
  return place;
}

/** The sentence, or only the words that fired where it fills much of the window. */
function anchorOf(reader: ShownSource['reader'], suggestion: Suggestion): DOMRect | null {
  const sentence = reader.places.rectOf(suggestion.sentence);
  if (sentence && sentence.height <= window.innerHeight * 0.4) {
    const words = reader.places.rectOf(suggestion);
    return new DOMRect(words?.left ?? sentence.left, sentence.top, 0, sentence.height);
  }
  return reader.places.rectOf(suggestion);
}

function placeCard(anchor: DOMRect | null, card: HTMLElement): CardPlace | null {
  const { innerWidth, innerHeight } = window;
  if (!anchor || anchor.bottom <= 0 || anchor.top >= innerHeight) return null;
  const { offsetWidth, offsetHeight } = card;
  const below = anchor.bottom + gapPx;
  const above = anchor.top - gapPx - offsetHeight;
  const isBelow = below + offsetHeight + edgePx <= innerHeight || above < edgePx;
  return {
    left: Math.max(edgePx, Math.min(anchor.left, innerWidth - offsetWidth - edgePx)),
    top: Math.max(edgePx, Math.min(isBelow ? below : above, innerHeight - offsetHeight - edgePx)),
  };
}
