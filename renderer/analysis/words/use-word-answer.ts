import { useEffect, useState } from 'react';
import type { Result } from '../../../shared/result';
import { onEvent } from '../../desktop/desktop';
import { useAnswer } from '../../notebook-data/use-answer';

/** After a change of the index no further one is waited for longer than this (ms). */
const changePause = 500;

/** The answer to no question. */
const nothing: Result<null> = { ok: true, value: null };

/** Rises whenever the index has followed a change of the notebook. */
export function useIndexRevision(): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onEvent('search.indexed', ({ state }) => {
      if (state !== 'ready') return;
      clearTimeout(timer);
      timer = setTimeout(() => setRevision((before) => before + 1), changePause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return revision;
}

/** What is known of an answer: the last one stays while the next is on its way. */
export interface WordAnswer<T> {
  readonly answer: T | null;
  readonly failure: string | null;
}

/**
 * The answer to a question, asked anew whenever it or the notebook changes. The question before is given up, wherever it
 * is. Nothing is asked where there is no question.
 */
export function useWordAnswer<Q extends object, T>(
  question: Q | null,
  ask: (question: Q & { readonly asker: string }) => Promise<Result<T>>,
): WordAnswer<T> {
  const [asker] = useState(() => crypto.randomUUID());
  const revision = useIndexRevision();
  const result = useAnswer<T | null>(`${revision} ${JSON.stringify(question)}`, () =>
    question ? ask({ ...question, asker }) : Promise.resolve(nothing),
  );
  if (result === undefined) return { answer: null, failure: null };
  if (result.ok) return { answer: result.value, failure: null };
  return { answer: null, failure: result.failure.code === 'cancelled' ? null : result.failure.message };
}
