import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { WindowState } from '../../shared/application/application-operations';
import type { WindowPlace } from '../../shared/application/window-place';
import type { EncryptionReport, LockCause, LockedNotebook } from '../../shared/encryption/encryption-schema';
import { events, type EventName, type EventPayload } from '../../shared/ipc/events';
import { notebookExtension, type OpenMode, type NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { DamagedNotebook } from '../../shared/recovery/recovery-schema';
import { fail, type Failure, type Result } from '../../shared/result';
import { eventChannel } from '../ipc/channels';
import { message } from '../messages/messages';
import type { ConnectNotebook, KeyChange, NotebookConnection } from './notebook-connection';

/** What a window needs of the rest of the shell. */
export interface WindowSurroundings {
  readonly connect: ConnectNotebook;
  /** The other window that holds a notebook, if one does; `path` is canonical. */
  windowHolding(path: string, except: NotebookWindow): NotebookWindow | undefined;
  /** One spelling for each file, however it was named. */
  canonicalPath(path: string): string;
  /** A notebook to be worked in was opened; one that is only looked at is not told of. */
  onOpened(notebook: NotebookInfo): void;
}

/** One window and the notebook that it holds, if it holds one. */
export class NotebookWindow {
  readonly browserWindow: BrowserWindow;
  private readonly surroundings: WindowSurroundings;
  private connection: NotebookConnection | undefined;
  private failure: Failure | null = null;
  private locked: LockedNotebook | null = null;
  private damaged: DamagedNotebook | null = null;
  /** Where the window was when its notebook was locked. */
  private place: WindowPlace | null = null;
  /** How the open notebook was opened, and how that shall be which waits for its passphrase. */
  private mode: OpenMode = 'open';
  private lockedMode: OpenMode = 'open';
  /** Opening and closing, one after the other; the window's state is known when it settles. */
  private transition: Promise<unknown> = Promise.resolve();
  /** Canonical paths of what is being opened and of what is open, so that no second window begins to open it. */
  private opening: string | undefined;
  private path: string | undefined;
  /** Notebooks asked for that have neither opened nor failed yet. */
  private awaited = 0;

  constructor(browserWindow: BrowserWindow, surroundings: WindowSurroundings) {
    this.browserWindow = browserWindow;
    this.surroundings = surroundings;
  }

  /** Whether the window has the notebook at this canonical path open, or is opening it. */
  holds(path: string): boolean {
    const held = this.connection === undefined ? this.locked?.path : this.path;
    return this.opening === path || held === path;
  }

  /** Whether the window has no notebook and expects none. */
  get isEmpty(): boolean {
    return this.connection === undefined && this.locked === null && this.awaited === 0;
  }

  /** What the window is called in messages and by the system. */
  get title(): string {
    const name = this.connection?.info.name;
    return name === undefined
      ? message('application.window.empty')
      : message('application.window.title', { name });
  }

  /** The title once what is being opened has opened or failed. */
  async shownTitle(): Promise<string> {
    await this.transition;
    return this.title;
  }

  /** What the page should show, once what was asked for at start has opened or failed. */
  async state(): Promise<WindowState> {
    await this.transition;
    const { failure, locked, damaged } = this;
    const notebook = this.connection?.info ?? null;
    const place = notebook && this.place;
    if (notebook) this.place = null;
    return { notebook, failure, locked, damaged, place };
  }

  /**
   * Opens or makes a notebook here, in place of the one before, which stays open where that fails. A notebook that
   * another window holds is refused, and that window is brought to the front.
   */
  open(path: string, mode: OpenMode, passphrase?: string): Promise<Result<NotebookInfo>> {
    this.awaited++;
    const opened = this.transition
      .then(() => this.openNow(this.surroundings.canonicalPath(path), mode, passphrase))
      .finally(() => this.awaited--);
    this.transition = opened;
    return opened;
  }

  /** As `open`, for what was asked from outside the window: its page learns the outcome by asking for its state. */
  async openUnasked(path: string, mode: OpenMode = 'open'): Promise<Result<NotebookInfo>> {
    const opened = await this.open(path, mode);
    this.failure = opened.ok || this.locked || this.damaged ? null : opened.failure;
    this.send('window.stateChanged', {});
    return opened;
  }

  /** Closes the notebook, if there is one, to a single file. The page has saved by then. */
  closeNotebook(): Promise<void> {
    const closed = this.transition.then(() => this.closeNow());
    this.transition = closed;
    return closed;
  }

  /** Closes the notebook, if it is encrypted, and waits for its passphrase. The page has saved, and is loaded anew. */
  lock(cause: LockCause, place: WindowPlace | null): Promise<boolean> {
    const locked = this.transition.then(() => this.lockNow(cause, place));
    this.transition = locked;
    return locked;
  }

  /** Opens the notebook that waits for its passphrase. */
  unlock(passphrase: string): Promise<Result<NotebookInfo>> {
    const path = this.locked?.path;
    if (path === undefined)
      return Promise.resolve(fail('no-notebook-open', message('application.noNotebook')));
    return this.open(path, this.lockedMode, passphrase);
  }

  /** Offers of a notebook what is offered of a damaged one. */
  offerRescue(path: string): void {
    const file = this.surroundings.canonicalPath(path);
    this.damaged = { path: file, name: nameOf(file), message: message('recovery.offered') };
  }

  /** Offers nothing of a damaged notebook any more. */
  leaveDamaged(): void {
    this.damaged = null;
  }

  /** Waits for no passphrase any more. */
  leaveLocked(): void {
    this.locked = null;
    this.place = null;
  }

  /** Changes how the notebook opens, and opens it anew with that. */
  changeEncryption(change: KeyChange): Promise<Result<EncryptionReport>> {
    const changed = this.transition.then(() => this.changeEncryptionNow(change));
    this.transition = changed;
    return changed;
  }

  /** The file of the notebook that is open or waits for its passphrase. */
  get file(): string | undefined {
    return this.connection === undefined ? this.locked?.path : this.path;
  }

  /** Whether the window's notebook can be locked. */
  get isLockable(): boolean {
    return this.connection?.info.encrypted === true;
  }

  /** Passes an operation on to the notebook's host. */
  async call(name: string, input: unknown): Promise<Result<unknown>> {
    await this.transition;
    if (!this.connection) return fail('no-notebook-open', message('application.noNotebook'));
    return this.connection.call(name, input);
  }

  /** Tells the page something; what does not fit its declaration is not sent. */
  send<N extends EventName>(name: N, payload: EventPayload<N>): void {
    const contents = this.browserWindow.isDestroyed() ? undefined : this.browserWindow.webContents;
    const parsed = events[name].safeParse(payload);
    if (!parsed.success) console.error(`Event ${name} has the wrong shape:`, parsed.error.message);
    else if (contents && !contents.isDestroyed()) contents.send(eventChannel, name, parsed.data);
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.browserWindow.isMinimized()) this.browserWindow.restore();
    this.browserWindow.show();
    this.browserWindow.focus();
  }

  private async openNow(path: string, mode: OpenMode, passphrase?: string): Promise<Result<NotebookInfo>> {
    if (this.connection && this.path === path) return { ok: true, value: this.connection.info };
    const holder = this.surroundings.windowHolding(path, this);
    if (holder) {
      holder.focus();
      return fail('notebook-in-use', message('application.openInWindow', { window: holder.title }));
    }
    this.opening = path;
    try {
      const listener = {
        onEvent: (name: string, payload: unknown) => this.forward(name, payload),
        onLost: () => this.lose(path),
      };
      const isLocked = this.locked?.path === path && this.locked.cause !== null;
      const connected = await this.surroundings.connect({ path, mode, passphrase, isLocked }, listener);
      if (!connected.ok) return this.notOpened(path, mode, connected.failure);
      await this.closeNow();
      if (this.locked?.path !== path) this.place = null;
      this.connection = connected.value;
      this.path = path;
      this.mode = isForLooking(mode) ? mode : 'open';
      this.failure = null;
      this.locked = null;
      this.damaged = null;
    } finally {
      this.opening = undefined;
    }
    this.browserWindow.setTitle(this.title);
    if (this.mode === 'open') this.surroundings.onOpened(this.connection.info);
    return { ok: true, value: this.connection.info };
  }

  /** A notebook that opens with a passphrase only is waited for; of a damaged one is offered what can be done. */
  private notOpened(path: string, mode: OpenMode, failure: Failure): Result<NotebookInfo> {
    const { code, message: words } = failure;
    // What is read of a damaged notebook is asked for in a dialog that has a field for the passphrase.
    const isToBeUnlocked = isLocked(code) && mode !== 'salvage';
    if (isToBeUnlocked && this.locked?.path !== path) {
      this.locked = { path, name: nameOf(path), cause: null };
      this.lockedMode = isForLooking(mode) ? mode : 'open';
    }
    if (code === 'notebook-damaged' && mode === 'open') {
      this.damaged = { path, name: nameOf(path), message: words };
      this.locked = null;
    }
    return { ok: false, failure };
  }

  private async lockNow(cause: LockCause, place: WindowPlace | null): Promise<boolean> {
    if (!this.isLockable || this.path === undefined) return false;
    this.place = place;
    this.locked = { path: this.path, name: nameOf(this.path), cause };
    this.lockedMode = this.mode;
    await this.closeNow();
    return true;
  }

  private async changeEncryptionNow(change: KeyChange): Promise<Result<EncryptionReport>> {
    const { connection, path } = this;
    if (!connection || path === undefined) return fail('no-notebook-open', message('application.noNotebook'));
    const { isClosed, result } = await connection.rekey(change);
    if (!isClosed) return result;
    await this.closeNow();
    const passphrase = result.ok ? change.to : change.from;
    const opened = await this.openNow(path, 'open', passphrase);
    if (!opened.ok && !this.locked) this.failure = opened.failure;
    this.send('window.stateChanged', {});
    return result;
  }

  private async closeNow(): Promise<void> {
    const closing = this.connection;
    this.connection = undefined;
    this.failure = null;
    await closing?.close();
    if (!this.browserWindow.isDestroyed()) this.browserWindow.setTitle(this.title);
  }

  private forward(name: string, payload: unknown): void {
    if (Object.hasOwn(events, name)) this.send(name as EventName, payload as EventPayload<EventName>);
  }

  private lose(path: string): void {
    if (!this.connection || this.path !== path) return;
    const text = message('application.hostLost', { name: this.connection.info.name });
    this.connection = undefined;
    this.failure = { code: 'internal', message: text };
    if (!this.browserWindow.isDestroyed()) this.browserWindow.setTitle(this.title);
    this.send('host.lost', { message: text });
  }
}

function isLocked(code: Failure['code']): boolean {
  return code === 'passphrase-needed' || code === 'wrong-passphrase';
}

function isForLooking(mode: OpenMode): boolean {
  return mode === 'look' || mode === 'salvage';
}

function nameOf(file: string): string {
  return basename(file, notebookExtension);
}
