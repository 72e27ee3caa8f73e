import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { CitationItem } from '../../../shared/memo/citation-item';
import { $createCitationNode, $isCitationNode, type CitationNode } from './citation-node';

/** Cites at the caret. Right after a citation it joins its bracket. Returns the bracket. */
export function $insertCitation(items: readonly CitationItem[]): CitationNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || items.length === 0) return null;
  if (!selection.isCollapsed()) selection.removeText();
  const before = $nodeBeforeCaret(selection);
  if ($isCitationNode(before)) {
    before.setItems([...before.getItems(), ...items]);
    before.selectNext(0, 0);
    return before;
  }
  const citation = $createCitationNode(items);
  selection.insertNodes([citation]);
  citation.selectNext(0, 0);
  return citation;
}

/** Lets the bracket of a chip cite something else; nothing takes it out. */
export function $changeCitation(chip: HTMLElement, items: readonly CitationItem[]): void {
  const node = $getNearestNodeFromDOMNode(chip);
  if (!$isCitationNode(node)) return;
  if (items.length === 0) node.remove();
  else node.setItems(items);
}

/** The node that ends where the caret stands. */
export function $nodeBeforeCaret(selection: RangeSelection): LexicalNode | null {
  const { anchor } = selection;
  const node = anchor.getNode();
  if (anchor.type === 'text') return anchor.offset === 0 ? node.getPreviousSibling() : null;
  return $isElementNode(node) ? node.getChildAtIndex(anchor.offset - 1) : null;
}

/** The citation beside the caret, the one before it first. */
export function $citationBesideCaret(): CitationNode | null {
  return $nodeBesideCaret($isCitationNode);
}

/** What of a kind stands beside the caret, what is before it first. */
export function $nodeBesideCaret<T extends LexicalNode>(
  isWanted: (node: LexicalNode | null | undefined) => node is T,
): T | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  const before = $nodeBeforeCaret(selection);
  if (isWanted(before)) return before;
  const isAtEnd = anchor.type === 'text' && anchor.offset === node.getTextContentSize();
  const after = isAtEnd
    ? node.getNextSibling()
    : $isElementNode(node)
      ? node.getChildAtIndex(anchor.offset)
      : null;
  return isWanted(after) ? after : null;
}

/** Takes `length` UTF-16 units before the caret away. */
export function $deleteBeforeCaret(length: number): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.anchor.type !== 'text') return;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return;
  const start = selection.anchor.offset - length;
  if (start < 0) return;
  node.select(start, selection.anchor.offset).removeText();
}
