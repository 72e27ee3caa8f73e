import { windowPlaceSchema, type WindowPlace } from '../../shared/application/window-place';
import { resetNavigation, useNavigation, type Inspected, type Pane } from './navigation-state';

/** How long the documents are waited for that have to be there before they can be scrolled, in ms. */
const patience = 4000;

/** Where this window is, without a word of the notebook; undefined where that cannot be said. */
export function currentPlace(): WindowPlace | undefined {
  const { list, panes, activePane, inspected } = useNavigation.getState();
  const shown = inspected?.kind === 'code' ? null : inspected && { kind: inspected.kind, id: inspected.id };
  const scrolls = panes.map((_, index) => scrollerOf(index)?.scrollTop ?? 0);
  return windowPlaceSchema.safeParse({ list, panes, activePane, inspected: shown, scrolls }).data;
}

/** Brings the window to where it was. What has gone from the notebook says so in its tab. */
export function returnTo({ list, panes, activePane, inspected, scrolls }: WindowPlace): void {
  resetNavigation();
  useNavigation.setState({
    list,
    panes: panes as readonly Pane[],
    activePane: Math.min(activePane, panes.length - 1),
    inspected: inspected as Inspected | null,
  });
  const deadline = performance.now() + patience;
  const look = (): void => {
    const waiting = scrolls.filter((top, index) => top > 0 && !isScrolled(index, top));
    if (waiting.length > 0 && performance.now() < deadline) requestAnimationFrame(look);
  };
  look();
}

/** Scrolls the document of a pane as soon as it is long enough. */
function isScrolled(pane: number, top: number): boolean {
  const scroller = scrollerOf(pane);
  if (!scroller || scroller.scrollHeight - scroller.clientHeight < top) return false;
  scroller.scrollTop = top;
  return true;
}

function scrollerOf(pane: number): Element | null {
  const documents = document.querySelectorAll('.document');
  return documents[pane]?.querySelector('.source-view__scroller, .memo-view__scroll') ?? null;
}
