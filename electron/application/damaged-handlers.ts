import path from 'node:path';
import type { HandlersOf } from '../../shared/ipc/operation';
import { notebookExtension } from '../../shared/notebook/notebook-schema';
import type { recoveryOperations } from '../../shared/recovery/recovery-operations';
import type { DamagedNotebook } from '../../shared/recovery/recovery-schema';
import { FailureError, valueOf } from '../../shared/result';
import { message } from '../messages/messages';
import { recoveredPath } from '../notebook-file/backup-names';
import type { ApplicationServices, AskingWindow } from './application-services';
import { withExtension } from './file-names';

const filters = () => [
  { name: message('application.files.notebooks'), extensions: [notebookExtension.slice(1)] },
];

/** Serves what can be done with a damaged notebook, and looking into backups, to one window. */
export function createDamagedHandlers(
  { dialogs, rescue, openToLook }: ApplicationServices,
  window: AskingWindow,
): HandlersOf<typeof recoveryOperations> {
  const damaged = async (): Promise<DamagedNotebook> => {
    const state = await window.state();
    if (state.damaged) return state.damaged;
    throw new FailureError('no-notebook-open', message('application.noNotebook'));
  };
  const choosePlace = async (title: string, defaultPath: string): Promise<string | undefined> => {
    const file = await dialogs.chooseNewFile(window.browserWindow, {
      title,
      defaultPath,
      filters: filters(),
    });
    return file === undefined ? undefined : withExtension(file, notebookExtension);
  };
  return {
    async 'damaged.choose'() {
      const question = { title: message('recovery.choose'), filters: filters(), many: false };
      const [file] = await dialogs.chooseFiles(window.browserWindow, question);
      if (file !== undefined) window.offerRescue(file);
      return { isChosen: file !== undefined };
    },
    'damaged.backups': async ({ passphrase }) => {
      const { path: file } = await damaged();
      return valueOf(await rescue('rescue.backups', { path: file, passphrase }));
    },
    async 'damaged.recover'({ passphrase }) {
      const { path: file } = await damaged();
      const to = await choosePlace(message('recovery.recoverTo'), recoveredPath(file, new Date()));
      if (to === undefined) return null;
      return valueOf(await rescue('rescue.recover', { path: file, to, passphrase }));
    },
    async 'damaged.look'({ passphrase }) {
      const { path: file } = await damaged();
      return valueOf(await window.open(file, 'salvage', passphrase));
    },
    async 'damaged.restore'({ backup, passphrase }) {
      const { path: file, name } = await damaged();
      const copy = path.join(
        path.dirname(file),
        `${message('recovery.restoredName', { name })}${notebookExtension}`,
      );
      const to = await choosePlace(message('recovery.restoreTo'), copy);
      if (to === undefined) return { path: null };
      valueOf(await rescue('rescue.copy', { backup, to, passphrase }));
      return { path: to };
    },
    'damaged.leave'() {
      window.leaveDamaged();
      return {};
    },
    'backup.look'({ path: file }) {
      openToLook(file);
      return {};
    },
  };
}
