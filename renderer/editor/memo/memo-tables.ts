import {
  $createTableCellNode,
  $createTableRowNode,
  $findCellNode,
  $findTableNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import type { MemoInline } from '../../../shared/memo/memo-document';
import { $createInlines } from './document-to-nodes';
import { normalizeInlines } from './normalize-document';

export const tableActions = [
  'row-above',
  'row-below',
  'column-before',
  'column-after',
  'header-row',
  'delete-row',
  'delete-column',
  'delete-table',
] as const;
export type TableAction = (typeof tableActions)[number];

/** Changes the table at the caret. Tables are plain grids here: no cell spans another's place. */
export function $changeTable(action: TableAction): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return;
  const cell = $findCellNode(selection.anchor.getNode());
  const row = cell?.getParent();
  const table = row?.getParent();
  if (!$isTableCellNode(cell) || !$isTableRowNode(row) || !$isTableNode(table)) return;
  if (action === 'row-above') $selectCell($insertRow(row, 'above'), 0);
  else if (action === 'row-below') $selectCell($insertRow(row, 'below'), 0);
  else if (action === 'column-before') $insertColumn(table, cell, 0);
  else if (action === 'column-after') $insertColumn(table, cell, 1);
  else if (action === 'header-row') $setHeaderRow(table, !$hasHeaderRow(table));
  else if (action === 'delete-row') $deleteRow(table, row, cell);
  else if (action === 'delete-column') $deleteColumn(table, row, cell);
  else $deleteTable(table);
}

function $emptyCell(): TableCellNode {
  return $createTableCellNode(TableCellHeaderStates.NO_STATUS).append($createParagraphNode());
}

function $insertRow(row: TableRowNode, place: 'above' | 'below'): TableRowNode {
  const added = $createTableRowNode().append(...row.getChildren().map($emptyCell));
  if (place === 'above') row.insertBefore(added);
  else row.insertAfter(added);
  return added;
}

function $insertColumn(table: TableNode, beside: TableCellNode, offset: 0 | 1): void {
  const column = beside.getIndexWithinParent() + offset;
  const isHeader = $hasHeaderRow(table);
  for (const row of table.getChildren().filter($isTableRowNode)) row.splice(column, 0, [$emptyCell()]);
  if (isHeader) $setHeaderRow(table, true);
  $selectCell(beside.getParent(), column);
}

function $deleteRow(table: TableNode, row: TableRowNode, cell: TableCellNode): void {
  const neighbour = row.getNextSibling() ?? row.getPreviousSibling();
  if (!$isTableRowNode(neighbour)) return $deleteTable(table);
  $selectCell(neighbour, cell.getIndexWithinParent());
  row.remove();
}

function $deleteColumn(table: TableNode, row: TableRowNode, cell: TableCellNode): void {
  const column = cell.getIndexWithinParent();
  if (row.getChildrenSize() === 1) return $deleteTable(table);
  $selectCell(row, column > 0 ? column - 1 : 1);
  for (const each of table.getChildren().filter($isTableRowNode)) each.getChildAtIndex(column)?.remove();
}

function $selectCell(row: ElementNode | null, column: number): void {
  const cell = row?.getChildAtIndex(column);
  if ($isElementNode(cell)) cell.selectStart();
}

/** Puts cells into a table from one of its cells on, rightwards and downwards; the table grows as needed. */
export function $fillTable(start: TableCellNode, rows: readonly (readonly MemoInline[][])[]): void {
  const table = $findTableNode(start);
  const top = start.getParent()?.getIndexWithinParent();
  if (!table || top === undefined) return;
  const left = start.getIndexWithinParent();
  rows.forEach((cells, down) => {
    const last = table.getLastChild();
    const existing = table.getChildAtIndex(top + down);
    const row = $isTableRowNode(existing)
      ? existing
      : $isTableRowNode(last)
        ? $insertRow(last, 'below')
        : null;
    cells.forEach((content, across) => {
      const place = row?.getChildAtIndex(left + across) ?? null;
      const cell = $isTableCellNode(place) ? place : $emptyCell();
      if (cell !== place) row?.append(cell);
      cell.clear().append($createParagraphNode().append(...$createInlines(normalizeInlines(content))));
    });
  });
  start.selectEnd();
}

export function $tableAtSelection(): TableNode | null {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return $findTableNode(selection.anchor.getNode());
  return $isRangeSelection(selection) ? $findTableNode(selection.anchor.getNode()) : null;
}

export function $hasHeaderRow(table: TableNode): boolean {
  const row = table.getFirstChild();
  const cell = $isTableRowNode(row) ? row.getFirstChild() : null;
  return $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW);
}

function $setHeaderRow(table: TableNode, isHeader: boolean): void {
  const row = table.getFirstChild();
  if (!$isTableRowNode(row)) return;
  const state = isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
  for (const cell of row.getChildren().filter($isTableCellNode)) cell.setHeaderStyles(state);
}

function $deleteTable(table: TableNode): void {
  const paragraph = $createParagraphNode();
  table.replace(paragraph);
  paragraph.select();
}

/** Keys of tables: Tab past the last cell adds a row; Enter starts a new line in the cell. */
export function registerTableKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_TAB_COMMAND, $addRowAfterLastCell, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || !$findCellNode(selection.anchor.getNode())) return false;
        return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

function $addRowAfterLastCell(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (event.shiftKey || !$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const cell = $findCellNode(selection.anchor.getNode());
  const row = cell?.getParent();
  if (!$isTableCellNode(cell) || cell.getNextSibling() || !row || row.getNextSibling()) return false;
  event.preventDefault();
  if ($isTableRowNode(row)) $selectCell($insertRow(row, 'below'), 0);
  return true;
}
