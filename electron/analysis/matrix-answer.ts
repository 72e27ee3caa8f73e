import type { AnalysisQuestion, Matrix, MatrixView } from '../../shared/analysis/analysis-schema';
import { entityName, otherName } from '../../shared/entity/entity-view';
import type { AnalysisScope } from './analysis-scope';
import type { AnalysisServices } from './analysis-services';
import { codeAxis, type AxisName } from './code-axis';
import { countMatrix } from './count-matrix';
import { countedUnits } from './counted-units';
import { saysCounted } from './says-counted';
import type { TextUnits } from './text-units';

/** A question for a matrix. */
export interface MatrixQuestion extends AnalysisQuestion {
  readonly view: MatrixView;
}

/** How often codes meet sources, each other, or entities. */
export async function matrixAnswer(
  question: MatrixQuestion,
  scope: AnalysisScope,
  { services, unitsOf }: { readonly services: AnalysisServices; readonly unitsOf: TextUnits },
): Promise<Matrix> {
  const { view, filter } = question;
  const unit = view === 'code-code' ? question.unit : 'claim';
  const { units, total } = await countedUnits(scope, { view, unit }, unitsOf);
  const used = new Set<string>();
  for (const { tags } of units) for (const { codeId } of tags) used.add(codeId);
  const rows = codeAxis(services.codebook(), filter, used);
  const columns = view === 'code-code' ? rows : otherAxis(view, scope, services);
  const counted = countMatrix(units, { rows, columns }, { hasPolarity: view !== 'code-code' });
  const says = saysCounted({ view, unit, total, leftOut: scope.leftOut, filter });
  return { view, unit, total, counted: says, leftOut: scope.leftOut, ...counted };
}

function otherAxis(
  view: Exclude<MatrixView, 'code-code'>,
  { sources }: AnalysisScope,
  services: AnalysisServices,
): AxisName[] {
  if (view === 'code-source') return sources.map(({ id, title }) => ({ id, name: title, otherName: '' }));
  return services
    .entities()
    .map((entity) => ({ id: entity.id, name: entityName(entity), otherName: otherName(entity) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}
