import type { AnalysisView } from '../../shared/analysis/analysis-schema';
import type { WordView } from '../../shared/analysis/word-schema';
import { runCommand, useCommand } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';
import { chooseView, chooseWords, useAnalysis } from './analysis-state';
import { exportAnalysis } from './export-analysis';
import { useWords } from './words/words-state';

/** Serves the commands of the analysis; shows nothing. */
export function AnalysisCommands() {
  const isOpen = useNotebookData((data) => data.phase === 'open');
  const words = useAnalysis((state) => state.words);
  const isAsked = useWords(({ query, queries }) =>
    words === 'frequency' ? queries.some((typed) => typed.trim() !== '') : query.trim() !== '',
  );
  const hasNumbers = words === null || isAsked;
  const hasPicture = hasNumbers && words !== 'concordance';
  const show = (view: AnalysisView) => () => {
    chooseView(view);
    runCommand('go.analysis');
  };
  useCommand('analysis.code-source', show('code-source'), isOpen);
  useCommand('analysis.code-code', show('code-code'), isOpen);
  useCommand('analysis.code-entity', show('code-entity'), isOpen);
  useCommand('analysis.timeline', show('timeline'), isOpen);
  useCommand('analysis.coverage', show('coverage'), isOpen);
  const showWords = (view: WordView) => () => {
    chooseWords(view);
    runCommand('go.analysis');
  };
  useCommand('analysis.concordance', showWords('concordance'), isOpen);
  useCommand('analysis.collocates', showWords('collocates'), isOpen);
  useCommand('analysis.frequency', showWords('frequency'), isOpen);
  useCommand('analysis.exportCsv', () => void exportAnalysis('csv'), isOpen && hasNumbers);
  useCommand('analysis.exportSvg', () => void exportAnalysis('svg'), isOpen && hasPicture);
  useCommand('analysis.exportPng', () => void exportAnalysis('png'), isOpen && hasPicture);
  return null;
}
