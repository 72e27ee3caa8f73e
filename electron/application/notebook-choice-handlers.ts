import path from 'node:path';
import type { applicationOperations } from '../../shared/application/application-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { notebookExtension } from '../../shared/notebook/notebook-schema';
import { valueOf } from '../../shared/result';
import { message } from '../messages/messages';
import type { ApplicationServices, AskingWindow } from './application-services';
import { withExtension } from './file-names';

type Served =
  | 'notebook.new'
  | 'notebook.choose'
  | 'notebook.open'
  | 'notebook.openSample'
  | 'notebook.close'
  | 'notebook.recent'
  | 'notebook.forgetRecent';

const filters = () => [
  { name: message('application.files.notebooks'), extensions: [notebookExtension.slice(1)] },
];

/** Serves what chooses, opens and closes the window's notebook. */
export function createNotebookChoiceHandlers(
  services: ApplicationServices,
  window: AskingWindow,
): Pick<HandlersOf<typeof applicationOperations>, Served> {
  const { dialogs, documentsFolder, recent } = services;
  const chooseNew = async (title: string, name: string): Promise<string | undefined> => {
    const defaultPath = path.join(documentsFolder, `${name}${notebookExtension}`);
    const question = { title, defaultPath, filters: filters() };
    const chosen = await dialogs.chooseNewFile(window.browserWindow, question);
    return chosen === undefined ? undefined : withExtension(chosen, notebookExtension);
  };
  return {
    async 'notebook.new'({ codebook, passphrase }) {
      const file = await chooseNew(
        message('application.newNotebook'),
        message('application.newNotebook.name'),
      );
      return file === undefined
        ? null
        : valueOf(await window.open(file, codebook === 'empty' ? 'create-empty' : 'create', passphrase));
    },
    async 'notebook.choose'() {
      const question = { title: message('application.openNotebook'), filters: filters(), many: false };
      const [file] = await dialogs.chooseFiles(window.browserWindow, question);
      return file === undefined ? null : valueOf(await window.open(file, 'open'));
    },
    'notebook.open': async ({ path: file }) => valueOf(await window.open(file, 'open')),
    async 'notebook.openSample'() {
      const file = await chooseNew(message('application.newSample'), message('application.newSample.name'));
      if (file === undefined) return null;
      await services.createSample(file);
      return valueOf(await window.open(file, 'open'));
    },
    async 'notebook.close'() {
      await window.closeNotebook();
      return {};
    },
    'notebook.recent': () => recent.list(),
    'notebook.forgetRecent'({ path: file }) {
      recent.forget(file);
      return {};
    },
  };
}
