import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Reading } from '../editor/reader/reading-state';

/** Distances that the bar keeps from the selection and from the window's edges, CSS pixels. */
const gapPx = 8;
const edgePx = 8;
/** How high the open form likes to be, and the least that it can be used with; CSS pixels. */
const openHeightPx = 350;
const leastHeightPx = 340;

export interface BarPlace {
  readonly left: number;
  readonly top: number;
  /** What the bar's height may be without covering the selection. */
  readonly room: number;
}

/** Where the bar stands: below the end of the selection that moved, or above it, always inside the window. Null while the selection is out of sight. */
export function useBarPlace(
  bar: RefObject<HTMLElement | null>,
  reading: Reading | null,
  isOpen: boolean,
): BarPlace | null {
  const [place, setPlace] = useState<BarPlace | null>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    if (!reading?.range || !element) {
      setPlace(null);
      return undefined;
    }
    const update = (): void => setPlace(placeBar(reading.reader.places.selectionRect(), element, isOpen));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    window.addEventListener('scroll', update, { capture: true, passive: true });
    window.addEventListener('resize', update);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [bar, reading, isOpen]);
  return place;
}

function placeBar(selection: DOMRect | null, bar: HTMLElement, isOpen: boolean): BarPlace | null {
  const { innerWidth, innerHeight } = window;
  const isInSight = selection !== null && selection.bottom > 0 && selection.top < innerHeight;
  // An open form stays where it can be typed into, though its selection is scrolled away.
  if (!isInSight && !isOpen) return null;
  const anchor = isInSight ? selection : new DOMRect(innerWidth / 3, innerHeight / 3, 0, 0);
  const { offsetWidth, scrollHeight } = bar;
  const below = anchor.bottom + gapPx;
  const roomBelow = innerHeight - edgePx - below;
  const roomAbove = anchor.top - gapPx - edgePx;
  const wanted = Math.max(scrollHeight, isOpen ? openHeightPx : 0);
  const isBelow = wanted <= roomBelow || roomBelow >= roomAbove;
  // A selection that fills the window leaves room on neither side: then the form covers some of it.
  const room = Math.max(isBelow ? roomBelow : roomAbove, leastHeightPx);
  const height = Math.min(bar.offsetHeight, room);
  const top = isBelow ? below : anchor.top - gapPx - height;
  return {
    left: Math.max(edgePx, Math.min(anchor.left, innerWidth - offsetWidth - edgePx)),
    top: Math.max(edgePx, Math.min(top, innerHeight - height - edgePx)),
    room,
  };
}
