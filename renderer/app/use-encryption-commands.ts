import { useEffect } from 'react';
import { useCommand } from '../commands/command-registry';
import { onEvent } from '../desktop/desktop';
import { lockNotebook } from '../encryption/lock';
import { useNotebookData } from '../notebook-data/notebook-data';
import { openDialog } from './dialog-state';

/** Serves the commands about encryption, and the locking that nobody asked for. */
export function useEncryptionCommands(): void {
  const isOpen = useNotebookData((data) => data.phase === 'open');
  const isEncrypted = useNotebookData((data) => data.notebook?.encrypted === true);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const isChangeable = isOpen && isWritable;
  useCommand('notebook.newEncrypted', () => openDialog({ kind: 'new-encrypted' }));
  useCommand('encryption.encrypt', () => openDialog({ kind: 'encrypt' }), isChangeable && !isEncrypted);
  useCommand('encryption.rekey', () => openDialog({ kind: 'rekey' }), isChangeable && isEncrypted);
  useCommand('encryption.decrypt', () => openDialog({ kind: 'decrypt' }), isChangeable && isEncrypted);
  useCommand('encryption.lock', () => void lockNotebook('asked'), isOpen && isEncrypted);
  useEffect(() => onEvent('window.locking', ({ cause }) => void lockNotebook(cause)), []);
}
