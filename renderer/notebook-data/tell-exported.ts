import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { useNotebookData } from './notebook-data';

/** Says in these words where an export stands, with a way to it, and of an encrypted notebook that the export is not. */
export function tellExported(words: string, path: string): void {
  const isEncrypted = useNotebookData.getState().notebook?.encrypted === true;
  notify({
    tone: 'news',
    text: isEncrypted ? `${words} ${message('encryption.exported')}` : words,
    action: { label: message('window.showInFolder'), run: () => void show(path) },
  });
}

async function show(path: string): Promise<void> {
  const answer = await call('file.showInFolder', { path });
  if (!answer.ok) notifyFailure(answer.failure);
}
