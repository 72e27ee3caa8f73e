import type { AnalysisAnswer } from '../../../shared/analysis/analysis-schema';
import type { Measure } from '../../../shared/analysis/measure';
import type { Picture } from '../../../shared/analysis/picture';
import { coveragePicture } from './coverage-picture';
import { matrixPicture } from './matrix-picture';
import { timelinePicture } from './timeline-picture';

/** Any view as a picture. The measure matters for matrices alone. */
export function drawAnalysis(answer: AnalysisAnswer, measure: Measure): Picture {
  if (answer.view === 'timeline') return timelinePicture(answer);
  if (answer.view === 'coverage') return coveragePicture(answer);
  return matrixPicture(answer, measure);
}
