import { DecryptDialog } from '../encryption/DecryptDialog';
import { EncryptDialog } from '../encryption/EncryptDialog';
import { NewEncryptedDialog } from '../encryption/NewEncryptedDialog';
import { RekeyDialog } from '../encryption/RekeyDialog';
import { BackupsDialog } from '../backup/BackupsDialog';
import { BackupTable } from '../backup/BackupTable';
import { CrashReportsDialog } from '../crash-report/CrashReportsDialog';
import { HelpDialog } from '../help/HelpDialog';
import { ShortcutsDialog } from '../help/ShortcutsDialog';
import { ExportDialog } from '../memo/ExportDialog';
import { TemplatesDialog } from '../memo/TemplatesDialog';
import { PackOfMemo } from './PackOfMemo';
import { openMemo } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { DamagedDialog } from '../recovery/DamagedDialog';
import { SettingsDialog } from '../settings/SettingsDialog';
import { AboutDialog } from './AboutDialog';
import { CommandPalette } from './CommandPalette';
import { openDialog, useDialog } from './dialog-state';
import {
  createEncryptedNotebook,
  lookAtDamaged,
  openNotebookAt,
  restoreBackup,
} from './use-application-commands';

/** The dialog that is open now, if any. */
export function ApplicationDialogs() {
  const dialog = useDialog((state) => state.dialog);
  const close = (): void => openDialog(null);
  if (!dialog) return <DamagedNotebookDialog />;
  if (dialog.kind === 'palette') return <CommandPalette />;
  if (dialog.kind === 'settings') return <SettingsDialog onClose={close} />;
  if (dialog.kind === 'help') return <HelpDialog onClose={close} />;
  if (dialog.kind === 'shortcuts') return <ShortcutsDialog onClose={close} />;
  if (dialog.kind === 'backups')
    return <BackupsDialog onClose={close} onRestore={(path) => void restoreBackup(path)} />;
  if (dialog.kind === 'crash-reports') return <CrashReportsDialog onClose={close} />;
  if (dialog.kind === 'about') return <AboutDialog onClose={close} />;
  if (dialog.kind === 'new-encrypted')
    return <NewEncryptedDialog onClose={close} onCreate={createEncryptedNotebook} />;
  if (dialog.kind === 'encrypt') return <EncryptDialog onClose={close} />;
  if (dialog.kind === 'rekey') return <RekeyDialog onClose={close} />;
  if (dialog.kind === 'decrypt') return <DecryptDialog onClose={close} />;
  if (dialog.kind === 'templates') return <TemplatesDialog memoId={dialog.memoId} onClose={close} />;
  if (dialog.kind === 'pack') return <PackOfMemo memoId={dialog.memoId} onClose={close} />;
  const { memoId } = dialog;
  const openHere = (): void => {
    close();
    openMemo(memoId);
  };
  return <ExportDialog memoId={memoId} onClose={close} onGoToFinding={openHere} />;
}

/** What is offered where the notebook that was asked for is damaged. */
function DamagedNotebookDialog() {
  const damaged = useNotebookData((data) => data.damaged);
  if (!damaged) return null;
  return (
    <DamagedDialog
      key={damaged.path}
      damaged={damaged}
      onLook={lookAtDamaged}
      onOpen={(path) => void openNotebookAt(path)}
      backupTable={(backups, actions) => <BackupTable backups={backups} now={null} actions={actions} />}
    />
  );
}
