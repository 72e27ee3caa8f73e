import type { PackExportReport } from '../../shared/pack/pack-operations';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { notifyFailure } from '../ui/notices';
import type { PackExportState } from './use-pack-export';

/** How the writing of a pack goes, and in the end what is in it. */
export function PackOutcome({ state }: { readonly state: PackExportState }) {
  if (state.kind === 'idle') return null;
  if (state.kind === 'working') return <p>{message('memo.dialog.working')}</p>;
  if (state.kind === 'failed') {
    return (
      <p className="pack-dialog__failure" role="alert">
        {state.failure.message}
      </p>
    );
  }
  return <Done report={state.report} />;
}

function Done({ report }: { readonly report: PackExportReport }) {
  const { passages, fingerprint, files, sha256 } = report;
  const show = async (): Promise<void> => {
    const answer = await call('file.showInFolder', { path: report.path });
    if (!answer.ok) notifyFailure(answer.failure);
  };
  return (
    <div
      className={passages.failed === 0 ? 'pack-dialog__done' : 'pack-dialog__done pack-dialog__done--warn'}
    >
      <p className="pack-dialog__path">{message('memo.dialog.written', { path: report.path })}</p>
      <ul>
        <li>{message('pack.dialog.passages', passages)}</li>
        <li>
          {fingerprint === null
            ? message('pack.signature.unsigned')
            : message('pack.signature.valid', { fingerprint })}
        </li>
        <li>{message('pack.dialog.files', { count: files.length, sha256 })}</li>
      </ul>
      <Button onPress={() => void show()}>{message('memo.dialog.showInFolder')}</Button>
    </div>
  );
}
