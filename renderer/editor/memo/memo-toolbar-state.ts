import { $findCellNode } from '@lexical/table';
import { $getSelection, $isRangeSelection } from 'lexical';
import { $currentBlock } from './memo-blocks';
import type { ToolbarState } from './memo-host';
import { $linkAtSelection } from './memo-links';
import { $hasHeaderRow, $tableAtSelection } from './memo-tables';
import { markOrder } from './normalize-document';

/** What the toolbar shows of the selection now. */
export function $toolbarState(isFootnote: boolean): ToolbarState {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) {
    return {
      block: null,
      marks: [],
      link: null,
      isInTable: $tableAtSelection() !== null,
      hasHeaderRow: false,
    };
  }
  const table = $findCellNode(selection.anchor.getNode()) ? $tableAtSelection() : null;
  return {
    block: isFootnote ? 'footnote' : $currentBlock(selection),
    marks: markOrder.filter((mark) => selection.hasFormat(mark)),
    link: $linkAtSelection()?.getURL() ?? null,
    isInTable: table !== null,
    hasHeaderRow: table !== null && $hasHeaderRow(table),
  };
}

/** Whether the toolbar would look the same. */
export function isSameToolbar(a: ToolbarState | null, b: ToolbarState): boolean {
  return (
    a !== null &&
    a.block === b.block &&
    a.link === b.link &&
    a.isInTable === b.isInTable &&
    a.hasHeaderRow === b.hasHeaderRow &&
    a.marks.join() === b.marks.join()
  );
}
