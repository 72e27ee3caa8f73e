import type { BrowserWindow } from 'electron';
import type { applicationOperations, WindowState } from '../../shared/application/application-operations';
import type { InputOf, OutputOf, ParsedInputOf } from '../../shared/ipc/operation';
import type { OpenMode, NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { rescueOperations } from '../../shared/recovery/recovery-operations';
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
  /** Offers of a notebook what is offered of a damaged one. */
  offerRescue(path: string): void;
  leaveDamaged(): void;
}

/** Does something with notebooks that are not open, in a process of its own. Never rejects. */
export type Rescue = <N extends keyof typeof rescueOperations>(
  name: N,
  input: InputOf<typeof rescueOperations, N>,
) => Promise<Result<OutputOf<typeof rescueOperations, N>>>;

/** What the handlers need of the rest of the shell; the same for every window. */
export interface ApplicationServices {
  readonly dialogs: NativeDialogs;
  readonly recent: {
    list(): { path: string; name: string; openedAt: string; exists: boolean }[];
    forget(path: string): void;
  };
  openEmptyWindow(): void;
  readonly rescue: Rescue;
  /** Opens a backup in a window of its own, for looking alone. */
  readonly openToLook: (path: string) => void;
  /** Makes the sample notebook at a path where nothing is yet. Rejects with FailureError. */
  createSample(path: string): Promise<void>;
  /** Where dialogs start: the analyst's documents. */
  readonly documentsFolder: string;
  readonly settingsPath: string;
}
