import path from 'node:path';
import { app, nativeTheme, type WebContents } from 'electron';
import type { ApplicationServices } from '../application/application-services';
import type { LockCause } from '../../shared/encryption/encryption-schema';
import type { CrashReports } from '../crash-report/crash-reports';
import type { Keychain } from '../encryption/keychain';
import { PassphraseAttempts } from '../encryption/passphrase-attempts';
import type { NotebookHosts } from '../host-connection/notebook-hosts';
import type { OperationServer } from '../ipc/serve-operations';
import { ApplicationMenu } from '../menu/application-menu';
import { installContextMenu } from '../menu/context-menu';
import { initialMenuState } from '../menu/menu-state';
import { message } from '../messages/messages';
import type { AllowedAddresses } from '../security/allowed-addresses';
import type { Previews } from '../security/previews';
import type { RecentNotebooks } from '../settings/recent-notebooks';
import type { SettingsStore } from '../settings/settings-store';
import { canonicalPath } from '../window/canonical-path';
import { createBrowserWindow } from '../window/create-browser-window';
import type { NotebookWindow } from '../window/notebook-window';
import { OpenWindows } from '../window/open-windows';
import type { Answer } from '../window/second-instance';
import { nativeThemeFor } from '../window/window-colours';
import { IdleLock } from '../window/idle-lock';
import { recoverPage } from '../window/recover-page';
import { guardConnections } from './guarded-connections';
import { ShellWindow } from './shell-window';

/** What the shell is made of; see create-shell.ts. */
export interface ShellParts {
  readonly outFolder: string;
  readonly addresses: AllowedAddresses;
  readonly settings: SettingsStore;
  readonly recent: RecentNotebooks;
  readonly hosts: NotebookHosts;
  readonly keychain: Keychain;
  readonly previews: Previews;
  readonly crashReports: CrashReports;
  readonly services: ApplicationServices;
}

/** The running application: its windows, and what they have in common. */
export class Shell {
  private readonly parts: ShellParts;
  private readonly windows: OpenWindows;
  private readonly shellWindows = new Map<NotebookWindow, ShellWindow>();
  private readonly menu = new ApplicationMenu();
  /** The window that the menu speaks for: the one used last. */
  private current: ShellWindow | undefined;
  private readonly idleLock: IdleLock;
  private isQuitting = false;

  constructor(parts: ShellParts) {
    this.parts = parts;
    this.idleLock = new IdleLock({
      minutes: () => parts.settings.current.idleLockMinutes,
      lock: () => this.lockNotebooks('idle'),
    });
    this.windows = new OpenWindows({
      connect: guardConnections(parts.hosts, new PassphraseAttempts(), parts.keychain),
      canonicalPath,
      onOpened: ({ path: file }) => {
        parts.recent.add(file, new Date());
        app.addRecentDocument(file);
      },
    });
    parts.settings.onChange(() => this.followSettings());
  }

  /** Opens an empty window. */
  openWindow(): NotebookWindow {
    const { addresses, outFolder, settings } = this.parts;
    const browserWindow = createBrowserWindow({
      settings: settings.current,
      preload: path.join(outFolder, 'preload.cjs'),
      page: addresses.page,
      hasDeveloperTools: !app.isPackaged,
    });
    const window = this.windows.add(browserWindow);
    const joined = new ShellWindow(window, {
      ...this.parts,
      onMenuState: () => this.showMenu(),
      tellOfCrash: () => this.tellOfCrash(),
    });
    this.shellWindows.set(window, joined);
    this.current = joined;
    installContextMenu(browserWindow);
    recoverPage(browserWindow);
    browserWindow.webContents.on('input-event', () => this.idleLock.used());
    browserWindow.on('focus', () => this.makeCurrent(joined));
    browserWindow.on('close', (event) => {
      event.preventDefault();
      void this.close(joined);
    });
    browserWindow.once('closed', () => this.forget(joined));
    return window;
  }

