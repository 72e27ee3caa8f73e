import { $isHorizontalRuleNode } from '@lexical/extension';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isTextNode,
  mergeRegister,
  ParagraphNode,
  RootNode,
  TEXT_TYPE_TO_FORMAT,
  TextNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { CitationNode } from './citation-node';
import { $createInlines } from './document-to-nodes';
import { $isLiveNode } from './live-node';
import { $readInlines, $readLines } from './nodes-to-document';
import { markOrder, normalizeInlines } from './normalize-document';

/**
 * Keeps the editor's content within what a memo document can say: whatever is typed, pasted or dropped, what is
 * seen is what is stored.
 */
export function registerMemoStructure(editor: LexicalEditor): () => void {
  const plainBlock = (node: ElementNode): void => {
    if (node.getFormatType() !== '') node.setFormat('');
    if (node.getIndent() !== 0) node.setIndent(0);
  };
  return mergeRegister(
    editor.registerNodeTransform(TextNode, $keepKnownMarks),
    editor.registerNodeTransform(ParagraphNode, plainBlock),
    editor.registerNodeTransform(HeadingNode, plainBlock),
    editor.registerNodeTransform(QuoteNode, plainBlock),
    editor.registerNodeTransform(LinkNode, $keepWordsOnly),
    editor.registerNodeTransform(CitationNode, $dropEmptyCitation),
    editor.registerNodeTransform(ListNode, $keepPlainList),
    editor.registerNodeTransform(ListItemNode, $splitNestedList),
    editor.registerNodeTransform(TableCellNode, $keepOneParagraph),
    editor.registerNodeTransform(TableRowNode, $keepRectangle),
    editor.registerNodeTransform(TableNode, $keepHeaderInFirstRow),
    editor.registerNodeTransform(RootNode, $endWithText),
  );
}

const knownFormats = markOrder.reduce((bits, mark) => bits | (TEXT_TYPE_TO_FORMAT[mark] ?? 0), 0);

function $keepKnownMarks(node: TextNode): void {
  if (node.getStyle() !== '') node.setStyle('');
  if ((node.getFormat() & ~knownFormats) !== 0) node.setFormat(node.getFormat() & knownFormats);
}

/** A citation or footnote inside a link is set beside it, and the link goes on after it. */
function $keepWordsOnly(link: LinkNode): void {
  const children = link.getChildren();
  if (children.every(isWords)) return;
  let current: LexicalNode = link;
  let open: LinkNode | null = link;
  for (const child of children) {
    if (!isWords(child)) {
      current = current.insertAfter(child);
      open = null;
    } else if (open !== link) {
      open ??= current.insertAfter($createLinkNode(link.getURL(), { rel: null })) as LinkNode;
      open.append(child);
      current = open;
    }
  }
  if (link.isEmpty()) link.remove();
}

function isWords(node: LexicalNode): boolean {
  return $isTextNode(node) || $isLineBreakNode(node);
}

function $dropEmptyCitation(node: CitationNode): void {
  if (node.getItems().length === 0) node.remove();
}

function $keepPlainList(list: ListNode): void {
  if (list.getListType() === 'check') list.setListType('bullet');
  if (list.getStart() !== 1) list.setStart(1);
}

/** An item is words, or holds one list, as Lexical nests lists; whatever else comes in is dealt out in its order. */
function $splitNestedList(item: ListItemNode): void {
  const children = item.getChildren();
  if (children.every((child) => child.isInline() || $isTextNode(child) || $isLineBreakNode(child))) return;
  if (children.length === 1 && $isListNode(children[0])) return;
  let last = item;
  let open: ListItemNode | null = item;
  const next = (): ListItemNode => {
    const added = $createListItemNode();
    last.insertAfter(added);
    last = added;
    return added;
  };
  children.forEach((child, index) => {
    if (!$isElementNode(child) || child.isInline()) {
      open ??= next();
      if (open !== item || index > 0) open.append(child);
      return;
    }
    const place = index === 0 ? item : next();
    if ($isListNode(child)) place.append(child);
    else place.append(...$createInlines(normalizeInlines($readInlines([child]))));
    if (!$isListNode(child)) child.remove();
    open = null;
  });
}

/** A cell holds lines, not blocks. */
function $keepOneParagraph(cell: TableCellNode): void {
  const only = cell.getFirstChild();
  if (cell.getChildrenSize() === 1 && $isParagraphNode(only)) return;
  if (cell.isEmpty()) return;
  const paragraph = $createParagraphNode().append(...$createInlines(normalizeInlines($readLines(cell))));
  cell.clear().append(paragraph);
  paragraph.selectEnd();
}

/** Deleting across cells may leave a row short. */
function $keepRectangle(row: TableRowNode): void {
  const table = row.getParent();
  if (!$isTableNode(table)) return;
  const rows = table.getChildren().filter($isTableRowNode);
  const width = Math.max(...rows.map((each) => each.getChildrenSize()));
  for (const each of rows) {
    while (each.getChildrenSize() < width) each.append($createTableCellNode().append($createParagraphNode()));
  }
}

function $keepHeaderInFirstRow(table: TableNode): void {
  table.getChildren().forEach((row, rowIndex) => {
    if (!$isElementNode(row)) return;
    const cells = row.getChildren().filter($isTableCellNode);
    const isHeader = rowIndex === 0 && cells[0]?.hasHeaderState(TableCellHeaderStates.ROW) === true;
    const state = isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    for (const cell of cells) if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state);
  });
}

/** Below a table, a rule or a live block at the end there is a line to write in. */
function $endWithText(root: RootNode): void {
  const last = root.getLastChild();
  const isClosed = $isTableNode(last) || $isHorizontalRuleNode(last) || $isLiveNode(last);
  if (last === null || isClosed) root.append($createParagraphNode());
}
