import { useState } from 'react';
import type { EncryptionChange, EncryptionReport } from '../../shared/encryption/encryption-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { readWindowState } from '../notebook-data/follow-notebook';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify } from '../ui/notices';
import { flushAll } from '../ui/save-state';

/** The passphrases before and after; either may be missing. */
interface Passphrases {
  readonly current?: string;
  readonly next?: string;
}

/** Changes how the notebook opens, and says what was done with it and its backups. `onDone` after it has worked. */
export function useChangeEncryption(onDone: () => void) {
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const start = async (change: EncryptionChange, passphrases: Passphrases): Promise<void> => {
    setWorking(true);
    setFailure(null);
    const isSaved = await flushAll();
    const answer = isSaved ? await call('encryption.change', { change, ...passphrases }) : null;
    setWorking(false);
    if (!answer) return setFailure({ code: 'internal', message: message('window.unsaved') });
    if (!answer.ok) return setFailure(answer.failure);
    await readWindowState();
    tell(change, answer.value);
    onDone();
  };
  return { isWorking, failure, start };
}

function tell({ kind }: EncryptionChange, { backups, plainCopies }: EncryptionReport): void {
  const key = ({ encrypt: 'encrypted', decrypt: 'decrypted', rekey: 'rekeyed' } as const)[kind];
  const path = useNotebookData.getState().notebook?.name ?? '';
  const values = { path, converted: backups.converted.length, deleted: backups.deleted.length };
  notify({ tone: 'news', text: message(`encryption.done.${key}`, values) });
  for (const file of plainCopies)
    notify({ tone: 'warning', text: message('encryption.plainCopy', { file }) });
  for (const file of kind === 'decrypt' ? [] : backups.left)
    notify({ tone: 'warning', text: message('encryption.backupLeft', { file }) });
}
