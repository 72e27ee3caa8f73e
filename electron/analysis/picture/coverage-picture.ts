import type { Coverage } from '../../../shared/analysis/analysis-schema';
import { coverageRowName } from '../../../shared/analysis/coverage-row-name';
import { shadeOf } from '../../../shared/analysis/measure';
import { saysPercent } from '../../../shared/analysis/says-proportion';
import { wilson } from '../../../shared/analysis/wilson';
import { message } from '../../messages/messages';
import { drawGrid, mostDrawnColumns, placesOfMost } from './grid-picture';
import type { PictureParts } from './picture-frame';

/** A coverage grid as a picture: how many claims were found, with the best rating, and what was searched in vain. */
export function coveragePicture(coverage: Coverage): PictureParts {
  const places = placesOfMost(coverage.columns, mostDrawnColumns);
  const columns = places.flatMap((place) => coverage.columns[place] ?? []);
  const columnOf = new Map(places.map((place, drawn) => [place, drawn]));
  const greatest = coverage.cells.reduce((most, { claims }) => Math.max(most, claims), 0);
  const cells = coverage.cells.flatMap((cell) => {
    const column = columnOf.get(cell.column);
    if (column === undefined) return [];
    if (cell.standing !== 'found') return [{ row: cell.row, column, text: '0', fill: 'vain' as const }];
    const text = `${cell.claims} · ${cell.bestRating ?? ''}`;
    return [{ row: cell.row, column, text, fill: shadeOf(cell.claims, 'count', greatest) }];
  });
  const rows = coverage.rows.map((row) => {
    const proportion = wilson(row.total, row.total + row.searchedInVain);
    const found = proportion ? ` ${saysPercent(proportion)}` : '';
    return { ...row, name: coverageRowName(row), otherName: `${row.otherName}${found}` };
  });
  const isEmpty = rows.length === 0 || columns.length === 0;
  const cut = { count: coverage.columns.length, drawn: columns.length };
  const notes = [
    message(isEmpty ? 'analysis.picture.nothing' : 'analysis.picture.coverage'),
    ...(cut.count === cut.drawn ? [] : [message('analysis.picture.cutSources', cut)]),
  ];
  return {
    title: message('analysis.view.coverage'),
    counted: coverage.counted,
    notes,
    body: drawGrid({ rows: isEmpty ? [] : rows, columns, cells, cellWidth: 48 }),
  };
}
