import { associate, type Association } from './association';
import type { AxisItem, Matrix } from './analysis-schema';
import { wilson, type Proportion } from './wilson';

/** A cell of a matrix with everything that is computed from its counts. */
export interface MatrixCell extends Association {
  readonly row: AxisItem;
  readonly column: AxisItem;
  readonly count: number;
  /** Null where codes meet codes. */
  readonly negated: number | null;
  readonly hypothetical: number | null;
  /** Of the units of the column, those that carry the code of the row. */
  readonly ofColumn: Proportion | null;
}

/** The cells of a matrix in which there is something, row by row. */
export function matrixCells(matrix: Matrix): MatrixCell[] {
  const { rows, columns, counts, negated, hypothetical } = matrix.cells;
  return counts.flatMap((count, at) => {
    const row = matrix.rows[rows[at] ?? -1];
    const column = matrix.columns[columns[at] ?? -1];
    if (!row || !column) return [];
    return [
      {
        row,
        column,
        count,
        negated: negated[at] ?? null,
        hypothetical: hypothetical[at] ?? null,
        ...associate({ first: row.total, second: column.total, both: count, total: matrix.total }),
        ofColumn: wilson(count, column.total),
      },
    ];
  });
}
