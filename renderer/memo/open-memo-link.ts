import type { MemoLinkInline } from '../../shared/memo/memo-link';
import type { MemoId } from '../../shared/memo/memo-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { openMemo } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';

/**
 * Opens the memo that a link leads to; where there was none of its title yet, one is made. `resolve` lets the memo in
 * which the link stands find the new one before that takes its place on the screen.
 */
export async function openMemoLink({ memoId, title }: MemoLinkInline, resolve: () => void): Promise<void> {
  const { memos, notebook } = useNotebookData.getState();
  if (memoId !== null && memos.some(({ id }) => id === memoId)) return openMemo(memoId);
  if (memoId !== null) return notify({ tone: 'warning', text: message('memo.link.gone', { title }) });
  if (notebook?.readOnly) return notify({ tone: 'warning', text: message('memo.link.notMade', { title }) });
  const made = await makeLinkedMemo(title);
  if (!made) return;
  await isListed(made);
  resolve();
  // The editor writes in a step of its own.
  await new Promise((done) => setTimeout(done, 0));
  openMemo(made);
}

/** Ends once the window knows of a memo that was just made. */
async function isListed(id: MemoId): Promise<void> {
  await new Promise<void>((done) => {
    const look = ({ memos }: { readonly memos: readonly { readonly id: MemoId }[] }): boolean => {
      const isThere = memos.some((memo) => memo.id === id);
      if (isThere) done();
      return isThere;
    };
    if (look(useNotebookData.getState())) return;
    const stop = useNotebookData.subscribe((data) => {
      if (look(data)) stop();
    });
  });
}

/** Makes the memo of a title, to which the links that say so lead from then on. Undoable. */
export async function makeLinkedMemo(title: string): Promise<MemoId | null> {
  const answer = await call('memo.create', { title, template: 'empty' });
  if (answer.ok) return answer.value.id;
  notifyFailure(answer.failure);
  return null;
}
