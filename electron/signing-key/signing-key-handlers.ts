import type { HandlersOf } from '../../shared/ipc/operation';
import type { signingKeyOperations } from '../../shared/signing-key/signing-key-operations';
import { createSigningKey, deleteSigningKey, readSigningKey } from './signing-key-file';

/** Serves the analyst's key, without its secret, to windows. */
export function createSigningKeyHandlers(file: string): HandlersOf<typeof signingKeyOperations> {
  return {
    'signingKey.get': () => readSigningKey(file),
    'signingKey.create': ({ passphrase = '' }) => createSigningKey(file, passphrase, new Date()),
    'signingKey.delete'() {
      deleteSigningKey(file);
      return {};
    },
  };
}
