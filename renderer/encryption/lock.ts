import type { LockCause } from '../../shared/encryption/encryption-schema';
import { call } from '../desktop/desktop';
import { currentPlace } from '../navigation/window-place';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';

/**
 * Saves what is typed and locks the notebook; the window is then loaded anew, with nothing of it. Where not everything
 * can be saved it stays open and says so: nothing is lost for being locked.
 */
export async function lockNotebook(cause: LockCause): Promise<void> {
  if (!useNotebookData.getState().notebook?.encrypted) return;
  if (!(await flushAll())) return notify({ tone: 'error', text: message('encryption.notLocked') });
  const answer = await call('notebook.lock', { cause, place: currentPlace() });
  if (!answer.ok) notifyFailure(answer.failure);
}
