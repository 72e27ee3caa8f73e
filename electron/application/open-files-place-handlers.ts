import path from 'node:path';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { openFilesShellOperations } from '../../shared/open-files/open-files-operations';
import { message } from '../messages/messages';
import type { ApplicationServices, AskingWindow } from './application-services';
import { confirmPlain } from './confirm-plain';
import { fileNameFor } from './file-names';

/** Asks where a notebook is to go as open files, and, of an encrypted one, whether that is meant. */
export function createOpenFilesPlaceHandlers(
  { dialogs, documentsFolder }: ApplicationServices,
  window: AskingWindow,
): HandlersOf<typeof openFilesShellOperations> {
  return {
    async 'openFiles.chooseFolder'({ encrypted }) {
      const isMeant = !encrypted || (await confirmPlain(dialogs, window.browserWindow, 'notebook'));
      if (!isMeant) return { path: null };
      const { notebook } = await window.state();
      const folder = notebook === null ? documentsFolder : path.dirname(notebook.path);
      const name = message('application.openFilesName', { name: notebook?.name ?? '' });
      const chosen = await dialogs.chooseNewFile(window.browserWindow, {
        title: message('application.exportAll'),
        defaultPath: path.join(folder, fileNameFor(name, name)),
        filters: [],
      });
      return { path: chosen ?? null };
    },
  };
}
