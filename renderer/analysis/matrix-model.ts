import type { AxisItem, Matrix } from '../../shared/analysis/analysis-schema';
import { matrixCells, type MatrixCell } from '../../shared/analysis/matrix-cells';
import { shadeOf, shownValue, valueOf, type Measure } from '../../shared/analysis/measure';
import { saysPercent } from '../../shared/analysis/says-proportion';
import { message } from '../messages/messages';
import type { GridCell, GridHead, GridModel } from './grid-model';

/** A matrix as a table that shows one measure. */
export function matrixModel(matrix: Matrix, measure: Measure): GridModel {
  const cells = matrixCells(matrix);
  const greatest = cells.reduce((most, { count }) => Math.max(most, count), 0);
  const width = matrix.columns.length;
  const { rows, columns } = matrix.cells;
  const known = new Map(cells.map((cell, at) => [(rows[at] ?? 0) * width + (columns[at] ?? 0), cell]));
  return {
    corner: message(`analysis.corner.${matrix.view}`),
    rows: matrix.rows.map(headOf),
    columns: matrix.columns.map(headOf),
    cellAt: (row, column) => {
      const cell = known.get(row * width + column);
      if (cell) return filledCell(cell, { measure, greatest });
      return emptyCell(matrix.rows[row], matrix.columns[column]);
    },
    columnWidth: 56,
    headHeight: 168,
    legend: message(`analysis.legend.${measure}`),
  };
}

function headOf(item: AxisItem): GridHead {
  const { id, name, otherName, dimension, total } = item;
  return {
    id,
    name: dimension === undefined ? name : `${dimension} ${name}`,
    otherName,
    figure: String(total),
    remark: item.isRetired ? message('analysis.retired') : '',
  };
}

function filledCell(
  cell: MatrixCell,
  { measure, greatest }: { readonly measure: Measure; readonly greatest: number },
): GridCell {
  const value = valueOf(cell, measure);
  const { row, column, count, negated, hypothetical } = cell;
  const says = [
    message('analysis.cell.count', { row: row.name, column: column.name, count }),
    ...(negated ? [message('analysis.cell.negated', { count: negated })] : []),
    ...(hypothetical ? [message('analysis.cell.hypothetical', { count: hypothetical })] : []),
    ...(cell.ofColumn
      ? [message('analysis.cell.share', { share: saysPercent(cell.ofColumn), total: column.total })]
      : []),
    message('analysis.cell.jaccard', { value: shownValue(cell.jaccard, 'jaccard') }),
    message('analysis.cell.npmi', { value: shownValue(cell.npmi, 'npmi') }),
  ];
  return {
    text: shownValue(value, measure),
    shade: shadeOf(value, measure, greatest),
    says: says.join(' · '),
    notes: [],
    place: { row: row.id, column: column.id },
  };
}

function emptyCell(row: AxisItem | undefined, column: AxisItem | undefined): GridCell {
  const isSelf = row?.id === column?.id;
  const names = { row: row?.name ?? '', column: column?.name ?? '' };
  return {
    text: '',
    shade: isSelf ? 'line' : 'paper',
    says: isSelf
      ? message('analysis.cell.self', { name: names.row, total: row?.total ?? 0 })
      : message('analysis.cell.count', { ...names, count: 0 }),
    notes: [],
    place: null,
  };
}
