import type { MemoId } from '../../../shared/memo/memo-schema';
import { checkReport } from '../../../shared/check/check-report';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { useAnswer } from '../../notebook-data/use-answer';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { findingId } from './finding-marks';
import './CheckSummary.css';

interface CheckSummaryProps {
  readonly memoId: MemoId;
  /** Leaves the dialog for the place of a finding. */
  readonly onGo: (id: string) => void;
}

/** What the checks found, before a memo goes out: the counts, and all that stands open. */
export function CheckSummary({ memoId, onGo }: CheckSummaryProps) {
  const revision = useNotebookData((data) => data.memos.find(({ id }) => id === memoId)?.revision);
  const answer = useAnswer(`${memoId} ${revision}`, () => call('check.memo', { id: memoId }));
  if (!answer) return <p className="export-dialog__note">{message('check.checking')}</p>;
  if (!answer.ok) return <p className="export-dialog__note">{answer.failure.message}</p>;
  const { errors, warnings, notes, waived } = checkReport(answer.value.findings);
  const open = answer.value.findings.filter(({ waiver }) => waiver === null);
  return (
    <details className="check-summary" open={errors > 0}>
      <summary>{message('check.bar', { errors, warnings, notes, waived: waived.length })}</summary>
      <ul className="check-summary__list">
        {open.map((finding) => (
          <li key={findingId(finding)}>
            <button
              type="button"
              className="check-summary__finding"
              data-severity={finding.severity}
              onClick={() => onGo(findingId(finding))}
            >
              {finding.rule} {finding.message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
