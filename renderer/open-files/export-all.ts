import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import { flushAll } from '../ui/save-state';

/** Asks for a place and writes the whole notebook there as open files. What is typed is saved first. */
export async function exportAll(): Promise<void> {
  if (!(await flushAll())) return notify({ tone: 'warning', text: message('window.unsaved') });
  const { notebook } = useNotebookData.getState();
  if (!notebook) return;
  const chosen = await call('openFiles.chooseFolder', { encrypted: notebook.encrypted });
  if (!chosen.ok) return notifyFailure(chosen.failure);
  const { path } = chosen.value;
  if (path === null) return;
  const answer = await call('notebook.exportAll', { folder: path, plain: true });
  if (!answer.ok) return notifyFailure(answer.failure);
  notify({ tone: 'news', text: message('openFiles.written', answer.value) });
}
