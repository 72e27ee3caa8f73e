import {
  noDimension,
  undatedColumn,
  type AnalysisQuestion,
  type CellPlace,
} from '../../shared/analysis/analysis-schema';
import type { SourceSummary } from '../../shared/source/source-schema';
import type { AnalysisScope } from './analysis-scope';
import type { AnalysisServices } from './analysis-services';
import { dimensionOfCodes } from './code-axis';
import { countedUnits } from './counted-units';
import { datedItems } from './dated-items';
import type { MatrixQuestion } from './matrix-answer';
import type { ClaimPassage } from './meeting-units';
import type { TextUnits } from './text-units';
import { timePeriods } from './time-periods';

/** What a cell was counted from: passages, or sources that are dated as a whole. */
export interface CellContent {
  readonly passages: readonly ClaimPassage[];
  readonly sources: readonly SourceSummary[];
}

interface Parts {
  readonly scope: AnalysisScope;
  readonly services: AnalysisServices;
  readonly unitsOf: TextUnits;
}

/** The passages and sources behind a cell of a view. */
export async function cellContent(
  question: AnalysisQuestion,
  place: CellPlace,
  parts: Parts,
): Promise<CellContent> {
  const { view } = question;
  if (view === 'timeline') return ofTimeline(question, place, parts);
  if (view === 'coverage') return { passages: ofCoverage(place, parts), sources: [] };
  return { passages: await ofMatrix({ ...question, view }, place, parts), sources: [] };
}

async function ofMatrix(
  { view, unit }: MatrixQuestion,
  { row, column }: CellPlace,
  { scope, unitsOf }: Parts,
): Promise<ClaimPassage[]> {
  const { units } = await countedUnits(scope, { view, unit }, unitsOf);
  const isMeant = ({ of, passage }: ClaimPassage): boolean =>
    view === 'code-source'
      ? passage.sourceId === column
      : of.tags.some(({ codeId }) => codeId === row || codeId === column);
  const found = units
    .filter(({ tags, columns }) => columns.includes(column) && tags.some(({ codeId }) => codeId === row))
    .flatMap(({ passages }) => passages().filter(isMeant));
  // A passage can touch several sentences.
  return [...new Map(found.map((item) => [item.passage, item])).values()];
}

function ofCoverage({ row, column }: CellPlace, { scope, services }: Parts): ClaimPassage[] {
  const dimensionOf = dimensionOfCodes(services.codebook());
  return scope.claims
    .filter(({ tags }) => tags.some(({ codeId }) => (dimensionOf.get(codeId) ?? noDimension) === row))
    .flatMap((of) => of.passages.map((passage) => ({ of, passage })))
    .filter(({ passage }) => passage.sourceId === column);
}

function ofTimeline(
  { filter }: AnalysisQuestion,
  { row, column }: CellPlace,
  { scope, services }: Parts,
): CellContent {
  const items = datedItems(scope, filter, services.codebook());
  const { ids, placeOf } = timePeriods(items.flatMap(({ date }) => date ?? []));
  const period = ids.indexOf(column);
  const isIn = (date: string | null): boolean => {
    if (date === null) return column === undatedColumn;
    const { from, to } = placeOf(date);
    return from === to ? from === period : date === column;
  };
  const found = items.filter(({ lane, date }) => lane === row && isIn(date));
  return {
    passages: found.flatMap((item) => {
      const passage = item.kind === 'claim' ? item.claim.passages[0] : undefined;
      return item.kind === 'claim' && passage ? [{ of: item.claim, passage }] : [];
    }),
    sources: found.flatMap((item) => (item.kind === 'source' ? [item.source] : [])),
  };
}
