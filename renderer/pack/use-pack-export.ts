import { useState } from 'react';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { PackChoices, PackExportReport } from '../../shared/pack/pack-operations';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { flushAll } from '../ui/save-state';

export type PackExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly report: PackExportReport };

/** Asks for a place and writes an evidence pack there, with everything typed saved first. */
export function usePackExport(memoId: MemoId): {
  readonly state: PackExportState;
  readonly start: (choices: PackChoices) => Promise<void>;
} {
  const [state, setState] = useState<PackExportState>({ kind: 'idle' });
  const start = async (choices: PackChoices): Promise<void> => {
    setState({ kind: 'working' });
    if (!(await flushAll())) {
      const failure: Failure = { code: 'internal', message: message('memo.dialog.unsaved') };
      return setState({ kind: 'failed', failure });
    }
    const title = useNotebookData.getState().memos.find((memo) => memo.id === memoId)?.title ?? '';
    const place = await call('pack.chooseFile', { title: title || message('memo.untitled') });
    if (!place.ok) return setState({ kind: 'failed', failure: place.failure });
    if (place.value.path === null) return setState({ kind: 'idle' });
    const answer = await call('pack.export', { ...choices, id: memoId, path: place.value.path });
    setState(
      answer.ok ? { kind: 'done', report: answer.value } : { kind: 'failed', failure: answer.failure },
    );
  };
  return { state, start };
}
