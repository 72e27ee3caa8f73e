import type { ExportFormat, MemoId } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { CheckSummary } from './checks/CheckSummary';
import { ExportFormatChoice } from './ExportFormatChoice';
import { ExportOutcome } from './ExportOutcome';
import { ExportContents } from './ExportContents';
import { ExportPartsChoice } from './ExportPartsChoice';
import { ExportStyleChoice } from './ExportStyleChoice';
import { useCitationStyles } from './use-citation-styles';
import { cancelExport, useExport } from './use-export';
import { usePreview, type Preview } from './use-preview';
import './ExportDialog.css';

interface ExportDialogProps {
  readonly memoId: MemoId;
  readonly onClose: () => void;
  /** Leaves for the place of what the checks found. */
  readonly onGoToFinding: (id: string) => void;
}

/** Have no endnotes; each fact stands in a column of its own. */
const tableFormats: ReadonlySet<ExportFormat> = new Set(['xlsx', 'csv', 'json']);

/** Exports a memo: format, what is in the file, live preview, what the check found, where the file went. */
export function ExportDialog({ memoId, onClose, onGoToFinding }: ExportDialogProps) {
  const format = useNotebookData((data) => data.settings.lastExportFormat);
  const isEncrypted = useNotebookData((data) => data.notebook?.encrypted === true);
  const parts = useNotebookData((data) => data.settings.exportParts);
  const citationStyles = useCitationStyles();
  const choice = { format, parts, style: citationStyles.chosen };
  const { preview, counts } = usePreview(memoId, choice);
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
          <Button onPress={isWorking ? () => void cancelExport() : onClose}>
            {message(
              state.kind === 'done'
                ? 'memo.dialog.done'
                : isWorking
                  ? 'memo.dialog.stop'
                  : 'memo.dialog.cancel',
            )}
          </Button>
          <Button tone="primary" isPending={isWorking} onPress={() => void start(choice)}>
            {message('memo.dialog.export')}
          </Button>
        </>
      }
    >
      <div className="export-dialog">
        <div className="export-dialog__side">
          <div className="export-dialog__choices">
            <ExportFormatChoice format={format} onEnter={() => void (isWorking || start(choice))} />
            {tableFormats.has(format) ? null : <ExportStyleChoice {...citationStyles} />}
            <ExportPartsChoice format={format} parts={parts} counts={counts} />
          </div>
          {isEncrypted ? <p className="export-dialog__note">{message('encryption.export')}</p> : null}
          <div className="export-dialog__state" aria-live="polite">
            {state.kind === 'idle' && counts ? (
              <ExportContents format={format} parts={parts} counts={counts} />
            ) : null}
            <ExportOutcome state={state} />
          </div>
          <CheckSummary memoId={memoId} onGo={onGoToFinding} />
        </div>
        <PreviewFrame preview={preview} />
      </div>
    </ModalDialog>
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
