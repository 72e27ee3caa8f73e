import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { $createCitationNode, $isCitationNode, type CitationNode } from './citation-node';

/** Cites claims at the caret. Right after a citation they join its bracket. Returns the bracket. */
export function $insertCitation(ids: readonly ClaimId[]): CitationNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || ids.length === 0) return null;
  if (!selection.isCollapsed()) selection.removeText();
  const before = $nodeBeforeCaret(selection);
  if ($isCitationNode(before)) {
    before.setClaimIds([...before.getClaimIds(), ...ids]);
    before.selectNext(0, 0);
    return before;
  }
  const citation = $createCitationNode(ids);
  selection.insertNodes([citation]);
  citation.selectNext(0, 0);
  return citation;
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
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  const before = $nodeBeforeCaret(selection);
  if ($isCitationNode(before)) return before;
  const isAtEnd = anchor.type === 'text' && anchor.offset === node.getTextContentSize();
  const after = isAtEnd
    ? node.getNextSibling()
    : $isElementNode(node)
      ? node.getChildAtIndex(anchor.offset)
      : null;
  return $isCitationNode(after) ? after : null;
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
