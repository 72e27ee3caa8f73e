import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import type { Result } from '../../shared/result';
import { tellExported } from '../notebook-data/tell-exported';
import { notifyFailure } from '../ui/notices';
import { useAnalysis } from './analysis-state';
import { savePng } from './save-png';
import { writeWords } from './words/write-words';

/** How the view that is shown leaves the notebook, each by a command. */
export const exportFormats = [
  { format: 'csv', command: 'analysis.exportCsv' },
  { format: 'svg', command: 'analysis.exportSvg' },
  { format: 'png', command: 'analysis.exportPng' },
] as const;
export type ExportFormat = (typeof exportFormats)[number]['format'];

/** Asks for a place and writes the view there as it is shown now, with its filters and measure. */
export async function exportAnalysis(format: ExportFormat): Promise<void> {
  const { view, words } = useAnalysis.getState();
  const name = message(`analysis.view.${words ?? view}`);
  const chosen = await call('analysis.chooseExportFile', { name, format });
  if (!chosen.ok) return notifyFailure(chosen.failure);
  const { path } = chosen.value;
  if (path === null) return;
  const written = await write(format, path);
  if (!written.ok) return notifyFailure(written.failure);
  tellExported(message('analysis.exported', { path }), path);
}

async function write(format: ExportFormat, path: string): Promise<Result<unknown>> {
  const { view, words, unit, filter, measure } = useAnalysis.getState();
  if (words) return writeWords(words, format, path);
  const question = { view, unit, filter, measure };
  if (format !== 'png') return call('analysis.export', { ...question, format, path });
  return savePng(await call('analysis.picture', question), path);
}
