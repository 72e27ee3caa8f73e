import { useEffect, useState } from 'react';
import type { allOperations } from '../../shared/ipc/all-operations';
import type { OutputOf } from '../../shared/ipc/operation';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';

/** What other triggers would gain and lose over the sources of the notebook. */
export type TriggerDifference = OutputOf<typeof allOperations, 'suggestion.preview'>;

export interface PreviewState {
  /** The latest answer; undefined until there is one for what is typed. */
  readonly answer: Result<TriggerDifference> | undefined;
  readonly isAsking: boolean;
}

/** How long (ms) typing rests before the sources are looked through. */
const restMs = 500;

/** Tries triggers on every source once typing rests. A newer question ends an older one. */
export function useTriggerPreview(codeId: string, text: string, isWanted: boolean): PreviewState {
  const [known, setKnown] = useState<{ text: string; answer: Result<TriggerDifference> }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      void call('suggestion.preview', { codeId, triggers: text.split('\n') }).then((answer) => {
        if (isCurrent) setKnown({ text, answer });
      });
    }, restMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [codeId, text, isWanted]);
  const answer = isWanted && known?.text === text ? known.answer : undefined;
  return { answer, isAsking: isWanted && answer === undefined };
}
