import { checkReport, type CheckReport } from '../../../../shared/check/check-report';
import type { MemoDocument } from '../../../../shared/memo/memo-document';
import { inlineRuns } from '../../../../shared/memo/memo-inlines';
import { plainText } from '../../../../shared/memo/memo-sentences';

/**
 * What the checks found, as far as it is about the text that is left, and with other words in place of those that were
 * taken off (`replaced`, by what stands for them).
 */
export function withholdFindings(
  report: CheckReport,
  document: MemoDocument,
  replaced: ReadonlyMap<string, string>,
): CheckReport {
  const text = inlineRuns(document).map(plainText).join('\n');
  const findings = [...report.open.map((finding) => ({ ...finding, waiver: null })), ...report.waived].filter(
    ({ sentence }) => text.includes(sentence),
  );
  return checkReport(
    findings.map((finding) => ({ ...finding, message: withReplaced(finding.message, replaced) })),
  );
}

function withReplaced(message: string, replaced: ReadonlyMap<string, string>): string {
  return [...replaced].reduce((words, [from, to]) => words.replaceAll(from, to), message);
}
