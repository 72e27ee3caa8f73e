import type { WindowPlace } from '../../shared/application/window-place';
import type { encryptionOperations } from '../../shared/encryption/encryption-operations';
import type {
  EncryptionChange,
  EncryptionReport,
  LockCause,
} from '../../shared/encryption/encryption-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import { valueOf, type Result } from '../../shared/result';
import { message } from '../messages/messages';
import type { Keychain } from './keychain';

/** The window that asks, as the handlers need it. */
export interface LockableWindow {
  /** The file of the notebook that is open or waits for its passphrase. */
  readonly file: string | undefined;
  unlock(passphrase: string): Promise<Result<NotebookInfo>>;
  leaveLocked(): void;
  /** Closes an encrypted notebook, and everything that the window shows of it. */
  lock(cause: LockCause, place: WindowPlace | null): Promise<void>;
  /** Tells whoever sits in front of it something. */
  notice(text: string): void;
  changeEncryption(change: {
    readonly change: EncryptionChange;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }): Promise<Result<EncryptionReport>>;
}

/** Serves locking, unlocking and changing passphrases to one window. */
export function createEncryptionHandlers(
  window: LockableWindow,
  keychain: Keychain,
): HandlersOf<typeof encryptionOperations> {
  /** What was asked for is done by then: a keychain that cannot be written is told of, and no failure of it. */
  function inKeychain(change: () => void): void {
    try {
      change();
    } catch (error) {
      window.notice(message('encryption.keychain.failed', { reason: String(error) }));
    }
  }

  return {
    async 'notebook.unlock'({ passphrase, isKept }) {
      const { file } = window;
      const info = valueOf(await window.unlock(passphrase));
      if (isKept && file !== undefined) inKeychain(() => keychain.keep(file, passphrase));
      return info;
    },
    'notebook.leaveLocked'() {
      window.leaveLocked();
      return {};
    },
    async 'notebook.lock'({ cause, place = null }) {
      await window.lock(cause, place);
      return {};
    },
    async 'encryption.change'({ change, current, next }) {
      const { file } = window;
      const report = valueOf(await window.changeEncryption({ change, from: current, to: next }));
      if (file !== undefined && keychain.has(file)) {
        inKeychain(() => (next === undefined ? keychain.forget(file) : keychain.keep(file, next)));
      }
      return report;
    },
    'encryption.keychain': () => ({
      state: keychain.state,
      isKept: window.file !== undefined && keychain.has(window.file),
    }),
    'encryption.forget'() {
      if (window.file !== undefined) keychain.forget(window.file);
      return {};
    },
  };
}
