import { useEffect, useState } from 'react';
import type { IndexState } from '../../shared/search/search-schema';
import { call, onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { notifyFailure } from '../ui/notices';

/** How the index stands, where it is not simply up to date, and what can be done. */
export function IndexLine() {
  const { state, percent } = useIndexState();
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const words = state && wordsOf(state, percent);
  if (!words) return null;
  const canRebuild = isWritable && percent === null && (state.state === 'stale' || state.state === 'damaged');
  return (
    <div className="search__index" role="status">
      <span>{words}</span>
      {percent === null ? null : <progress aria-label={words} max={100} value={percent} />}
      {canRebuild ? (
        <Button onPress={() => void rebuild()}>{message('search.view.index.rebuild')}</Button>
      ) : null}
    </div>
  );
}

function wordsOf({ state, problem, behind, isInMemory }: IndexState, percent: number | null): string | null {
  if (percent !== null) return message('search.view.index.building', { percent });
  if (state === 'building') return message('search.view.index.begins');
  if (state === 'damaged') return message('search.view.index.damaged');
  if (problem !== null) return problem;
  if (state === 'stale' && behind > 0) return message('search.view.index.stale', { count: behind });
  return isInMemory ? message('search.view.index.memory') : null;
}

async function rebuild(): Promise<void> {
  const answer = await call('search.rebuild', {});
  if (!answer.ok) notifyFailure(answer.failure);
}

/** An index that lags behind for a moment is nothing to tell of: it is said after so long (ms). */
const patience = 1500;

function useIndexState(): { readonly state: IndexState | null; readonly percent: number | null } {
  const [state, setState] = useState<IndexState | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: IndexState): void => {
      clearTimeout(timer);
      if (next.state === 'stale' && next.problem === null) timer = setTimeout(() => setState(next), patience);
      else setState(next);
    };
    void call('search.index', {}).then((answer) => answer.ok && show(answer.value));
    const stopIndexed = onEvent('search.indexed', (next) => {
      setPercent(null);
      show(next);
    });
    const stopProgress = onEvent('task.progress', ({ task, done, total }) => {
      if (task !== 'index') return;
      const isDone = total === 0 || done >= total;
      setPercent(isDone ? null : Math.floor((done / total) * 100));
    });
    return () => {
      clearTimeout(timer);
      stopIndexed();
      stopProgress();
    };
  }, []);
  return { state, percent };
}
