import type { Coverage, CoverageCell, Matrix, Timeline } from '../../../shared/analysis/analysis-schema';
import { matrixCells } from '../../../shared/analysis/matrix-cells';
import { wilson } from '../../../shared/analysis/wilson';
import type { TimelineItem } from './timeline-items';

/** A matrix with its measures, ready for JSON. Cells that are not listed are 0. */
export function matrixJson({ cells: _cells, ...matrix }: Matrix): object {
  const cells = matrixCells({ ...matrix, cells: _cells }).map(({ row, column, ofColumn, ...cell }) => {
    const { negated, hypothetical, ...measures } = cell;
    return {
      row: row.id,
      column: column.id,
      ...measures,
      ...(negated !== null && hypothetical !== null && { negated, hypothetical }),
      ofColumn,
    };
  });
  return { ...matrix, cells };
}

/** Every cell of a coverage grid with the ids of its row and column, ready for JSON. */
export function coverageJson(coverage: Coverage): object {
  const { rows, columns } = coverage;
  return {
    ...coverage,
    rows: rows.map(({ total, searchedInVain, ...row }) => ({
      ...row,
      found: total,
      noneFound: searchedInVain,
      notSearched: columns.length - total - searchedInVain,
      foundOfSearched: wilson(total, total + searchedInVain),
    })),
    columns: columns.map(({ total, ...column }) => ({ ...column, found: total })),
    cells: everyCell(coverage).map(({ row, column, ...cell }) => ({
      row: rows[row]?.id,
      column: columns[column]?.id,
      ...cell,
    })),
  };
}

/** All cells of a coverage grid, row by row, those that nobody searched among them. */
export function everyCell({ rows, columns, cells }: Coverage): CoverageCell[] {
  const known = new Map(cells.map((cell) => [cell.row * columns.length + cell.column, cell]));
  return rows.flatMap((_row, row) =>
    columns.map(
      (_column, column) =>
        known.get(row * columns.length + column) ?? {
          row,
          column,
          standing: 'not-searched',
          claims: 0,
          negated: 0,
          hypothetical: 0,
          bestRating: null,
          newest: null,
          searches: [],
        },
    ),
  );
}

/** A timeline with everything on it by name, ready for JSON. */
export function timelineJson(timeline: Timeline, items: readonly TimelineItem[]): object {
  const dated = items.filter(({ date }) => date !== null);
  const undated = items.filter(({ date }) => date === null);
  const plain = undated.map(({ lane, kind, id, title }) => ({ lane, kind, id, title }));
  const { undated: undatedTotals, ...rest } = timeline;
  const spans = rest.spans.map(({ from, to, ...span }) => ({
    ...span,
    from: rest.periods[from]?.id,
    to: rest.periods[to]?.id,
  }));
  return { ...rest, spans, undatedTotals, items: dated, undated: plain };
}
