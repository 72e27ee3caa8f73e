import { useState, type ReactNode } from 'react';
import type { Backup } from '../../shared/backup/backup-schema';
import type { DamagedNotebook, RecoveryReport } from '../../shared/recovery/recovery-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { shownInstant } from '../ui/shown-instant';
import { PassphraseOfDamaged } from './PassphraseOfDamaged';
import { RecoveryOutcome } from './RecoveryOutcome';
import './DamagedDialog.css';

export interface DamagedDialogProps {
  readonly damaged: DamagedNotebook;
  /** Opens what can be read of it; why not, where that fails. */
  readonly onLook: (passphrase: string | undefined) => Promise<Failure | null>;
  readonly onOpen: (path: string) => void;
  /** The list of backups, with buttons for each. */
  readonly backupTable: (backups: readonly Backup[], actions: (backup: Backup) => ReactNode) => ReactNode;
}

/** What can be done about a damaged notebook: its backups, saving what can be read, looking. The file stays as it is. */
export function DamagedDialog({ damaged, onLook, onOpen, backupTable }: DamagedDialogProps) {
  const [passphrase, setPassphrase] = useState<string>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [report, setReport] = useState<RecoveryReport | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  const answer = useAnswer(`${damaged.path} ${passphrase ?? ''}`, () =>
    call('damaged.backups', { passphrase }),
  );
  const backups = answer?.ok ? answer.value.backups : [];
  const needsPassphrase =
    isAboutPassphrase(failure) || backups.some(({ problem }) => isAboutPassphrase(problem));
  const work = async (run: () => Promise<Failure | null>): Promise<void> => {
    setWorking(true);
    setFailure(null);
    const failed = await run();
    setWorking(false);
    setFailure(failed);
  };
  const recover = async (): Promise<Failure | null> => {
    const result = await call('damaged.recover', { passphrase });
    if (!result.ok) return result.failure;
    setReport(result.value);
    return null;
  };
  const restore = async ({ path: backup }: Backup): Promise<Failure | null> => {
    const result = await call('damaged.restore', { backup, passphrase });
    if (!result.ok) return result.failure;
    setRestored(result.value.path);
    return null;
  };
  const { name } = damaged;
  return (
    <ModalDialog
      title={message('recovery.title', { name })}
      closeLabel={message('window.close')}
      size="large"
      onClose={() => void leave()}
      actions={<Button onPress={() => void leave()}>{message('recovery.later')}</Button>}
    >
      <div className="damaged">
        <p className="damaged__about" role="alert">
          {damaged.message}
        </p>
        {needsPassphrase ? <PassphraseOfDamaged name={name} onTyped={setPassphrase} /> : null}
        {failure ? (
          <p className="damaged__failure" role="alert">
            {failure.message}
          </p>
        ) : null}
        {restored === null ? null : (
          <section className="damaged__outcome" role="status">
            <p>{message('recovery.restored', { path: restored })}</p>
            <Button tone="primary" onPress={() => onOpen(restored)}>
              {message('recovery.openCopy')}
            </Button>
          </section>
        )}
        {report ? <RecoveryOutcome report={report} onOpen={onOpen} /> : null}
        <Way title={message('recovery.backups.title')} about={message('recovery.backups.about')}>
          {answer?.ok && backups.length === 0 ? <p>{message('recovery.backups.none')}</p> : null}
          {backups.length > 0
            ? backupTable(backups, (backup) => (
                <BackupActions
                  backup={backup}
                  isDisabled={isWorking}
                  onCopy={() => void work(() => restore(backup))}
                />
              ))
            : null}
        </Way>
        <Way title={message('recovery.save.title')} about={message('recovery.save.about')}>
          <Button tone="primary" isDisabled={isWorking} onPress={() => void work(recover)}>
            {message(isWorking ? 'recovery.saving' : 'recovery.save')}
          </Button>
        </Way>
        <Way title={message('recovery.look.title')} about={message('recovery.look.about')}>
          <Button isDisabled={isWorking} onPress={() => void work(() => onLook(passphrase))}>
            {message('recovery.look')}
          </Button>
        </Way>
      </div>
    </ModalDialog>
  );
}

function isAboutPassphrase(failure: Failure | null): boolean {
  return failure?.code === 'passphrase-needed' || failure?.code === 'wrong-passphrase';
}

async function leave(): Promise<void> {
  useNotebookData.setState({ damaged: null });
  await call('damaged.leave', {});
}

interface WayProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Way({ title, about, children }: WayProps) {
  return (
    <section className="damaged__way" aria-label={title}>
      <h3 className="damaged__title">{title}</h3>
      <p className="damaged__about">{about}</p>
      {children}
    </section>
  );
}

interface BackupActionsProps {
  readonly backup: Backup;
  readonly isDisabled: boolean;
  readonly onCopy: () => void;
}

function BackupActions({ backup, isDisabled, onCopy }: BackupActionsProps) {
  const made = shownInstant(backup.createdAt);
  return (
    <div className="damaged__actions">
      <Button
        aria-label={message('recovery.backups.look.label', { made })}
        onPress={() => void call('backup.look', { path: backup.path })}
      >
        {message('recovery.backups.look')}
      </Button>
      <Button
        aria-label={message('recovery.backups.copy.label', { made })}
        isDisabled={isDisabled || !backup.contents}
        onPress={onCopy}
      >
        {message('recovery.backups.copy')}
      </Button>
    </div>
  );
}