  /**
   * Opens notebooks that were asked for from outside a window: each in the empty window or in one more. One that is
   * open already is brought to the front. Without a notebook, the window used last comes to the front.
   */
  async openNotebooks(files: readonly string[]): Promise<Answer> {
    if (files.length === 0) {
      (this.current?.window ?? this.openWindow()).focus();
      return { message: message('application.handedOver'), isDone: true };
    }
    const answers = await Promise.all(files.map((file) => this.openNotebook(file)));
    const refusal = answers.find((answer) => !answer.isDone);
    return refusal ?? { message: message('application.opened'), isDone: true };
  }

  /** Has every window save and close its notebook, if it is encrypted, until the passphrase is typed again. */
  lockNotebooks(cause: LockCause): void {
    for (const joined of this.shellWindows.values()) joined.askToLock(cause);
  }

  /** The computer goes to sleep, or its screen is locked. */
  systemIsLocking(): void {
    if (this.parts.settings.current.lockOnSleep) this.lockNotebooks('system');
  }

  /** Serves the calls of a window's page; undefined for any other contents. */
  serverFor(contents: WebContents): OperationServer | undefined {
    const window = this.windows.of(contents);
    return window && this.shellWindows.get(window)?.serve;
  }

  /** Whether these are the contents of a window of the analyst's. */
  isWindow(contents: WebContents): boolean {
    return this.windows.of(contents) !== undefined;
  }

  /** Tells the window used last that there is a new crash report. */
  tellOfCrash(): void {
    this.current?.window.send('crash.reported', {});
  }

  /** Whether any window is open. */
  get hasWindows(): boolean {
    return this.windows.all().length > 0;
  }

  /** Everything is to be closed; a window that is kept open calls that off. */
  beginQuit(): void {
    this.isQuitting = true;
  }

  /** Whether the application ends with its last window. */
  get endsWithLastWindow(): boolean {
    return this.isQuitting || process.platform !== 'darwin';
  }

  /** Applies the settings that concern the shell itself. */
  followSettings(): void {
    nativeTheme.themeSource = nativeThemeFor(this.parts.settings.current.theme);
    this.parts.hosts.settingsChanged();
    this.showMenu();
  }

  private async openNotebook(file: string): Promise<Answer> {
    const holder = this.windows.holding(canonicalPath(file));
    if (holder) {
      holder.focus();
      const name = path.basename(file, path.extname(file));
      holder.send('window.notice', { message: message('application.alreadyHere', { name }) });
      const text = message('application.openInWindow', { window: await holder.shownTitle() });
      return { message: text, isDone: false };
    }
    const window = this.windows.empty() ?? this.openWindow();
    const opened = await window.openUnasked(file);
    if (!window.browserWindow.isDestroyed() && window.browserWindow.isVisible()) window.focus();
    return opened.ok
      ? { message: message('application.opened'), isDone: true }
      : { message: opened.failure.message, isDone: false };
  }

  private async close(joined: ShellWindow): Promise<void> {
    const { browserWindow } = joined.window;
    const { x, y, width, height } = browserWindow.getNormalBounds();
    const maximized = browserWindow.isMaximized();
    const isClosed = await joined.closing.close();
    if (isClosed) this.parts.settings.change({ window: { x, y, width, height, maximized } });
    else this.isQuitting = false;
  }

  private forget(joined: ShellWindow): void {
    this.shellWindows.delete(joined.window);
    if (this.current === joined) this.current = [...this.shellWindows.values()].at(-1);
    this.showMenu();
  }

  private makeCurrent(joined: ShellWindow): void {
    this.current = joined;
    this.showMenu();
  }

  private showMenu(): void {
    this.menu.show(this.current?.menuState ?? initialMenuState, {
      platform: process.platform,
      theme: this.parts.settings.current.theme,
      hasDeveloperTools: !app.isPackaged,
      choose: (command) => this.choose(command),
    });
  }

  private choose(command: string): void {
    if (this.current) this.current.window.send('menu.command', { command });
    // Only on macOS is there a menu without a window; what it offers begins with one.
    else this.openWindow();
  }
}
