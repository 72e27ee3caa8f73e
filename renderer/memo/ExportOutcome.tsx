import type { ExportReport } from '../../shared/memo/memo-operations';
import { message } from '../messages/messages';
import { FileOutcome } from '../notebook-data/FileOutcome';
import type { FileExportState } from '../notebook-data/use-file-export';

/** How an export goes, and in the end what was written and what its check found. */
export function ExportOutcome({ state }: { readonly state: FileExportState<ExportReport> }) {
  return <FileOutcome state={state} isSound={isSound} lines={linesOf} />;
}

function isSound({ failedQuotes, missingClaims }: ExportReport): boolean {
  return failedQuotes === 0 && missingClaims === 0;
}

function linesOf(report: ExportReport): string[] {
  const { citations, citedSentences: cited, ownSentences: own, failedQuotes, missingClaims } = report;
  return [
    message('memo.dialog.sentences', { citations, cited, own }),
    message('memo.dialog.quotes', { failed: failedQuotes }),
    message('memo.dialog.missing', { missing: missingClaims }),
  ];
}
