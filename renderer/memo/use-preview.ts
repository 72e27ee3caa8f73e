import { useEffect, useState } from 'react';
import type { CitationStyleId } from '../../shared/citation/citation-schema';
import type { ExportPart } from '../../shared/memo/export-parts';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';
import { flushAll } from '../ui/save-state';
import type { ExportChoice } from './use-export';

export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How much there is of each part that can be chosen, and of what is always there. */
export interface PreviewCounts {
  readonly parts: Readonly<Record<ExportPart, number>>;
  readonly citations: number;
  readonly endnotes: number;
}

interface PreviewState {
  readonly preview: Preview;
  /** Undefined until the first preview is there. */
  readonly counts: PreviewCounts | undefined;
}

/**
 * The export with the parts and the citation style chosen as a page of its own address, which no script runs in; made again when the memo is
 * saved anew or another choice is made. Until then the one before stays.
 */
export function usePreview(memoId: MemoId, { parts, style }: Omit<ExportChoice, 'format'>): PreviewState {
  const [state, setState] = useState<PreviewState>({ preview: { kind: 'waiting' }, counts: undefined });
  const revision = useNotebookData((data) => data.memos.find((memo) => memo.id === memoId)?.revision);
  useEffect(() => {
    let isWanted = true;
    void stage(memoId, parts, style).then((next) => {
      if (isWanted) setState((before) => ({ counts: before.counts, ...next }));
    });
    return () => {
      isWanted = false;
    };
  }, [memoId, revision, parts, style]);
  return state;
}

async function stage(
  memoId: MemoId,
  parts: readonly ExportPart[],
  style: CitationStyleId,
): Promise<Pick<PreviewState, 'preview'> & Partial<PreviewState>> {
  await flushAll();
  const page = await call('memo.preview', { id: memoId, parts: [...parts], style });
  if (!page.ok) return { preview: { kind: 'failed', failure: page.failure } };
  const { html, counts, citations, endnotes } = page.value;
  const staged = await call('memo.stagePreview', { html });
  return {
    counts: { parts: counts, citations, endnotes },
    preview: staged.ok
      ? { kind: 'ready', url: staged.value.url }
      : { kind: 'failed', failure: staged.failure },
  };
}
