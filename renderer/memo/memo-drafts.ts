import { create } from 'zustand';
import type { Memo, MemoId } from '../../shared/memo/memo-schema';
import { fail, type Failure, type Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { registerFlush } from '../ui/save-state';
import { MemoDraft } from './memo-draft';

const drafts = new Map<MemoId, MemoDraft>();

/** Why a memo is not saved, by memo. */
export const useDraftFailures = create<{ readonly failures: ReadonlyMap<MemoId, Failure> }>(() => ({
  failures: new Map(),
}));

function currentNotebook(): string | null {
  const { phase, notebook } = useNotebookData.getState();
  return phase === 'open' ? (notebook?.id ?? null) : null;
}

/**
 * What the window knows of a memo: what is typed and not yet saved if there is such, else what the notebook has.
 * Unsaved text stays in the window's memory however the memo is closed, and is sent again until it is saved.
 */
export async function openDraft(id: MemoId): Promise<Result<MemoDraft>> {
  const kept = drafts.get(id);
  if (kept) return { ok: true, value: kept };
  const notebookId = currentNotebook();
  if (notebookId === null) return fail('no-notebook-open', message('memo.editor.gone'));
  const answer = await call('memo.get', { id });
  if (!answer.ok) return answer;
  return { ok: true, value: drafts.get(id) ?? keep(answer.value, notebookId) };
}

function keep(memo: Memo, notebookId: string): MemoDraft {
  const draft = new MemoDraft(memo, {
    isNotebookOpen: () => currentNotebook() === notebookId,
    onFailure: (failure) => setFailure(memo.id, failure),
    onIdle: () => drafts.delete(memo.id),
  });
  drafts.set(memo.id, draft);
  return draft;
}

function setFailure(id: MemoId, failure: Failure | null): void {
  useDraftFailures.setState(({ failures }) => {
    if ((failures.get(id) ?? null) === failure) return { failures };
    const next = new Map(failures);
    if (failure) next.set(id, failure);
    else next.delete(id);
    return { failures: next };
  });
}

/** Deletes a memo, with what was typed last saved first so that undo brings all of it back. */
export async function deleteMemo(id: MemoId): Promise<Result<unknown>> {
  const draft = drafts.get(id);
  if (draft && !(await draft.flush())) return fail('internal', message('memo.editor.unsavedDelete'));
  const answer = await call('memo.delete', { id });
  if (answer.ok) draft?.forget();
  return answer;
}

registerFlush(async () => {
  const results = await Promise.all([...drafts.values()].map((draft) => draft.flush()));
  return results.every(Boolean);
});

// The notebook was opened again, after its host ended for instance: what is still unsaved goes first.
useNotebookData.subscribe((data, before) => {
  if (data.phase === 'open' && before.phase !== 'open') for (const draft of drafts.values()) draft.retry();
});
