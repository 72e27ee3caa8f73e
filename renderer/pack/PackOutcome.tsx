import type { PackExportReport } from '../../shared/pack/pack-operations';
import { message } from '../messages/messages';
import { FileOutcome } from '../notebook-data/FileOutcome';
import type { FileExportState } from '../notebook-data/use-file-export';

/** How the writing of a pack goes, and in the end what is in it. */
export function PackOutcome({ state }: { readonly state: FileExportState<PackExportReport> }) {
  return <FileOutcome state={state} isSound={({ passages }) => passages.failed === 0} lines={linesOf} />;
}

function linesOf({ passages, fingerprint, files, sha256 }: PackExportReport): string[] {
  return [
    message('pack.dialog.passages', passages),
    fingerprint === null
      ? message('pack.signature.unsigned')
      : message('pack.signature.valid', { fingerprint }),
    message('pack.dialog.files', { count: files.length, sha256 }),
  ];
}
