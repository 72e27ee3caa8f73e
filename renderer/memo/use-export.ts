import { useState } from 'react';
import type { CitationStyleId } from '../../shared/citation/citation-schema';
import type { ExportPart } from '../../shared/memo/export-parts';
import type { ExportReport } from '../../shared/memo/memo-operations';
import type { ExportFormat, MemoId } from '../../shared/memo/memo-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { flushAll } from '../ui/save-state';

/** What an export is to be. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly parts: readonly ExportPart[];
  readonly style: CitationStyleId;
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly report: ExportReport };

/** Asks for a place and exports there, with everything typed saved first. */
export function useExport(memoId: MemoId): {
  readonly state: ExportState;
  readonly start: (choice: ExportChoice) => Promise<void>;
} {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const start = async ({ format, parts, style }: ExportChoice): Promise<void> => {
    setState({ kind: 'working' });
    if (!(await flushAll())) {
      const failure: Failure = { code: 'internal', message: message('memo.dialog.unsaved') };
      return setState({ kind: 'failed', failure });
    }
    const title = useNotebookData.getState().memos.find((memo) => memo.id === memoId)?.title ?? '';
    const place = await call('memo.chooseExportFile', { title: title || message('memo.untitled'), format });
    if (!place.ok) return setState({ kind: 'failed', failure: place.failure });
    if (place.value.path === null) return setState({ kind: 'idle' });
    const answer = await call('memo.export', {
      id: memoId,
      format,
      path: place.value.path,
      parts: [...parts],
      style,
    });
    setState(
      answer.ok ? { kind: 'done', report: answer.value } : { kind: 'failed', failure: answer.failure },
    );
  };
  return { state, start };
}
