/** Regions that F6 goes round, marked with data-pane in the order of the document. */
export function focusNextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  );
  if (panes.length === 0) return;
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + direction + panes.length) % panes.length];
  if (!next) return;
  const selector = '[data-autofocus], [role="textbox"], input, button, [tabindex="0"]';
  for (const target of next.querySelectorAll<HTMLElement>(selector)) {
    target.focus();
    // What is greyed out or folded away takes no focus.
    if (next.contains(document.activeElement)) return;
  }
  focusItself(next);
}

/** A region in which there is nothing to press, or not yet: it takes the focus itself, so that the round goes on. */
function focusItself(pane: HTMLElement): void {
  pane.tabIndex = -1;
  pane.addEventListener('blur', () => pane.removeAttribute('tabindex'), { once: true });
  pane.focus();
}
