import type { MemoBlock } from '../../shared/memo/memo-document';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { Failure, Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { activeDocument, openMemo, useNavigation } from '../navigation/navigation-state';
import { flushAll } from '../ui/save-state';

/** Puts blocks at the end of the memo that is open, else of a new one of this title, and shows it. Null where that is done. */
export async function appendToMemo(blocks: readonly MemoBlock[], title: string): Promise<Failure | null> {
  // What is typed in the memo comes first, and is not written over.
  if (!(await flushAll())) return { code: 'internal', message: message('window.unsaved') };
  const memoId = await memoToFill(title);
  if (!memoId.ok) return memoId.failure;
  const memo = await call('memo.get', { id: memoId.value });
  if (!memo.ok) return memo.failure;
  const { document, revision } = memo.value;
  const saved = await call('memo.save', {
    id: memo.value.id,
    title: memo.value.title,
    document: { ...document, blocks: [...withoutEmptyEnd(document.blocks), ...blocks] },
    baseRevision: revision,
  });
  if (!saved.ok) return saved.failure;
  openMemo(memo.value.id, { beside: true });
  return null;
}

async function memoToFill(title: string): Promise<Result<MemoId>> {
  const open = openMemoId();
  if (open) return { ok: true, value: open };
  const made = await call('memo.create', { title, template: 'empty' });
  return made.ok ? { ok: true, value: made.value.id } : made;
}

/** The memo that is worked on, in either pane. */
function openMemoId(): MemoId | undefined {
  const { panes, activePane } = useNavigation.getState();
  const shown = [panes[activePane], ...panes].map((pane) => activeDocument(pane));
  return shown.find((document) => document?.kind === 'memo')?.id;
}

/** A last paragraph with nothing in it is where one would go on writing. */
function withoutEmptyEnd(blocks: readonly MemoBlock[]): readonly MemoBlock[] {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && last.children.length === 0 ? blocks.slice(0, -1) : blocks;
}
