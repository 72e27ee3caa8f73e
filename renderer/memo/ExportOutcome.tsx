import type { ExportReport } from '../../shared/memo/memo-operations';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { notifyFailure } from '../ui/notices';
import type { ExportState } from './use-export';

/** How an export goes, and in the end what was written and what its check found. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <p>{message('memo.dialog.working')}</p>;
    case 'failed':
      return (
        <p className="export-dialog__failure" role="alert">
          {state.failure.message}
        </p>
      );
    case 'done':
      return <Done report={state.report} />;
  }
}

function Done({ report }: { readonly report: ExportReport }) {
  const show = async (): Promise<void> => {
    const answer = await call('file.showInFolder', { path: report.path });
    if (!answer.ok) notifyFailure(answer.failure);
  };
  const isSound = report.failedQuotes === 0 && report.missingClaims === 0;
  return (
    <div className={isSound ? 'export-dialog__done' : 'export-dialog__done export-dialog__done--warn'}>
      <p className="export-dialog__path">{message('memo.dialog.written', { path: report.path })}</p>
      <ul>
        <li>
          {message('memo.dialog.sentences', {
            citations: report.citations,
            cited: report.citedSentences,
            own: report.ownSentences,
          })}
        </li>
        <li>{message('memo.dialog.quotes', { failed: report.failedQuotes })}</li>
        <li>{message('memo.dialog.missing', { missing: report.missingClaims })}</li>
      </ul>
      <Button onPress={() => void show()}>{message('memo.dialog.showInFolder')}</Button>
    </div>
  );
}
