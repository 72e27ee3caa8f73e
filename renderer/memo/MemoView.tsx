import { useEffect, useState } from 'react';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { MemoDraft } from './memo-draft';
import { openDraft } from './memo-drafts';
import { MemoPage } from './MemoPage';
import './MemoView.css';

export interface MemoViewProps {
  readonly memoId: MemoId;
  readonly paneIndex: number;
}

/** A memo in a document pane: title, toolbar, text, footnotes. Saves itself. */
export function MemoView({ memoId, paneIndex }: MemoViewProps) {
  const { draft, failure, retry } = useOpenedDraft(memoId);
  const isKnown = useNotebookData((data) => data.memos.some((memo) => memo.id === memoId));
  if (draft && (isKnown || draft.isBusy))
    return <MemoPage key={memoId} draft={draft} paneIndex={paneIndex} />;
  if (failure) {
    return (
      <EmptyState title={message('memo.view.notOpened')} text={failure.message}>
        <Button onPress={retry}>{message('memo.editor.retry')}</Button>
      </EmptyState>
    );
  }
  return <p className="memo-view__opening">{message('memo.view.opening')}</p>;
}

interface OpenedDraft {
  readonly draft: MemoDraft | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

function useOpenedDraft(memoId: MemoId): OpenedDraft {
  const [opened, setOpened] = useState<{ id: MemoId; draft: MemoDraft | null; failure: Failure | null }>();
  const [attempt, setAttempt] = useState(0);
  // A memo that comes back (undo of its deletion) is opened again.
  const isKnown = useNotebookData((data) => data.memos.some((memo) => memo.id === memoId));
  useEffect(() => {
    let isWanted = true;
    void openDraft(memoId).then((answer) => {
      if (!isWanted) return;
      setOpened({
        id: memoId,
        draft: answer.ok ? answer.value : null,
        failure: answer.ok ? null : answer.failure,
      });
    });
    return () => {
      isWanted = false;
    };
  }, [memoId, attempt, isKnown]);
  const isCurrent = opened?.id === memoId;
  return {
    draft: isCurrent ? opened.draft : null,
    failure: isCurrent ? opened.failure : null,
    retry: () => setAttempt((count) => count + 1),
  };
}
