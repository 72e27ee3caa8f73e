import type { CitationStyleId } from '../../shared/citation/citation-schema';
import type { ExportPart } from '../../shared/memo/export-parts';
import type { ExportReport } from '../../shared/memo/memo-operations';
import type { ExportFormat, MemoId } from '../../shared/memo/memo-schema';
import { call } from '../desktop/desktop';
import { useFileExport } from '../notebook-data/use-file-export';

/** What an export is to be. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly parts: readonly ExportPart[];
  readonly style: CitationStyleId;
}

/** Exports a memo. */
export function useExport(memoId: MemoId) {
  return useFileExport<ExportChoice, ExportReport>(memoId, {
    choosePlace: (title, { format }) => call('memo.chooseExportFile', { title, format }),
    write: (path, { format, parts, style }) =>
      call('memo.export', { id: memoId, format, path, parts: [...parts], style }),
  });
}

/** Stops an export that is under way, which then says so. */
export async function cancelExport(): Promise<void> {
  await call('memo.cancelExport', {});
}
