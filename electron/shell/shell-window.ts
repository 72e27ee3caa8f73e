import type { BrowserWindow } from 'electron';
import type { WindowPlace } from '../../shared/application/window-place';
import type { LockCause } from '../../shared/encryption/encryption-schema';
import { hostOperations, shellOperations } from '../../shared/ipc/all-operations';
import { createApplicationHandlers } from '../application/application-handlers';
import type { ApplicationServices, AskingWindow } from '../application/application-services';
import { chooseTextFile } from '../application/choose-text-file';
import type { NativeDialogs } from '../application/native-dialogs';
import { createCrashReportHandlers } from '../crash-report/crash-report-handlers';
import type { CrashReports } from '../crash-report/crash-reports';
import { createEncryptionHandlers, type LockableWindow } from '../encryption/encryption-handlers';
import type { Keychain } from '../encryption/keychain';
import { routeCalls } from '../ipc/answer-windows';
import { serveOperations, type OperationServer } from '../ipc/serve-operations';
import { initialMenuState, type MenuState } from '../menu/menu-state';
import { message } from '../messages/messages';
import type { Previews } from '../security/previews';
import { createCitationHandlers } from '../citation/citation-handlers';
import { citationStylesFolder } from '../citation/style-folder';
import { createDamagedHandlers } from '../application/damaged-handlers';
import { createOpenFilesPlaceHandlers } from '../application/open-files-place-handlers';
import { createPackPlaceHandlers } from '../application/pack-place-handlers';
import { writeExport } from '../memo/write-export';
import { readVerificationPage } from '../pack/verification-page';
import { createSettingsHandlers } from '../settings/settings-handlers';
import { signingKeyPath } from '../signing-key/signing-key-file';
import { createSigningKeyHandlers } from '../signing-key/signing-key-handlers';
import type { SettingsStore } from '../settings/settings-store';
import { CloseFlow } from '../window/close-flow';
import type { NotebookWindow } from '../window/notebook-window';

/** What a window is joined to. */
export interface ShellWindowParts {
  /** Where the built application lies. */
  readonly outFolder: string;
  readonly services: ApplicationServices;
  readonly settings: SettingsStore;
  readonly keychain: Keychain;
  readonly previews: Previews;
  readonly crashReports: CrashReports;
  /** There is a new crash report. */
  tellOfCrash(): void;
  /** The menu of this window may have changed. */
  onMenuState(): void;
}

/** A window with everything that belongs to it: its calls, its menu's state, its way of closing. */
export class ShellWindow {
  readonly window: NotebookWindow;
  readonly closing: CloseFlow;
  readonly serve: OperationServer;
  menuState: MenuState = initialMenuState;
  /** Whether the page has ever asked for anything: only then can it have something to save. */
  private hasCalled = false;
  private readonly parts: ShellWindowParts;

  constructor(window: NotebookWindow, parts: ShellWindowParts) {
    this.window = window;
    this.parts = parts;
    this.closing = new CloseFlow({
      isAnswering: () => this.hasCalled && !window.browserWindow.webContents.isCrashed(),
      askToSave: () => window.send('window.closing', {}),
      confirmLoss: () => confirmLoss(parts.services.dialogs, window.browserWindow),
      closeNotebook: () => window.closeNotebook(),
      destroy: () => window.browserWindow.destroy(),
    });
    const { id } = window.browserWindow.webContents;
    window.browserWindow.once('closed', () => parts.previews.forget(id));
    const asking: AskingWindow = {
      browserWindow: window.browserWindow,
      state: () => window.state(),
      open: (path, mode, passphrase) => window.open(path, mode, passphrase),
      closeNotebook: () => window.closeNotebook(),
      pageIsReadyToClose: (wasSaved) => this.closing.pageIsReady(wasSaved),
      updateMenu: (update) => {
        this.menuState = update;
        parts.onMenuState();
      },
      keepPreview: (html) => parts.previews.keep(id, html),
      offerRescue: (path) => window.offerRescue(path),
      leaveDamaged: () => window.leaveDamaged(),
    };
    const shell = serveOperations(shellOperations, {
      ...createApplicationHandlers(parts.services, asking),
      ...createSettingsHandlers(parts.settings),
      ...createEncryptionHandlers(this.lockable(), parts.keychain),
      ...createPackPlaceHandlers(parts.services, asking, {
        verificationPage: () => readVerificationPage(parts.outFolder),
        writeFile: writeExport,
      }),
      ...createOpenFilesPlaceHandlers(parts.services, asking),
      ...createDamagedHandlers(parts.services, asking),
      ...createCrashReportHandlers({
        reports: parts.crashReports,
        tell: () => parts.tellOfCrash(),
        choosePlace: (name) => chooseTextFile(parts.services, window.browserWindow, name),
        writeFile: writeExport,
      }),
      ...createSigningKeyHandlers(signingKeyPath(parts.settings.path)),
      ...createCitationHandlers(citationStylesFolder(parts.settings.path)),
    });
    const route = routeCalls({ shell: shellOperations, host: hostOperations }, shell, (name, input) =>
      window.call(name, input),
    );
    this.serve = (name, input) => {
      this.hasCalled = true;
      return route(name, input);
    };
  }

  /** Has the page save and then ask to be locked; one that cannot answer has nothing to save. */
  askToLock(cause: LockCause): void {
    if (!this.window.isLockable) return;
    if (this.hasCalled && !this.window.browserWindow.webContents.isCrashed()) {
      this.window.send('window.locking', { cause });
    } else void this.lock(cause, null);
  }

  private async lock(cause: LockCause, place: WindowPlace | null): Promise<void> {
    if (!(await this.window.lock(cause, place))) return;
    const { browserWindow } = this.window;
    if (browserWindow.isDestroyed()) return;
    this.parts.previews.forget(browserWindow.webContents.id);
    this.menuState = initialMenuState;
    this.parts.onMenuState();
    // A new page: nothing of what the old one knew is left in it.
    browserWindow.webContents.reload();
  }

  private lockable(): LockableWindow {
    const { window } = this;
    return {
      get file() {
        return window.file;
      },
      unlock: (passphrase) => window.unlock(passphrase),
      leaveLocked: () => window.leaveLocked(),
      lock: (cause, place) => this.lock(cause, place),
      notice: (text) => window.send('window.notice', { message: text }),
      changeEncryption: (change) => window.changeEncryption(change),
    };
  }
}

async function confirmLoss(dialogs: NativeDialogs, parent: BrowserWindow): Promise<boolean> {
  const answer = await dialogs.ask(parent, {
    type: 'warning',
    message: message('application.close.question'),
    detail: message('application.close.detail'),
    buttons: [message('application.close.keep'), message('application.close.anyway')],
    defaultIndex: 0,
    cancelIndex: 0,
  });
  return answer === 1;
}
