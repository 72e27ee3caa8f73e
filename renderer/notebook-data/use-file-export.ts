import { useState } from 'react';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { Failure, Result } from '../../shared/result';
import { message } from '../messages/messages';
import { flushAll } from '../ui/save-state';
import { useNotebookData } from './notebook-data';

export type FileExportState<Report> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly report: Report };

interface FileExport<Choice, Report> {
  /** Asks for a place for a memo of this title; null where the analyst closed the dialog. */
  readonly choosePlace: (title: string, choice: Choice) => Promise<Result<{ path: string | null }>>;
  readonly write: (path: string, choice: Choice) => Promise<Result<Report>>;
}

/** Asks for a place and writes a memo there, with everything typed saved first. */
export function useFileExport<Choice, Report>(
  memoId: MemoId,
  { choosePlace, write }: FileExport<Choice, Report>,
): {
  readonly state: FileExportState<Report>;
  readonly start: (choice: Choice) => Promise<void>;
} {
  const [state, setState] = useState<FileExportState<Report>>({ kind: 'idle' });
  const start = async (choice: Choice): Promise<void> => {
    setState({ kind: 'working' });
    if (!(await flushAll())) {
      const failure: Failure = { code: 'internal', message: message('memo.dialog.unsaved') };
      return setState({ kind: 'failed', failure });
    }
    const title = useNotebookData.getState().memos.find((memo) => memo.id === memoId)?.title ?? '';
    const place = await choosePlace(title || message('memo.untitled'), choice);
    if (!place.ok) return setState({ kind: 'failed', failure: place.failure });
    if (place.value.path === null) return setState({ kind: 'idle' });
    const answer = await write(place.value.path, choice);
    setState(
      answer.ok ? { kind: 'done', report: answer.value } : { kind: 'failed', failure: answer.failure },
    );
  };
  return { state, start };
}
