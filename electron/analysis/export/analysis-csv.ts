import type { Coverage, Matrix } from '../../../shared/analysis/analysis-schema';
import { matrixCells } from '../../../shared/analysis/matrix-cells';
import { message } from '../../messages/messages';
import { csvFile } from '../../text/csv-file';
import { everyCell } from './analysis-json';
import type { TimelineItem } from './timeline-items';

/** A measure without a value is an empty cell. */
const orEmpty = (value: number | null | undefined): number | string => value ?? '';

/** A matrix as CSV, one line for each cell in which there is something, with all measures. */
export function matrixCsv(matrix: Matrix): string {
  const head = [
    message('analysis.column.row'),
    message('analysis.column.rowName'),
    message('analysis.column.rowOtherName'),
    message('analysis.column.dimension'),
    message('analysis.column.column'),
    message('analysis.column.columnName'),
    message('analysis.column.columnOtherName'),
    message('analysis.column.count'),
    message('analysis.column.negated'),
    message('analysis.column.hypothetical'),
    message('analysis.column.rowTotal'),
    message('analysis.column.columnTotal'),
    message('analysis.column.total'),
    'Jaccard',
    'PMI',
    'NPMI',
    message('analysis.column.ofColumn'),
    message('analysis.column.low'),
    message('analysis.column.high'),
  ];
  const lines = matrixCells(matrix).map(({ row, column, ofColumn, ...cell }) => [
    row.id,
    row.name,
    row.otherName,
    row.dimension ?? '',
    column.id,
    column.name,
    column.otherName,
    cell.count,
    orEmpty(cell.negated),
    orEmpty(cell.hypothetical),
    row.total,
    column.total,
    matrix.total,
    orEmpty(cell.jaccard),
    orEmpty(cell.pmi),
    orEmpty(cell.npmi),
    orEmpty(ofColumn?.share),
    orEmpty(ofColumn?.low),
    orEmpty(ofColumn?.high),
  ]);
  return csvFile([head, ...lines]);
}

/** A coverage grid as CSV, one line for each dimension in each source. */
export function coverageCsv(coverage: Coverage): string {
  const head = [
    message('analysis.column.dimension'),
    message('analysis.column.rowName'),
    message('analysis.column.rowOtherName'),
    message('analysis.column.source'),
    message('analysis.column.sourceTitle'),
    message('analysis.column.standing'),
    message('analysis.column.claims'),
    message('analysis.column.negated'),
    message('analysis.column.hypothetical'),
    message('analysis.column.bestRating'),
    message('analysis.column.newest'),
    message('analysis.column.searches'),
  ];
  const lines = everyCell(coverage).map(({ row, column, ...cell }) => [
    coverage.rows[row]?.id ?? '',
    coverage.rows[row]?.name ?? '',
    coverage.rows[row]?.otherName ?? '',
    coverage.columns[column]?.id ?? '',
    coverage.columns[column]?.name ?? '',
    message(`analysis.standing.${cell.standing}`),
    cell.claims,
    cell.negated,
    cell.hypothetical,
    cell.bestRating ?? '',
    cell.newest ?? '',
    cell.searches.map(({ words, date }) => `${date}: ${words}`).join('; '),
  ]);
  return csvFile([head, ...lines]);
}

/** A timeline as CSV, one line for each claim and source on it, what is undated last. */
export function timelineCsv(items: readonly TimelineItem[]): string {
  const head = [
    message('analysis.column.lane'),
    message('analysis.column.kind'),
    message('analysis.column.id'),
    message('analysis.column.title'),
    message('analysis.column.date'),
    message('analysis.column.precision'),
    message('analysis.column.first'),
    message('analysis.column.last'),
  ];
  const lines = items.map((item) => [
    message(`analysis.lane.${item.lane}`),
    message(`analysis.kind.${item.kind}`),
    item.id,
    item.title,
    item.date ?? '',
    item.date === null ? message('analysis.undated') : (item.precision ?? ''),
    item.first ?? '',
    item.last ?? '',
  ]);
  return csvFile([head, ...lines]);
}
