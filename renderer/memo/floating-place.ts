import { useLayoutEffect, useState, type RefObject } from 'react';

const gap = 6;

/** Puts a floating part below a place of the window, above it where there is no room, and keeps it inside the window. */
export function useFloatingPlace(
  part: RefObject<HTMLElement | null>,
  place: DOMRect,
  content: unknown,
): void {
  // Measured again when the content changes size.
  const [, setMeasured] = useState(0);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const isBelow = place.bottom + gap + height <= window.innerHeight || place.top < window.innerHeight / 2;
    const top = isBelow ? place.bottom + gap : place.top - gap - height;
    element.style.left = `${Math.max(gap, Math.min(place.left, window.innerWidth - width - gap))}px`;
    element.style.top = `${Math.max(gap, Math.min(top, window.innerHeight - height - gap))}px`;
    element.style.visibility = 'visible';
    setMeasured(height);
  }, [part, place, content]);
}
