import type { AnalysisView } from '../../shared/analysis/analysis-schema';
import { runCommand, useCommand } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';
import { chooseView } from './analysis-state';
import { exportAnalysis } from './export-analysis';

/** Serves the commands of the analysis; shows nothing. */
export function AnalysisCommands() {
  const isOpen = useNotebookData((data) => data.phase === 'open');
  const show = (view: AnalysisView) => () => {
    chooseView(view);
    runCommand('go.analysis');
  };
  useCommand('analysis.code-source', show('code-source'), isOpen);
  useCommand('analysis.code-code', show('code-code'), isOpen);
  useCommand('analysis.code-entity', show('code-entity'), isOpen);
  useCommand('analysis.timeline', show('timeline'), isOpen);
  useCommand('analysis.coverage', show('coverage'), isOpen);
  useCommand('analysis.exportCsv', () => void exportAnalysis('csv'), isOpen);
  useCommand('analysis.exportSvg', () => void exportAnalysis('svg'), isOpen);
  useCommand('analysis.exportPng', () => void exportAnalysis('png'), isOpen);
  return null;
}
