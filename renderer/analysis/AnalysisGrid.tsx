import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { message } from '../messages/messages';
import { AnalysisRow, cellId, ColumnHeads } from './AnalysisRow';
import { moveToCell, openCell, useAnalysis } from './analysis-state';
import { lineHeight, type GridModel } from './grid-model';
import { nextCell } from './grid-keys';

/** Of the names of rows, in pixels. */
const namesWidth = 300;
/** Names must leave room for what is counted, however narrow the window is. */
const narrowNamesWidth = 230;

/** The element that has the keyboard while cells are gone through. */
export const gridElementId = 'analysis-grid';

interface AnalysisGridProps {
  readonly label: string;
  readonly model: GridModel;
  /** Opens a cell; left out: its passages are listed. */
  readonly onOpen?: (row: number, column: number) => void;
}

/** A table of cells whose heads stay in sight; only what is in sight is in the page. Arrow keys go from cell to cell, Enter opens one. */
export function AnalysisGrid({ label, model, onOpen }: AnalysisGridProps) {
  const { rows, columns, columnWidth, headHeight } = model;
  const view = useAnalysis((state) => state.view);
  const active = useActiveCell(model);
  const scroller = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const nameWidth = columns.length < 6 || globalThis.innerWidth >= 1600 ? namesWidth : narrowNamesWidth;
  // oxlint-disable-next-line react/incompatible-library -- what is in sight changes with every scroll
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 6,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    overscan: 4,
    paddingStart: nameWidth,
    scrollPaddingStart: nameWidth,
  });
  useEffect(() => {
    // What had the focus before the view was opened is gone with its document.
    if (document.activeElement === document.body) scroller.current?.focus();
  }, []);
  const shownColumns = across.getVirtualItems();
  const shownRows = down.getVirtualItems();
  const open = (row: number, column: number): void => {
    const { place, says, notes } = model.cellAt(row, column);
    moveToCell(row, column);
    if (onOpen) {
      if (place) onOpen(row, column);
    } else if (place || notes.length > 0)
      openCell({ view, place: place ?? { row: '', column: '' }, says, notes });
  };
  const isActiveShown =
    shownRows.some(({ index }) => index === active.row) &&
    shownColumns.some(({ index }) => index === active.column);
  return (
    <>
      <p role="status" className="analysis__cell">
        {model.cellAt(active.row, active.column).says}
      </p>
      <div
        ref={scroller}
        id={gridElementId}
        className="analysis-grid"
        role="grid"
        tabIndex={0}
        data-autofocus
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-describedby={hintId}
        aria-activedescendant={isActiveShown ? cellId(active.row, active.column) : undefined}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || event.altKey) return;
          if (event.key === 'Enter' || event.key === ' ') open(active.row, active.column);
          else {
            const page = Math.max(1, shownRows.length - 12);
            const next = nextCell(event, active, { rows: rows.length, columns: columns.length, page });
            if (!next) return;
            moveToCell(next.row, next.column);
            down.scrollToIndex(next.row);
            across.scrollToIndex(next.column);
          }
          event.preventDefault();
        }}
      >
        <span id={hintId} hidden>
          {message(onOpen ? 'analysis.grid.hintLines' : 'analysis.grid.hint')}
        </span>
        <div
          role="rowgroup"
          className="analysis-grid__heads"
          style={{ width: across.getTotalSize(), height: headHeight }}
        >
          <ColumnHeads model={model} shown={shownColumns} nameWidth={nameWidth} active={active.column} />
        </div>
        <div
          role="rowgroup"
          className="analysis-grid__rows"
          style={{ width: across.getTotalSize(), height: down.getTotalSize() - headHeight }}
        >
          {shownRows.map(({ index, start }) => (
            <AnalysisRow
              key={index}
              model={model}
              row={index}
              top={start - headHeight}
              shown={shownColumns}
              nameWidth={nameWidth}
              activeColumn={active.row === index ? active.column : -1}
              onOpen={open}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** The active cell, which a smaller table may no longer have. */
function useActiveCell({ rows, columns }: GridModel): { readonly row: number; readonly column: number } {
  const active = useAnalysis((state) => state.active);
  return {
    row: Math.max(0, Math.min(active.row, rows.length - 1)),
    column: Math.max(0, Math.min(active.column, columns.length - 1)),
  };
}
