import { $createLinkNode, $isLinkNode, type LinkNode } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
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
  else $linkWords(selection, url);
}

function $insertLink(url: string, words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $createLinkNode(url, { rel: null }).append($createTextNode(words));
  selection.insertNodes([link]);
  link.selectNext(0, 0);
}

/** Words side by side share a link; citations between them stay outside. A link touched gets the address as a whole. */
function $linkWords(selection: RangeSelection, url: string): void {
  let open: LinkNode | null = null;
  for (const node of selection.extract()) {
    if (!$isTextNode(node) && !$isLineBreakNode(node)) continue;
    const around = $linkAround(node);
    if (around) {
      around.setURL(url);
      open = null;
    } else if (open && open.is(node.getPreviousSibling())) open.append(node);
    else {
      open = $createLinkNode(url, { rel: null });
      node.insertBefore(open);
      open.append(node);
    }
  }
}

/** Takes the links away that the selection touches; their words stay. */
export function $removeLink(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const links = new Set(selection.getNodes().map($linkAround));
  for (const link of links) {
    if (!link) continue;
    link.getParentOrThrow().splice(link.getIndexWithinParent(), 0, link.getChildren());
    link.remove();
  }
}
