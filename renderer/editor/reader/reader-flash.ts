const shownMs = 1400;
const mostRectangles = 60;

/** Flashes rectangles once, over the text. With reduced motion they stand still and go away after the same time. */
export function flash(overlay: HTMLElement, rectangles: readonly DOMRect[]): void {
  const origin = overlay.getBoundingClientRect();
  const group = document.createElement('div');
  group.className = 'reader__flash';
  for (const rectangle of rectangles.slice(0, mostRectangles)) {
    const part = document.createElement('div');
    part.className = 'reader__flash-part';
    part.style.left = `${rectangle.left - origin.left - 2}px`;
    part.style.top = `${rectangle.top - origin.top - 1}px`;
    part.style.width = `${rectangle.width + 4}px`;
    part.style.height = `${rectangle.height + 2}px`;
    group.append(part);
  }
  overlay.querySelector('.reader__flash')?.remove();
  overlay.append(group);
  setTimeout(() => group.remove(), shownMs);
}
