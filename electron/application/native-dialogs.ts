import { dialog, type BrowserWindow, type FileFilter } from 'electron';

/** A question with buttons; the answer is the index of the button, `cancelIndex` where the analyst closed it. */
export interface Question {
  readonly type: 'info' | 'question' | 'warning' | 'error';
  readonly message: string;
  readonly detail?: string;
  readonly buttons: readonly string[];
  readonly defaultIndex: number;
  readonly cancelIndex: number;
}

export interface FileQuestion {
  readonly title: string;
  readonly defaultPath?: string;
  readonly filters: readonly FileFilter[];
}

/** The system's own dialogs, over a window. An empty answer means that the analyst chose nothing. */
export interface NativeDialogs {
  chooseFiles(parent: BrowserWindow, question: FileQuestion & { many: boolean }): Promise<readonly string[]>;
  /** Folders that exist. */
  chooseFolders(parent: BrowserWindow, title: string): Promise<readonly string[]>;
  chooseNewFile(parent: BrowserWindow, question: FileQuestion): Promise<string | undefined>;
  ask(parent: BrowserWindow, question: Question): Promise<number>;
}

/** The dialogs that a person answers. */
export const systemDialogs: NativeDialogs = {
  async chooseFiles(parent, { title, defaultPath, filters, many }) {
    const answer = await dialog.showOpenDialog(parent, {
      title,
      ...(defaultPath === undefined ? {} : { defaultPath }),
      filters: [...filters],
      properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    return answer.canceled ? [] : answer.filePaths;
  },
  async chooseFolders(parent, title) {
    const properties = ['openDirectory', 'multiSelections'] as const;
    const answer = await dialog.showOpenDialog(parent, { title, properties: [...properties] });
    return answer.canceled ? [] : answer.filePaths;
  },
  async chooseNewFile(parent, { title, defaultPath, filters }) {
    const answer = await dialog.showSaveDialog(parent, {
      title,
      ...(defaultPath === undefined ? {} : { defaultPath }),
      filters: [...filters],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
  },
  async ask(parent, question) {
    const answer = await dialog.showMessageBox(parent, {
      type: question.type,
      message: question.message,
      ...(question.detail === undefined ? {} : { detail: question.detail }),
      buttons: [...question.buttons],
      defaultId: question.defaultIndex,
      cancelId: question.cancelIndex,
      noLink: true,
    });
    return answer.response;
  },
};
