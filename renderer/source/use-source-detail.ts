import { startTransition, useEffect, useState } from 'react';
import type { Result } from '../../shared/result';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';

export interface LoadedDetail {
  readonly result: Result<SourceDetail> | undefined;
  /** Runs a change of the source, with the state line saying how it goes; true where it was kept. */
  readonly change: (run: () => Promise<Result<SourceDetail>>) => Promise<boolean>;
}

/** Everything about a source but its text, read again whenever sources change (an undo, another window's pane). */
export function useSourceDetail(id: SourceId): LoadedDetail {
  const sources = useNotebookData((data) => data.sources);
  const binned = useNotebookData((data) => data.binned);
  const [result, setResult] = useState<Result<SourceDetail>>();
  useEffect(() => {
    let isCurrent = true;
    // The inspector's many fields wait for the source's text, which is what the source was opened for.
    void call('source.get', { id }).then((answer) => isCurrent && startTransition(() => setResult(answer)));
    return () => {
      isCurrent = false;
    };
  }, [id, sources, binned]);
  const change = async (run: () => Promise<Result<SourceDetail>>): Promise<boolean> => {
    reportSave(`source ${id}`, { kind: 'saving' });
    const answer = await run();
    reportSave(`source ${id}`, answer.ok ? { kind: 'saved' } : { kind: 'failed', failure: answer.failure });
    if (answer.ok) setResult(answer);
    else notifyFailure(answer.failure);
    return answer.ok;
  };
  return { result, change };
}
