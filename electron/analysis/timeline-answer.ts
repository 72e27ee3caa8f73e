import type { AnalysisFilter, Timeline } from '../../shared/analysis/analysis-schema';
import type { AnalysisScope } from './analysis-scope';
import type { AnalysisServices } from './analysis-services';
import { datedItems } from './dated-items';
import { saysCounted } from './says-counted';
import { timePeriods } from './time-periods';

type Span = Timeline['spans'][number];

/** When things happened and were published, period by period. */
export function timelineAnswer(
  filter: AnalysisFilter,
  scope: AnalysisScope,
  services: AnalysisServices,
): Timeline {
  const items = datedItems(scope, filter, services.codebook());
  const { step, ids, placeOf } = timePeriods(items.flatMap(({ date }) => date ?? []));
  const periods = ids.map((id) => ({ id, event: 0, publication: 0 }));
  const spans = new Map<string, Span>();
  const totals = { event: 0, publication: 0 };
  const undated = { event: 0, publication: 0 };
  for (const { lane, date } of items) {
    if (date === null) {
      undated[lane]++;
      continue;
    }
    totals[lane]++;
    const { from, to } = placeOf(date);
    const period = periods[from];
    if (from === to && period) {
      period[lane]++;
      continue;
    }
    const key = `${lane} ${date}`;
    const span = spans.get(key) ?? { lane, date, from, to, count: 0 };
    spans.set(key, { ...span, count: span.count + 1 });
  }
  return {
    view: 'timeline',
    counted: saysCounted({ view: 'timeline', undated, leftOut: scope.leftOut, filter }),
    leftOut: scope.leftOut,
    step,
    periods,
    spans: [...spans.values()].toSorted(inOrder),
    totals,
    undated,
  };
}

function inOrder(a: Span, b: Span): number {
  if (a.lane !== b.lane) return a.lane === 'event' ? -1 : 1;
  return a.from - b.from || a.to - b.to || (a.date < b.date ? -1 : 1);
}
