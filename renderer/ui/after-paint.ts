/** A window that is hidden paints nothing; then it is done after this many milliseconds. */
const latestMs = 100;

/** Does something once what was changed just now has been painted: work that would hold the paint back. */
export function afterPaint(run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) run();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, latestMs);
}
