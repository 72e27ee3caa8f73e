import type { LexicalEditor } from 'lexical';

/** Where the selection stands in the window, in CSS pixels; the whole field where it has no extent. */
export function placeOfSelection(editor: LexicalEditor): DOMRect {
  const selection = window.getSelection();
  const place =
    selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  const hasPlace = place !== null && (place.width > 0 || place.height > 0);
  return hasPlace ? place : (editor.getRootElement()?.getBoundingClientRect() ?? new DOMRect());
}
