import { Label, Radio, RadioGroup } from 'react-aria-components';
import { exportFormatSchema, type ExportFormat, type MemoId } from '../../shared/memo/memo-schema';
import type { ExportReport } from '../../shared/memo/memo-operations';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notifyFailure } from '../ui/notices';
import { useExport } from './use-export';
import { usePreview, type Preview } from './use-preview';
import './ExportDialog.css';

interface ExportDialogProps {
  readonly memoId: MemoId;
  readonly onClose: () => void;
}

/** Exports a memo: format, live preview, what the check found, where the file went. */
export function ExportDialog({ memoId, onClose }: ExportDialogProps) {
  const format = useNotebookData((data) => data.settings.lastExportFormat);
  const preview = usePreview(memoId);
  const { state, start } = useExport(memoId);
  const isWorking = state.kind === 'working';
  return (
    <ModalDialog
      title={message('memo.dialog.title')}
      closeLabel={message('memo.dialog.close')}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>
            {message(state.kind === 'done' ? 'memo.dialog.done' : 'memo.dialog.cancel')}
          </Button>
          <Button tone="primary" isPending={isWorking} onPress={() => void start(format)}>
            {message('memo.dialog.export')}
          </Button>
        </>
      }
    >
      <div className="export-dialog">
        <FormatChoice format={format} onEnter={() => void (isWorking || start(format))} />
        <PreviewFrame preview={preview} />
        <div className="export-dialog__state" aria-live="polite">
          {isWorking ? <p>{message('memo.dialog.working')}</p> : null}
          {state.kind === 'failed' ? (
            <p className="export-dialog__failure" role="alert">
              {state.failure.message}
            </p>
          ) : null}
          {state.kind === 'done' ? <Done report={state.report} /> : null}
        </div>
      </div>
    </ModalDialog>
  );
}

interface FormatChoiceProps {
  readonly format: ExportFormat;
  /** Exports at once: the links of the preview lie between the formats and the button. */
  readonly onEnter: () => void;
}

function FormatChoice({ format, onEnter }: FormatChoiceProps) {
  return (
    <div className="export-dialog__choice" onKeyDownCapture={(event) => event.key === 'Enter' && onEnter()}>
      <RadioGroup
        className="export-dialog__formats"
        value={format}
        onChange={(value) => void changeSettings({ lastExportFormat: value as ExportFormat })}
      >
        <Label className="export-dialog__legend">{message('memo.dialog.format')}</Label>
        {exportFormatSchema.options.map((option) => (
          <Radio key={option} value={option} className="export-dialog__format" autoFocus={option === format}>
            <span className="export-dialog__name">{message(`memo.dialog.format.${option}`)}</span>
            <span className="export-dialog__note">{message(`memo.dialog.format.${option}.note`)}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}

function PreviewFrame({ preview }: { readonly preview: Preview }) {
  return (
    <div className="export-dialog__preview">
      {preview.kind === 'ready' ? (
        <iframe
          className="export-dialog__frame"
          sandbox=""
          src={preview.url}
          title={message('memo.dialog.preview')}
        />
      ) : (
        <p className="export-dialog__waiting" role={preview.kind === 'failed' ? 'alert' : 'status'}>
          {preview.kind === 'failed' ? preview.failure.message : message('memo.dialog.previewing')}
        </p>
      )}
    </div>
  );
}

/** What was written and what its check found. */
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
