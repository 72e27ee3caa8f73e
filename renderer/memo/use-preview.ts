import { useEffect, useState } from 'react';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';
import { flushAll } from '../ui/save-state';

export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The export as a page of its own address, which no script runs in; made again when the memo is saved anew. */
export function usePreview(memoId: MemoId): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'waiting' });
  const revision = useNotebookData((data) => data.memos.find((memo) => memo.id === memoId)?.revision);
  useEffect(() => {
    let isWanted = true;
    void stage(memoId).then((next) => {
      if (isWanted) setPreview(next);
    });
    return () => {
      isWanted = false;
    };
  }, [memoId, revision]);
  return preview;
}

async function stage(memoId: MemoId): Promise<Preview> {
  await flushAll();
  const page = await call('memo.preview', { id: memoId });
  if (!page.ok) return { kind: 'failed', failure: page.failure };
  const staged = await call('memo.stagePreview', { html: page.value.html });
  return staged.ok ? { kind: 'ready', url: staged.value.url } : { kind: 'failed', failure: staged.failure };
}
