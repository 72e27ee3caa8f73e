import type { AnalysisAnswer } from '../../../shared/analysis/analysis-schema';
import type { Measure } from '../../../shared/analysis/measure';
import type { Picture } from '../../../shared/analysis/picture';
import { coveragePicture } from './coverage-picture';
import { matrixPicture } from './matrix-picture';
import { bare, framed, type PictureParts } from './picture-frame';
import { timelinePicture } from './timeline-picture';

/** How a view is to be drawn. */
export interface Drawing {
  /** What shades a matrix. */
  readonly measure: Measure;
  /** Without title and words. */
  readonly isBare: boolean;
  /** Of a timeline, in pixels; left out: as on paper. */
  readonly width?: number | undefined;
}

/** Any view as a picture. */
export function drawAnalysis(answer: AnalysisAnswer, { isBare, ...look }: Drawing): Picture {
  const parts = partsOf(answer, look);
  return isBare ? bare(parts) : framed(parts);
}

function partsOf(answer: AnalysisAnswer, { measure, width }: Omit<Drawing, 'isBare'>): PictureParts {
  if (answer.view === 'timeline') return timelinePicture(answer, width);
  return answer.view === 'coverage' ? coveragePicture(answer) : matrixPicture(answer, measure);
}
