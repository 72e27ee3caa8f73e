import { $createHorizontalRuleNode } from '@lexical/extension';
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, type HeadingTagType } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  TEXT_TYPE_TO_FORMAT,
  type LexicalNode,
} from 'lexical';
import { itemsOf } from '../../../shared/memo/citation-item';
import type {
  MemoBlock,
  MemoDocument,
  MemoInline,
  MemoList,
  MemoText,
} from '../../../shared/memo/memo-document';
import { $createCitationNode } from './citation-node';
import { $createFootnoteNode } from './footnote-node';
import { $createLiveNode } from './live-node';
import { $createMemoLinkNode } from './links/memo-link-node';
import { $setSectionRole } from './memo-nodes';
import { normalizeMemoDocument } from './normalize-document';

/** Puts a document into the editor in place of what is there. Called inside an update. */
export function $writeMemoDocument(document: MemoDocument): void {
  $getRoot()
    .clear()
    .append(...$createBlocks(normalizeMemoDocument(document).blocks));
}

/** Editor nodes of blocks. Call it with normalised blocks. */
export function $createBlocks(blocks: readonly MemoBlock[]): LexicalNode[] {
  return blocks.map($createBlock);
}

function $createBlock(block: MemoBlock): LexicalNode {
  switch (block.kind) {
    case 'paragraph':
      return $createParagraphNode().append(...$createInlines(block.children));
    case 'quote':
      return $createQuoteNode().append(...$createInlines(block.children));
    case 'heading': {
      const heading = $createHeadingNode(`h${block.level}` as HeadingTagType);
      if (block.role) $setSectionRole(heading, block.role);
      return heading.append(...$createInlines(block.children));
    }
    case 'rule':
      return $createHorizontalRuleNode();
    case 'live':
      return $createLiveNode(block.live);
    case 'list':
      return $createList(block);
    case 'table':
      return $createTable(block.rows, block.hasHeaderRow);
  }
}

function $createList(list: MemoList): ListNode {
  const node = $createListNode(list.ordered ? 'number' : 'bullet');
  return node.append(
    ...list.items.flatMap((item): ListItemNode[] => {
      const own = $createListItemNode().append(...$createInlines(item.children));
      return item.list ? [own, $createListItemNode().append($createList(item.list))] : [own];
    }),
  );
}

function $createTable(rows: readonly (readonly MemoInline[][])[], hasHeaderRow: boolean): TableNode {
  return $createTableNode().append(
    ...rows.map((row, index) =>
      $createTableRowNode().append(
        ...row.map((cell) => {
          const isHeader = hasHeaderRow && index === 0;
          const state = isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
          return $createTableCellNode(state).append($createParagraphNode().append(...$createInlines(cell)));
        }),
      ),
    ),
  );
}

/** Editor nodes of inline content. Call it with normalised content. */
export function $createInlines(inlines: readonly MemoInline[]): LexicalNode[] {
  return inlines.map((inline): LexicalNode => {
    switch (inline.kind) {
      case 'text':
        return $createMarkedText(inline);
      case 'line-break':
        return $createLineBreakNode();
      case 'citation':
        return $createCitationNode(itemsOf(inline));
      case 'memo-link':
        return $createMemoLinkNode(inline);
      case 'footnote':
        return $createFootnoteNode(inline.children);
      case 'link':
        return $createLinkNode(inline.url, { rel: null }).append(...$createInlines(inline.children));
    }
  });
}

function $createMarkedText(inline: MemoText): LexicalNode {
  const node = $createTextNode(inline.text);
  const format = (inline.marks ?? []).reduce((bits, mark) => bits | (TEXT_TYPE_TO_FORMAT[mark] ?? 0), 0);
  return format === 0 ? node : node.setFormat(format);
}
