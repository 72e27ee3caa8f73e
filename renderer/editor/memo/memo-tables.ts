import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtNode,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableNode,
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
  type LexicalEditor,
} from 'lexical';

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

/** Changes the table at the caret. */
export function $changeTable(action: TableAction): void {
  const table = $tableAtSelection();
  if (!table) return;
  if (action === 'row-above') $insertTableRowAtSelection(false);
  else if (action === 'row-below') $insertTableRowAtSelection(true);
  else if (action === 'column-before') $insertTableColumnAtSelection(false);
  else if (action === 'column-after') $insertTableColumnAtSelection(true);
  else if (action === 'header-row') $setHeaderRow(table, !$hasHeaderRow(table));
  else if (action === 'delete-row') $deleteTableRowAtSelection();
  else if (action === 'delete-column') $deleteTableColumnAtSelection();
  else $deleteTable(table);
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
  const added = $insertTableRowAtNode(cell, true);
  const first = added?.getFirstChild();
  if ($isElementNode(first)) first.selectStart();
  return true;
}
