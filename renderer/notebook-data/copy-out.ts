import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { useNotebookData } from './notebook-data';

/** Copies something of the notebook and says so in these words, and of an encrypted one that the clipboard is not. */
export async function copyOut(
  content: { readonly text: string; readonly html?: string },
  words: string,
): Promise<void> {
  const answer = await call('clipboard.write', content);
  if (!answer.ok) return notifyFailure(answer.failure);
  const isEncrypted = useNotebookData.getState().notebook?.encrypted === true;
  notify({ tone: 'news', text: isEncrypted ? `${words} ${message('encryption.copied')}` : words });
}
