import { noDimension, type AnalysisFilter, type Coverage } from '../../shared/analysis/analysis-schema';
import { oneName } from '../../shared/codebook/code-name';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { groupBy } from '../../shared/grouping/group-by';
import { message } from '../messages/messages';
import type { AnalysisScope, CountedClaim } from './analysis-scope';
import type { AnalysedTag, AnalysisServices, VainSearch } from './analysis-services';
import { dimensionOfCodes, type AxisName } from './code-axis';
import { CoverageGrid } from './coverage-grid';
import { saysCounted } from './says-counted';

/** Which dimension was found in which source, which was searched for in vain, and which nobody looked for. */
export function coverageAnswer(
  filter: AnalysisFilter,
  scope: AnalysisScope,
  services: AnalysisServices,
): Coverage {
  const codebook = services.codebook();
  const searches = services.vainSearches();
  const rows = coverageRows(codebook, filter, searches);
  const grid = new CoverageGrid(
    rows.map(({ id }) => id),
    scope.sources.map(({ id }) => id),
  );
  const dimensionOf = dimensionOfCodes(codebook);
  for (const claim of scope.claims) {
    for (const [key, tags] of byDimension(claim, dimensionOf)) grid.find(claim, key, tags);
  }
  for (const search of searches) {
    for (const key of dimensionsOf(search)) grid.search(key, search);
  }
  const cells = grid.cells();
  const found = tally(cells.filter(({ standing }) => standing === 'found'));
  const inVain = tally(cells.filter(({ standing }) => standing === 'none-found'));
  const total = scope.sources.length;
  return {
    view: 'coverage',
    counted: saysCounted({ view: 'coverage', total, leftOut: scope.leftOut, filter }),
    leftOut: scope.leftOut,
    rows: rows.map((name, row) => ({
      ...name,
      total: found.rows.get(row) ?? 0,
      searchedInVain: inVain.rows.get(row) ?? 0,
    })),
    columns: scope.sources.map(({ id, title }, column) => ({
      id,
      name: title,
      otherName: '',
      total: found.columns.get(column) ?? 0,
    })),
    cells,
  };
}

/** The dimensions that are shown, and a row of its own for searches that named none. */
function coverageRows(
  codebook: Codebook,
  { dimensions = [] }: AnalysisFilter,
  searches: readonly VainSearch[],
): AxisName[] {
  const known = codebook.dimensions.map(({ key, label }) => ({
    id: key,
    name: oneName(label),
    otherName: label.en === '' ? '' : label.zh,
  }));
  if (dimensions.length > 0) return known.filter(({ id }) => dimensions.includes(id));
  if (searches.every((search) => search.dimensions.length > 0)) return known;
  return [...known, { id: noDimension, name: message('analysis.noDimension'), otherName: '' }];
}

function dimensionsOf({ dimensions }: VainSearch): readonly string[] {
  return dimensions.length > 0 ? dimensions : [noDimension];
}

function byDimension(
  { tags }: CountedClaim,
  dimensionOf: ReadonlyMap<string, string>,
): Map<string, AnalysedTag[]> {
  return groupBy(tags, ({ codeId }) => dimensionOf.get(codeId) ?? noDimension);
}

/** How many cells stand in each row and column. */
function tally(cells: Coverage['cells']): {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
} {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const { row, column } of cells) {
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return { rows, columns };
}
