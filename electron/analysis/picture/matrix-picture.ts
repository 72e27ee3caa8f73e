import type { Matrix } from '../../../shared/analysis/analysis-schema';
import { matrixCells } from '../../../shared/analysis/matrix-cells';
import { shadeOf, shownValue, valueOf, type Measure } from '../../../shared/analysis/measure';
import { message } from '../../messages/messages';
import { drawGrid, mostDrawnColumns, mostDrawnRows, placesOfMost } from './grid-picture';
import type { PictureParts } from './picture-frame';

/** A matrix as a picture, shaded by a measure that stands in each cell. */
export function matrixPicture(matrix: Matrix, measure: Measure): PictureParts {
  const rows = placesOfMost(matrix.rows, mostDrawnRows).flatMap((place) => matrix.rows[place] ?? []);
  const columns = placesOfMost(matrix.columns, mostDrawnColumns).flatMap(
    (place) => matrix.columns[place] ?? [],
  );
  const rowOf = new Map(rows.map(({ id }, place) => [id, place]));
  const columnOf = new Map(columns.map(({ id }, place) => [id, place]));
  const all = matrixCells(matrix);
  const greatest = all.reduce((most, { count }) => Math.max(most, count), 0);
  const cells = all.flatMap((cell) => {
    const row = rowOf.get(cell.row.id);
    const column = columnOf.get(cell.column.id);
    if (row === undefined || column === undefined) return [];
    const value = valueOf(cell, measure);
    return [{ row, column, text: shownValue(value, measure), fill: shadeOf(value, measure, greatest) }];
  });
  const title = message('analysis.picture.title', {
    view: message(`analysis.view.${matrix.view}`),
    measure: message(`analysis.measure.${measure}`),
  });
  const notes = notesOf(matrix, { rows: rows.length, columns: columns.length });
  return { title, counted: matrix.counted, notes, body: drawGrid({ rows, columns, cells, cellWidth: 36 }) };
}

function notesOf(matrix: Matrix, drawn: { rows: number; columns: number }): string[] {
  if (matrix.cells.counts.length === 0) return [message('analysis.picture.nothing')];
  const [rows, columns] = [matrix.rows.length, matrix.columns.length];
  const isWhole = rows === drawn.rows && columns === drawn.columns;
  const cut = { rows, columns, drawnRows: drawn.rows, drawnColumns: drawn.columns };
  return [message('analysis.picture.empty'), ...(isWhole ? [] : [message('analysis.picture.cut', cut)])];
}
