import type { VirtualItem } from '@tanstack/react-virtual';
import { lineHeight, type GridHead, type GridModel } from './grid-model';

/** The id of a cell's element, which the table names as the active one. */
export function cellId(row: number, column: number): string {
  return `analysis-cell-${row}-${column}`;
}

interface HeadsProps {
  readonly model: GridModel;
  readonly shown: readonly VirtualItem[];
  readonly nameWidth: number;
  /** The column that the keyboard is on. */
  readonly active: number;
}

/** The names of the columns in sight, written downwards where they are long. */
export function ColumnHeads({ model, shown, nameWidth, active }: HeadsProps) {
  const { columns, headHeight } = model;
  const isDownwards = headHeight > lineHeight;
  return (
    <div role="row" aria-rowindex={1} className="analysis-grid__row" style={{ height: headHeight }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className="analysis-grid__corner"
        style={{ width: nameWidth }}
      >
        {model.corner}
      </div>
      {shown.map(({ index, start, size }) => {
        const head = columns[index];
        const state = [
          'analysis-grid__head',
          ...(isDownwards ? ['analysis-grid__head--downwards'] : []),
          ...(index === active ? ['analysis-grid__head--active'] : []),
        ];
        return (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            className={state.join(' ')}
            style={{ left: start, width: size }}
            title={head && titleOf(head)}
          >
            <span className="analysis-grid__name">{head && <Names head={head} />}</span>
            <span className="analysis-grid__figure">{head?.figure}</span>
          </div>
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly model: GridModel;
  readonly row: number;
  /** Pixels below the heads. */
  readonly top: number;
  readonly shown: readonly VirtualItem[];
  readonly nameWidth: number;
  /** The column that the keyboard is on; -1 where it is in another row. */
  readonly activeColumn: number;
  readonly onOpen: (row: number, column: number) => void;
}

/** A row with its name and the cells in sight. */
export function AnalysisRow({ model, row, top, shown, nameWidth, activeColumn, onOpen }: RowProps) {
  const head = model.rows[row];
  const state = activeColumn < 0 ? '' : ' analysis-grid__names--active';
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="analysis-grid__row"
      style={{ transform: `translateY(${top}px)`, height: lineHeight }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={`analysis-grid__names${state}`}
        style={{ width: nameWidth }}
        title={head && titleOf(head)}
      >
        <span className="analysis-grid__name">{head && <Names head={head} />}</span>
        <span className="analysis-grid__figure">{head?.figure}</span>
      </div>
      {shown.map(({ index, start, size }) => {
        const { text, shade, says, place, notes } = model.cellAt(row, index);
        const signs = [
          'analysis-grid__cell',
          `analysis-grid__cell--${shade}`,
          ...(index === activeColumn ? ['analysis-grid__cell--active'] : []),
          ...(place || notes.length > 0 ? ['analysis-grid__cell--full'] : []),
        ];
        return (
          <div
            key={index}
            id={cellId(row, index)}
            role="gridcell"
            aria-colindex={index + 2}
            aria-label={says}
            className={signs.join(' ')}
            style={{ left: start, width: size }}
            title={says}
            onClick={() => onOpen(row, index)}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}

function Names({ head: { name, otherName, remark } }: { readonly head: GridHead }) {
  return (
    <>
      {name}
      {otherName === '' ? null : <span className="analysis-grid__other"> {otherName}</span>}
      {remark === '' ? null : <span className="unseen"> {remark}</span>}
    </>
  );
}

function titleOf({ name, otherName, remark }: GridHead): string {
  return [name, otherName, remark].filter((part) => part !== '').join(' · ');
}
