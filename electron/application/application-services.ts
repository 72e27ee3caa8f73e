import type { BrowserWindow } from 'electron';
import type { applicationOperations, WindowState } from '../../shared/application/application-operations';
import type { ParsedInputOf } from '../../shared/ipc/operation';
import type { OpenMode, NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Result } from '../../shared/result';
import type { NativeDialogs } from './native-dialogs';

export type MenuUpdate = ParsedInputOf<typeof applicationOperations, 'menu.update'>;

/** The window that asks, as the handlers need it. */
export interface AskingWindow {
  readonly browserWindow: BrowserWindow;
  state(): Promise<WindowState>;
  open(path: string, mode: OpenMode, passphrase?: string): Promise<Result<NotebookInfo>>;
  closeNotebook(): Promise<void>;
  pageIsReadyToClose(wasSaved: boolean): void;
  updateMenu(update: MenuUpdate): void;
  keepPreview(html: string): string;
}

/** What the handlers need of the rest of the shell; the same for every window. */
export interface ApplicationServices {
  readonly dialogs: NativeDialogs;
  readonly recent: {
    list(): { path: string; name: string; openedAt: string; exists: boolean }[];
    forget(path: string): void;
  };
  openEmptyWindow(): void;
  /** Makes the sample notebook at a path where nothing is yet. Rejects with FailureError. */
  createSample(path: string): Promise<void>;
  /** Where dialogs start: the analyst's documents. */
  readonly documentsFolder: string;
  readonly settingsPath: string;
}
