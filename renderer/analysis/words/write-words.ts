import type { WordView } from '../../../shared/analysis/word-schema';
import type { Result } from '../../../shared/result';
import { call } from '../../desktop/desktop';
import { savePng } from '../save-png';
import { lineQuestion } from './concordance-pages';
import { collocatesQuestion, frequencyQuestion } from './word-questions';
import { useWords } from './words-state';

/** Writes a view of words to a file as it is shown now: its numbers, or its picture where it has one. */
export async function writeWords(
  view: WordView,
  format: 'csv' | 'svg' | 'png',
  path: string,
): Promise<Result<unknown>> {
  const state = useWords.getState();
  if (view === 'concordance')
    return call('analysis.exportConcordance', { ...lineQuestion(state), format: 'csv', path });
  if (view === 'collocates') {
    const question = collocatesQuestion(state);
    if (format === 'png') return savePng(await call('analysis.collocatesPicture', question), path);
    return call('analysis.exportCollocates', { ...question, format, path });
  }
  const typed = frequencyQuestion(state);
  const question = { ...(typed ?? { queries: [''] }), measure: state.frequencyMeasure };
  if (format === 'png') return savePng(await call('analysis.frequencyPicture', question), path);
  return call('analysis.exportFrequency', { ...question, format, path });
}
