import type { MemoId } from '../../shared/memo/memo-schema';
import type { PackChoices, PackExportReport } from '../../shared/pack/pack-operations';
import { call } from '../desktop/desktop';
import { useFileExport } from '../notebook-data/use-file-export';

/** Writes an evidence pack of a memo. */
export function usePackExport(memoId: MemoId) {
  return useFileExport<PackChoices, PackExportReport>(memoId, {
    choosePlace: (title) => call('pack.chooseFile', { title }),
    write: (path, choices) => call('pack.export', { ...choices, id: memoId, path }),
  });
}
