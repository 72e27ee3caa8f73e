import { useEffect, useState } from 'react';
import { claimItem } from '../../shared/memo/citation-item';
import { useCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { activeDocument, closeDocument, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import type { MemoDraft } from './memo-draft';
import { deleteMemo } from './memo-drafts';
import type { MountedMemo } from './use-memo-editor';

interface MemoCommandParts {
  readonly draft: MemoDraft;
  /** Whether it is the memo that is worked on; see useIsMine. */
  readonly isMine: boolean;
  readonly memo: MountedMemo;
  readonly openExport: () => void;
  readonly openVersions: () => void;
  readonly openChecks: () => void;
}

/** Whether the memo of a pane is the one that is worked on: the one in the active pane, or the only one open. */
export function useIsMine(paneIndex: number): boolean {
  return useNavigation(
    ({ panes, activePane }) => activePane === paneIndex || activeDocument(panes[activePane])?.kind !== 'memo',
  );
}

/** Serves the commands of the memo that is worked on. */
export function useMemoCommands({
  draft,
  isMine,
  memo,
  openExport,
  openVersions,
  openChecks,
}: MemoCommandParts): void {
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  const hasFocus = useEditorFocus(draft, memo);
  useCommand('memo.export', openExport, isMine);
  useCommand('memo.versions', openVersions, isMine);
  useCommand('memo.checks', openChecks, isMine);
  useCommand('memo.cite', () => cite(memo), isMine && !isReadOnly);
  useCommand('memo.delete', () => void removeMemo(draft), isMine && !isReadOnly);
  useCommand('edit.undo', () => memo.run({ kind: 'undo' }), hasFocus && !isReadOnly);
  useCommand('edit.redo', () => memo.run({ kind: 'redo' }), hasFocus && !isReadOnly);
}

/** While writing: the cite menu. From elsewhere: the claim in the inspector, where the caret was last. */
function cite(memo: MountedMemo): void {
  const { inspected } = useNavigation.getState();
  const editor = memo.editor.current;
  if (!editor) return;
  if (!editor.hasFocus() && inspected?.kind === 'claim') return editor.cite([claimItem(inspected.id)]);
  editor.focus();
  memo.run({ kind: 'ask-citation' });
}

/** Deletes a memo and closes its tab. Undo brings it back. */
async function removeMemo(draft: MemoDraft): Promise<void> {
  const title = draft.title || message('memo.untitled');
  const answer = await deleteMemo(draft.id);
  if (!answer.ok) return notifyFailure(answer.failure);
  closeDocument({ kind: 'memo', id: draft.id });
  notify({ tone: 'news', text: message('memo.list.deleted', { title }) });
}

/** Whether the focus is in the memo's text, a footnote, or what writes in it: then undo and redo are the memo's. */
function useEditorFocus({ id }: MemoDraft, { editor }: MountedMemo): boolean {
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => {
    const refresh = (): void => {
      const writesIn = document.activeElement?.closest<HTMLElement>('[data-writes-in]')?.dataset.writesIn;
      setHasFocus(writesIn === id || (editor.current?.hasFocus() ?? false));
    };
    const later = (): void => queueMicrotask(refresh);
    document.addEventListener('focusin', refresh);
    document.addEventListener('focusout', later);
    return () => {
      document.removeEventListener('focusin', refresh);
      document.removeEventListener('focusout', later);
    };
  }, [id, editor]);
  return hasFocus;
}
