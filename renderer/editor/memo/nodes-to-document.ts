import { $isHorizontalRuleNode } from '@lexical/extension';
import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { citationOf } from '../../../shared/memo/citation-item';
import type {
  MemoBlock,
  MemoDocument,
  MemoInline,
  MemoLink,
  MemoList,
  MemoListItem,
} from '../../../shared/memo/memo-document';
import { $isCitationNode } from './citation-node';
import { $isFootnoteNode } from './footnote-node';
import { $isMemoLinkNode } from './links/memo-link-node';
import { $isLiveNode } from './live-node';
import { $getSectionRole } from './memo-nodes';
import { markOrder, memoText, normalizeMemoDocument } from './normalize-document';

/** The editor's content as a memo document. Called inside a read or an update. */
export function $readMemoDocument(): MemoDocument {
  return normalizeMemoDocument({ format: 1, blocks: $readBlocks($getRoot().getChildren()) });
}

/** Blocks of editor nodes; loose inline content between them becomes a paragraph. */
export function $readBlocks(nodes: readonly LexicalNode[]): MemoBlock[] {
  const blocks: MemoBlock[] = [];
  let loose: LexicalNode[] = [];
  const flush = (): void => {
    if (loose.length > 0) blocks.push({ kind: 'paragraph', children: $readInlines(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) loose.push(node);
    else {
      flush();
      blocks.push($readBlock(node));
    }
  }
  flush();
  return blocks;
}

function isInline(node: LexicalNode): boolean {
  return $isTextNode(node) || $isLineBreakNode(node) || node.isInline();
}

function $readBlock(node: LexicalNode): MemoBlock {
  if ($isHorizontalRuleNode(node)) return { kind: 'rule' };
  if ($isLiveNode(node)) return { kind: 'live', live: node.getLive() };
  if ($isListNode(node)) return $readList(node);
  if ($isTableNode(node)) return $readTable(node);
  const children = $isElementNode(node) ? $readInlines(node.getChildren()) : [];
  if ($isQuoteNode(node)) return { kind: 'quote', children };
  if ($isHeadingNode(node)) {
    const role = $getSectionRole(node);
    return { kind: 'heading', level: Number(node.getTag().slice(1)), ...(role ? { role } : {}), children };
  }
  return { kind: 'paragraph', children };
}

/** Lexical keeps a nested list in an item of its own after the item that it belongs to. */
function $readList(list: ListNode): MemoList {
  const items: MemoListItem[] = [];
  for (const node of list.getChildren()) {
    const children = $isListItemNode(node) ? node.getChildren() : [node];
    const lists = children.filter($isListNode);
    const own = children.filter((child) => !$isListNode(child));
    if (own.length > 0 || lists.length === 0) items.push({ children: $readInlines(own) });
    for (const nested of lists) {
      const last = items.at(-1);
      if (last && !last.list) last.list = $readList(nested);
      else items.push({ children: [], list: $readList(nested) });
    }
  }
  return { kind: 'list', ordered: list.getListType() === 'number', items };
}

function $readTable(table: TableNode): MemoBlock {
  const rows = table.getChildren().filter($isTableRowNode);
  const first = rows[0]?.getFirstChild();
  return {
    kind: 'table',
    hasHeaderRow: $isTableCellNode(first) && first.hasHeaderState(TableCellHeaderStates.ROW),
    rows: rows.map((row) => row.getChildren().map((cell) => ($isElementNode(cell) ? $readLines(cell) : []))),
  };
}

/** Content of a table cell: its blocks as lines. */
export function $readLines(container: ElementNode): MemoInline[] {
  return container.getChildren().flatMap((child, index): MemoInline[] => {
    const line = isInline(child) ? $readInlines([child]) : $isElementNode(child) ? $readLines(child) : [];
    return index > 0 && !isInline(child) ? [{ kind: 'line-break' }, ...line] : line;
  });
}

/** Inline content of editor nodes. */
export function $readInlines(nodes: readonly LexicalNode[]): MemoInline[] {
  return nodes.flatMap((node): MemoInline[] => {
    if ($isTextNode(node)) return [$readText(node)];
    if ($isLineBreakNode(node)) return [{ kind: 'line-break' }];
    if ($isCitationNode(node)) {
      const items = node.getItems();
      return items.length > 0 ? [citationOf(items)] : [];
    }
    if ($isMemoLinkNode(node)) return [node.getLink()];
    if ($isFootnoteNode(node)) return [{ kind: 'footnote', children: node.getContent() }];
    if ($isLinkNode(node)) return $readLink(node.getURL(), $readInlines(node.getChildren()));
    return $isElementNode(node) ? $readLines(node) : [];
  });
}

/** A link holds words only; what else stands inside it is set beside it. */
function $readLink(url: string, inside: readonly MemoInline[]): MemoInline[] {
  const parts: MemoInline[] = [];
  for (const inline of inside) {
    const last = parts.at(-1);
    if (inline.kind !== 'text' && inline.kind !== 'line-break') parts.push(inline);
    else if (last?.kind === 'link') last.children.push(inline);
    else parts.push({ kind: 'link', url, children: [inline] } satisfies MemoLink);
  }
  return parts;
}

function $readText(node: TextNode): MemoInline {
  return memoText(
    node.getTextContent(),
    markOrder.filter((mark) => node.hasFormat(mark)),
  );
}
