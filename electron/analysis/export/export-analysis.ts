import type {
  AnalysisAnswer,
  AnalysisFilter,
  AnalysisFormat,
} from '../../../shared/analysis/analysis-schema';
import type { Measure } from '../../../shared/analysis/measure';
import { analysisScope } from '../analysis-scope';
import type { AnalysisServices } from '../analysis-services';
import { datedItems } from '../dated-items';
import { drawAnalysis } from '../picture/draw-analysis';
import { renderSvg } from '../picture/render-svg';
import { coverageCsv, matrixCsv, timelineCsv } from './analysis-csv';
import { coverageJson, matrixJson, timelineJson } from './analysis-json';
import { timelineItems, type TimelineItem } from './timeline-items';

/** How a view is to be written. */
export interface AnalysisExport {
  readonly format: AnalysisFormat;
  /** What shades a picture. */
  readonly measure: Measure;
  readonly filter: AnalysisFilter;
}

/** A view as the text of a file. */
export async function exportAnalysis(
  answer: AnalysisAnswer,
  { format, measure, filter }: AnalysisExport,
  services: AnalysisServices,
): Promise<string> {
  if (format === 'svg') return renderSvg(drawAnalysis(answer, { measure, isBare: false }));
  const items = answer.view === 'timeline' ? await namedItems(filter, services) : [];
  return format === 'csv' ? toCsv(answer, items) : `${JSON.stringify(toJson(answer, items), null, 2)}\n`;
}

function toCsv(answer: AnalysisAnswer, items: readonly TimelineItem[]): string {
  if (answer.view === 'timeline') return timelineCsv(items);
  return answer.view === 'coverage' ? coverageCsv(answer) : matrixCsv(answer);
}

function toJson(answer: AnalysisAnswer, items: readonly TimelineItem[]): object {
  if (answer.view === 'timeline') return timelineJson(answer, items);
  return answer.view === 'coverage' ? coverageJson(answer) : matrixJson(answer);
}

async function namedItems(filter: AnalysisFilter, services: AnalysisServices): Promise<TimelineItem[]> {
  const scope = await analysisScope(services, filter);
  return timelineItems(datedItems(scope, filter, services.codebook()), services);
}
