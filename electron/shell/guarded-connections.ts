import type { Keychain } from '../encryption/keychain';
import type { PassphraseAttempts } from '../encryption/passphrase-attempts';
import type { NotebookHosts } from '../host-connection/notebook-hosts';
import type { Result } from '../../shared/result';
import type {
  ConnectionListener,
  ConnectNotebook,
  KeyChange,
  NotebookConnection,
  NotebookPlace,
} from '../window/notebook-connection';

/** Opens notebooks with the passphrases that are kept of them, and slows down whoever guesses one. */
export function guardConnections(
  hosts: NotebookHosts,
  attempts: PassphraseAttempts,
  keychain: Keychain,
): ConnectNotebook {
  const connect = async (
    place: NotebookPlace,
    listener: ConnectionListener,
  ): Promise<Result<NotebookConnection>> => {
    const { path } = place;
    const start = () => hosts.connect(place, listener);
    const connected = place.passphrase === undefined ? await start() : await attempts.try(path, start);
    if (!connected.ok) return connected;
    const { value } = connected;
    const rekey = async (change: KeyChange) => {
      let isClosed = false;
      const result = await attempts.try(path, async () => {
        const changed = await value.rekey(change);
        ({ isClosed } = changed);
        return changed.result;
      });
      return { isClosed, result };
    };
    return { ok: true, value: { ...value, rekey } };
  };
  return async (place, listener) => {
    const connected = await connect(place, listener);
    const isAsked = !connected.ok && connected.failure.code === 'passphrase-needed' && !place.isLocked;
    const kept = isAsked ? keychain.read(place.path) : undefined;
    if (kept === undefined) return connected;
    const unlocked = await connect({ ...place, passphrase: kept }, listener);
    if (unlocked.ok || unlocked.failure.code !== 'wrong-passphrase') return unlocked;
    // It was changed elsewhere; it has to be typed once more.
    keychain.forget(place.path);
    return connected;
  };
}
