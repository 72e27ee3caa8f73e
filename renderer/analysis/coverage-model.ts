import type { Coverage, CoverageCell } from '../../shared/analysis/analysis-schema';
import { coverageRowName } from '../../shared/analysis/coverage-row-name';
import { shadeOf } from '../../shared/analysis/measure';
import { saysPercent } from '../../shared/analysis/says-proportion';
import { wilson } from '../../shared/analysis/wilson';
import { message } from '../messages/messages';
import type { GridCell, GridModel } from './grid-model';

type Names = { readonly row: string; readonly column: string };

/** Stands in a cell where somebody searched and found nothing. */
const noneSign = '∅';

/** The coverage grid as a table. */
export function coverageModel(coverage: Coverage): GridModel {
  const { rows, columns, cells } = coverage;
  const known = new Map(cells.map((cell) => [cell.row * columns.length + cell.column, cell]));
  const greatest = cells.reduce((most, { claims }) => Math.max(most, claims), 0);
  return {
    corner: message('analysis.corner.coverage'),
    rows: rows.map(({ id, name, otherName, total, searchedInVain }) => {
      const proportion = wilson(total, total + searchedInVain);
      return {
        id,
        name: coverageRowName({ id, name }),
        otherName,
        figure: proportion ? saysPercent(proportion) : '–',
        remark: message('analysis.coverage.row', {
          found: total,
          none: searchedInVain,
          not: columns.length - total - searchedInVain,
        }),
      };
    }),
    columns: columns.map(({ id, name, otherName, total }) => ({
      id,
      name,
      otherName,
      figure: String(total),
      remark: '',
    })),
    cellAt: (row, column) => {
      const names = { row: rows[row]?.name ?? '', column: columns[column]?.name ?? '' };
      const cell = known.get(row * columns.length + column);
      if (!cell) return { ...blank, says: message('analysis.coverage.notSearched', names) };
      const place = { row: rows[row]?.id ?? '', column: columns[column]?.id ?? '' };
      return { ...shownCell(cell, names, greatest), place };
    },
    columnWidth: 56,
    headHeight: 168,
    legend: message('analysis.legend.coverage'),
  };
}

const blank: Omit<GridCell, 'says'> = { text: '', shade: 'paper', notes: [], place: null };

function shownCell(cell: CoverageCell, names: Names, greatest: number): Omit<GridCell, 'place'> {
  const notes = cell.searches.map((search) => message('analysis.coverage.search', search));
  if (cell.standing !== 'found') {
    const says = [message('analysis.coverage.none', names), ...notes].join(' · ');
    return { text: noneSign, shade: 'vain', says, notes };
  }
  const says = [
    message('analysis.cell.count', { ...names, count: cell.claims }),
    ...(cell.negated > 0 ? [message('analysis.cell.negated', { count: cell.negated })] : []),
    ...(cell.hypothetical > 0 ? [message('analysis.cell.hypothetical', { count: cell.hypothetical })] : []),
    message('analysis.coverage.best', { rating: cell.bestRating ?? '' }),
    message('analysis.coverage.newest', { date: cell.newest ?? message('analysis.undated') }),
    ...notes,
  ];
  const shade = shadeOf(cell.claims, 'count', greatest);
  return { text: String(cell.claims), shade, says: says.join(' · '), notes };
}
