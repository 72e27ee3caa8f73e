import type { LexicalEditor } from 'lexical';
import type { WordPlace } from '../../../../shared/text/word-places';
import { spansOf, type FindableText } from './findable-text';

/** Where a place of a field's text stands in the page; undefined where the page has another text by now. */
export function matchRange(
  editor: LexicalEditor,
  { spans }: FindableText,
  { start, end }: WordPlace,
): StaticRange | undefined {
  const touched = spansOf(spans, start, end);
  const [first, last] = [touched[0], touched.at(-1)];
  const from = first && textNodeOf(editor, first.key);
  const to = last && textNodeOf(editor, last.key);
  if (!from || !to || start - first.start > from.length || end - last.start > to.length) return undefined;
  return new StaticRange({
    startContainer: from,
    startOffset: start - first.start,
    endContainer: to,
    endOffset: end - last.start,
  });
}

/** Marks such as bold nest elements around the words. */
function textNodeOf(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null | undefined = editor.getElementByKey(key);
  while (node && !(node instanceof Text)) node = node.firstChild;
  return node ?? null;
}

/** Scrolls so far that a range is seen with some of the text around it; not at all where it is. */
export function bringIntoView(range: StaticRange): void {
  const scroller = range.startContainer.parentElement?.closest('.memo-view__scroll');
  if (!scroller) return;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const [place, view] = [live.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const margin = Math.min(80, view.height / 4);
  if (place.top >= view.top + margin && place.bottom <= view.bottom - margin) return;
  scroller.scrollTop += place.top - view.top - view.height / 2;
}

/** Selects a range and puts the focus into its field. */
export function selectRange(field: HTMLElement | null, range: StaticRange): void {
  field?.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  window.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
