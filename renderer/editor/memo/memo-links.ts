import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';

/** The link at the caret or around the selection's start, if any. */
export function $linkAtSelection(): LinkNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $linkAround(selection.anchor.getNode()) : null;
}

function $linkAround(node: LexicalNode): LinkNode | null {
  return $findMatchingParent(node, $isLinkNode);
}

/** Links the selected words, changes the link at the caret, or inserts the address as a link. */
export function $setLink(url: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const existing = $linkAround(selection.anchor.getNode());
  if (existing && selection.isCollapsed()) existing.setURL(url);
  else if (selection.isCollapsed()) $insertLink(url, url.replace(/^mailto:/, ''));
  else $toggleLink(url, { rel: null });
}

function $insertLink(url: string, words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $createLinkNode(url, { rel: null }).append($createTextNode(words));
  selection.insertNodes([link]);
  link.selectNext(0, 0);
}

/** Takes the link away; its words stay. */
export function $removeLink(): void {
  $toggleLink(null);
}
