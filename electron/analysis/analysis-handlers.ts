import type { analysisOperations } from '../../shared/analysis/analysis-operations';
import type { AnalysisAnswer, AnalysisQuestion } from '../../shared/analysis/analysis-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { AnalysisServices } from './analysis-services';
import { analysisScope } from './analysis-scope';
import { cellContent } from './cell-passages';
import { cellEntries } from './cell-entries';
import { coverageAnswer } from './coverage-answer';
import { exportAnalysis } from './export/export-analysis';
import { matrixAnswer } from './matrix-answer';
import { drawAnalysis } from './picture/draw-analysis';
import { createTextUnits } from './text-units';
import { timelineAnswer } from './timeline-answer';

/** Serves views over the claims of an open notebook. */
export function createAnalysisHandlers(services: AnalysisServices): HandlersOf<typeof analysisOperations> {
  const unitsOf = createTextUnits((id, version) => services.text(id, version));
  async function answer(question: AnalysisQuestion): Promise<AnalysisAnswer> {
    const scope = await analysisScope(services, question.filter);
    const { view, filter } = question;
    if (view === 'timeline') return timelineAnswer(filter, scope, services);
    if (view === 'coverage') return coverageAnswer(filter, scope, services);
    return matrixAnswer({ ...question, view }, scope, { services, unitsOf });
  }
  return {
    'analysis.answer': answer,
    'analysis.cell': async ({ place, limit, ...question }) => {
      const scope = await analysisScope(services, question.filter);
      const content = await cellContent(question, place, { scope, services, unitsOf });
      return {
        total: content.passages.length + content.sources.length,
        entries: cellEntries(content, limit, services),
      };
    },
    'analysis.picture': async ({ measure, isBare, width, ...question }) =>
      drawAnalysis(await answer(question), { measure, isBare, width }),
    'analysis.savePicture': async ({ png, path }) => {
      await services.writeFile(path, Buffer.from(png, 'base64'));
      return { path };
    },
    'analysis.export': async ({ format, measure, path, ...question }) => {
      const shown = await answer(question);
      const text = await exportAnalysis(shown, { format, measure, filter: question.filter }, services);
      if (path !== null) await services.writeFile(path, new TextEncoder().encode(text));
      return { text };
    },
  };
}
