import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $setSelection,
  type LexicalEditor,
} from 'lexical';
import { z } from 'zod';
import { claimIdSchema } from '../../../shared/claim/claim-schema';
import { claimItem, type CitationItem } from '../../../shared/memo/citation-item';
import { claimDragType } from '../../navigation/drag-types';
import { $isCitationNode } from './citation-node';
import { $insertCitation } from './memo-citations';

const payloadSchema = z.object({ claimIds: z.array(claimIdSchema).min(1) });

/** Cites claims that are dragged onto a field, where the pointer is; dropped on a citation they join its bracket. */
export function registerClaimDrop(editor: LexicalEditor, root: HTMLElement): () => void {
  const caret = document.createElement('div');
  caret.className = 'memo-drop-caret';
  const hide = (): void => caret.remove();
  const onOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes(claimDragType) || !editor.isEditable()) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    showAt(caret, rangeAt(event, root));
  };
  const onDrop = (event: DragEvent): void => {
    hide();
    const items = claimsOf(event.dataTransfer);
    if (!items || !editor.isEditable()) return;
    event.preventDefault();
    event.stopPropagation();
    citeAt(editor, items, event, root);
    root.focus({ preventScroll: true });
  };
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  root.addEventListener('dragenter', onOver, options);
  root.addEventListener('dragover', onOver, options);
  root.addEventListener('drop', onDrop, options);
  root.addEventListener('dragleave', hide, options);
  document.addEventListener('dragend', hide, options);
  return () => {
    hide();
    stop.abort();
  };
}

function claimsOf(data: DataTransfer | null): CitationItem[] | null {
  try {
    return payloadSchema.parse(JSON.parse(data?.getData(claimDragType) ?? '')).claimIds.map(claimItem);
  } catch {
    return null;
  }
}

function rangeAt(event: DragEvent, root: HTMLElement): Range | null {
  const range = document.caretRangeFromPoint(event.clientX, event.clientY);
  return range && root.contains(range.startContainer) ? range : null;
}

function citeAt(
  editor: LexicalEditor,
  items: readonly CitationItem[],
  event: DragEvent,
  root: HTMLElement,
): void {
  const range = rangeAt(event, root);
  editor.update(() => {
    const target = event.target instanceof Node ? $getNearestNodeFromDOMNode(event.target) : null;
    if ($isCitationNode(target)) {
      target.setItems([...target.getItems(), ...items]);
      target.selectNext(0, 0);
      return;
    }
    if (range) {
      const selection = $createRangeSelection();
      selection.applyDOMRange(range);
      $setSelection(selection);
    }
    $insertCitation(items);
  });
}

function showAt(caret: HTMLElement, range: Range | null): void {
  const place =
    range?.getClientRects()[0] ?? (range?.startContainer as Element | undefined)?.getBoundingClientRect?.();
  if (!place) return caret.remove();
  caret.style.left = `${place.left}px`;
  caret.style.top = `${place.top}px`;
  caret.style.height = `${Math.min(place.height, 28) || 20}px`;
  if (!caret.isConnected) document.body.append(caret);
}
