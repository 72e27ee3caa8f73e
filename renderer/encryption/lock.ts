import type { LockCause } from '../../shared/encryption/encryption-schema';
import { call } from '../desktop/desktop';
import { currentPlace } from '../navigation/window-place';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import { flushOrNoteAll } from '../ui/save-state';
import { unkeptWords } from '../ui/typed-words';

/**
 * Saves what is typed and locks the notebook; the window is then loaded anew, with nothing of it. Where not everything
 * can be saved it stays open and says so: nothing is lost for being locked.
 */
export async function lockNotebook(cause: LockCause): Promise<void> {
  const { notebook } = useNotebookData.getState();
  if (!notebook?.encrypted) return;
  if (!(await flushOrNoteAll())) return notify({ tone: 'error', text: message('encryption.notLocked') });
  const drafts = unkeptWords();
  // They stand in the notebook while it is locked, and so are encrypted.
  const kept = notebook.readOnly || drafts.length === 0 ? null : await call('draft.keep', { drafts });
  if (kept?.ok === false) return notifyFailure(kept.failure);
  const answer = await call('notebook.lock', { cause, place: currentPlace() });
  if (!answer.ok) notifyFailure(answer.failure);
}
