import { $createHorizontalRuleNode } from '@lexical/extension';
import { $insertList, $isListItemNode, $isListNode, $removeList } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import { $createTableNodeWithDimensions, $findCellNode, $isTableNode } from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { emptyLiveBlock, type LiveKind } from '../../../shared/memo/live-block';
import { $createLiveNode } from './live-node';

/** What a stretch of the memo can be turned into, and what can be put in. */
export const textBlocks = [
  'paragraph',
  'heading-1',
  'heading-2',
  'heading-3',
  'quote',
  'bullets',
  'numbers',
] as const;
export type TextBlock = (typeof textBlocks)[number];

/** The block at the selection, as the toolbar names it; null inside a table or where blocks differ. */
export function $currentBlock(selection: RangeSelection): TextBlock | 'table' | null {
  const anchor = $topBlock(selection.anchor.getNode());
  if (!anchor) return null;
  if ($isTableNode(anchor) || $findCellNode(selection.anchor.getNode())) return 'table';
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  const list = item?.getParent();
  if ($isListNode(list)) return list.getListType() === 'number' ? 'numbers' : 'bullets';
  if ($isQuoteNode(anchor)) return 'quote';
  if ($isHeadingNode(anchor)) return headingBlocks[anchor.getTag()] ?? null;
  return $isParagraphNode(anchor) ? 'paragraph' : null;
}

const headingBlocks: Readonly<Record<string, TextBlock>> = {
  h1: 'heading-1',
  h2: 'heading-2',
  h3: 'heading-3',
};

/** The block right below the root that holds a node. */
export function $topBlock(node: LexicalNode): LexicalNode | null {
  return $findMatchingParent(node, (candidate) => $isRootOrShadowRoot(candidate.getParent()));
}

/** Turns the selected blocks into another kind. Does nothing inside a table, whose cells hold lines. */
export function $setBlock(kind: TextBlock): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode())) return;
  if (kind === 'bullets' || kind === 'numbers') {
    if ($currentBlock(selection) === kind) $removeList();
    else $insertList(kind === 'numbers' ? 'number' : 'bullet');
    return;
  }
  if ($isListItemNode($findMatchingParent(selection.anchor.getNode(), $isListItemNode))) $removeList();
  const now = $getSelection();
  if (kind.startsWith('heading') && $isRangeSelection(now) && $retagHeading(now, kind)) return;
  $setBlocksType(now, () => $createTextBlock(kind));
}

/** A heading that becomes another level stays the same heading, and keeps its role. */
function $retagHeading(selection: RangeSelection, kind: TextBlock): boolean {
  const block = $topBlock(selection.anchor.getNode());
  if (
    !$isHeadingNode(block) ||
    !selection.focus
      .getNode()
      .getParents()
      .concat(selection.focus.getNode() as ElementNode)
      .some((n) => n.is(block))
  )
    return false;
  block.setTag(tagOf(kind));
  return true;
}

function tagOf(kind: TextBlock): 'h1' | 'h2' | 'h3' {
  return `h${kind.slice(-1)}` as 'h1' | 'h2' | 'h3';
}

function $createTextBlock(kind: TextBlock): ElementNode {
  if (kind === 'quote') return $createQuoteNode();
  return kind === 'paragraph' ? $createParagraphNode() : $createHeadingNode(tagOf(kind));
}

/** Puts a rule at the caret and the caret below it. */
export function $insertRule(): void {
  $insertAboveCaret($createHorizontalRuleNode);
}

/** Puts a block that is fed from claims at the caret and the caret below it. */
export function $insertLive(kind: LiveKind): void {
  $insertAboveCaret(() => $createLiveNode(emptyLiveBlock(kind)));
}

function $insertAboveCaret($create: () => LexicalNode): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode())) return;
  const node = $create();
  $replaceEmptyBlock(selection, node);
  const next = node.getNextSibling() ?? node.insertAfter($createParagraphNode());
  if ($isElementNode(next)) next.selectStart();
}

/** Largest table that is inserted at once. */
export const largestTable = { rows: 50, columns: 12 };

/** Puts a table with a header row at the caret and the caret into its first cell. */
export function $insertTable(rows: number, columns: number): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode())) return;
  const height = Math.max(1, Math.min(rows, largestTable.rows));
  const width = Math.max(1, Math.min(columns, largestTable.columns));
  const table = $createTableNodeWithDimensions(height, width, { rows: true, columns: false });
  $replaceEmptyBlock(selection, table);
  table.getFirstDescendant()?.selectStart();
}

function $replaceEmptyBlock(selection: RangeSelection, node: LexicalNode): void {
  const block = $topBlock(selection.anchor.getNode());
  if ($isElementNode(block) && $isParagraphNode(block) && block.isEmpty()) block.replace(node);
  else $insertNodeToNearestRoot(node);
}

/** Moves the selected blocks above their neighbour, or below it. List items move within their list. */
export function $moveBlocks(direction: 'up' | 'down'): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode())) return false;
  const [first, last] = selection.isBackward()
    ? [$movable(selection.focus.getNode()), $movable(selection.anchor.getNode())]
    : [$movable(selection.anchor.getNode()), $movable(selection.focus.getNode())];
  if (!first || !last || !first.getParent()?.is(last.getParent())) return false;
  const neighbour = direction === 'up' ? first.getPreviousSibling() : last.getNextSibling();
  if (!neighbour) return true;
  if (direction === 'up') last.insertAfter(neighbour, false);
  else first.insertBefore(neighbour, false);
  return true;
}

function $movable(node: LexicalNode): LexicalNode | null {
  return $findMatchingParent(node, $isListItemNode) ?? $topBlock(node);
}
