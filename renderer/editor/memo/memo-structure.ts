import { $isHorizontalRuleNode } from '@lexical/extension';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $isTableCellNode,
  $isTableNode,
  TableCellHeaderStates,
  TableCellNode,
  TableNode,
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
import { $readLines } from './nodes-to-document';
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
  if (node.getClaimIds().length === 0) node.remove();
}

function $keepPlainList(list: ListNode): void {
  if (list.getListType() === 'check') list.setListType('bullet');
  if (list.getStart() !== 1) list.setStart(1);
}

/** Text and a list in one item (pasted): the list moves into an item of its own, as Lexical nests lists. */
function $splitNestedList(item: ListItemNode): void {
  const children = item.getChildren();
  if (children.length < 2) return;
  let last = item;
  for (const list of children.filter($isListNode)) {
    const wrapper = $createListItemNode().append(list);
    last.insertAfter(wrapper);
    last = wrapper;
  }
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

function $keepHeaderInFirstRow(table: TableNode): void {
  table.getChildren().forEach((row, rowIndex) => {
    if (!$isElementNode(row)) return;
    const cells = row.getChildren().filter($isTableCellNode);
    const isHeader = rowIndex === 0 && cells[0]?.hasHeaderState(TableCellHeaderStates.ROW) === true;
    const state = isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    for (const cell of cells) if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state);
  });
}

/** Below a table or a rule at the end there is a line to write in. */
function $endWithText(root: RootNode): void {
  const last = root.getLastChild();
  if (last === null || $isTableNode(last) || $isHorizontalRuleNode(last)) root.append($createParagraphNode());
}
