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
  (next.querySelector<HTMLElement>(selector) ?? next).focus();
}
