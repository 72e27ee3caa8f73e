import { useState } from 'react';
import type { Backup } from '../../shared/backup/backup-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';
import { BackupTable } from './BackupTable';
import { shownInstant } from '../ui/shown-instant';
import './BackupsDialog.css';

export interface BackupsDialogProps {
  readonly onClose: () => void;
  /** The analyst has confirmed that this backup takes the notebook's place. */
  readonly onRestore: (path: string) => void;
}

/** The backups of the notebook with what is in each, making one now, and going back to one. */
export function BackupsDialog({ onClose, onRestore }: BackupsDialogProps) {
  const [made, setMade] = useState(0);
  const [chosen, setChosen] = useState<Backup | null>(null);
  const isReadOnly = useNotebookData((data) => data.notebook?.readOnly !== null);
  const kept = useNotebookData((data) => data.settings.backupsKept);
  const answer = useAnswer(`backups ${made}`, () => call('backup.list', {}));
  const backUp = async (): Promise<void> => {
    await flushAll();
    const result = await call('backup.make', {});
    if (!result.ok) return notifyFailure(result.failure);
    setMade((count) => count + 1);
  };
  return (
    <ModalDialog
      title={message('backup.title')}
      closeLabel={message('window.close')}
      size="large"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={() => void backUp()}>
          {message('backup.now')}
        </Button>
      }
    >
      <div className="backups">
        <p className="backups__note">{message('backup.note', { kept })}</p>
        {answer?.ok === false ? <p role="alert">{answer.failure.message}</p> : null}
        {chosen ? (
          <Confirmation
            backup={chosen}
            onCancel={() => setChosen(null)}
            onConfirm={() => onRestore(chosen.path)}
          />
        ) : null}
        {answer?.ok ? (
          <BackupTable
            backups={answer.value.backups}
            now={answer.value.now}
            actions={(backup) => (
              <BackupActions backup={backup} onRestore={isReadOnly ? undefined : () => setChosen(backup)} />
            )}
          />
        ) : null}
      </div>
    </ModalDialog>
  );
}

interface BackupActionsProps {
  readonly backup: Backup;
  /** Left out where the notebook cannot be written. */
  readonly onRestore: (() => void) | undefined;
}

function BackupActions({ backup, onRestore }: BackupActionsProps) {
  const made = shownInstant(backup.createdAt);
  return (
    <div className="backups__answers">
      <Button
        onPress={() => void call('backup.look', { path: backup.path })}
        aria-label={message('backup.look.label', { made })}
      >
        {message('backup.look')}
      </Button>
      {backup.contents && onRestore ? (
        <Button onPress={onRestore} aria-label={message('backup.restore.label', { made })}>
          {message('backup.restore')}
        </Button>
      ) : null}
    </div>
  );
}

interface ConfirmationProps {
  readonly backup: Backup;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

function Confirmation({ backup, onCancel, onConfirm }: ConfirmationProps) {
  return (
    <div className="backups__question" role="group" aria-label={message('backup.question.label')}>
      <p>{message('backup.question', { made: shownInstant(backup.createdAt) })}</p>
      <div className="backups__answers">
        <Button onPress={onCancel}>{message('backup.question.cancel')}</Button>
        <Button tone="primary" autoFocus onPress={onConfirm}>
          {message('backup.question.restore')}
        </Button>
      </div>
    </div>
  );
}
