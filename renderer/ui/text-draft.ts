import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { notify } from './notices';
import { registerFlush, reportSave } from './save-state';
import { noteWords, takeBackWords } from './typed-words';

/** What came of a change: kept, or why not. */
export type Kept = true | Failure;

const pauseMs = 700;
/** Typing without a pause is saved all the same: this is the most that a crash of the window can take. */
const longestMs = 5_000;
const retryMs = [1_000, 2_000, 5_000, 15_000] as const;

/** What a text field shows while it is being typed in, and how it is saved: at a pause, on blur, and when it goes away. */
export interface TextDraft {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

/**
 * What came of saving a draft: kept, failed (it is tried again), or not ready (a half-typed date: it stays in the
 * field and is neither saved nor thrown away).
 */
type SaveOutcome = Kept | 'not-ready';

/**
 * Milliseconds until what is typed is saved: at a pause, after failures later and later.
 * @param unsavedMs how long something has been unsaved
 */
export function delayOfSave(failures: number, unsavedMs: number): number {
  if (failures > 0) return retryMs[failures - 1] ?? 30_000;
  return Math.max(0, Math.min(pauseMs, longestMs - unsavedMs));
}

/**
 * Text that is typed at leisure and saved by itself.
 * @param place names the field for good, where `save` can find it not ready: such words outlive a lock of the notebook
 */
export function useTextDraft(
  saved: string,
  save: (value: string) => Promise<SaveOutcome>,
  place?: string,
): TextDraft {
  const [draft, setDraft] = useState<string | null>(() =>
    place === undefined ? null : takeBackWords(place),
  );
  const [failures, setFailures] = useState(0);
  const key = `field ${useId()}`;
  const pending = useRef<string | null>(null);
  const unsavedSince = useRef<number | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const flush = useCallback(async (): Promise<boolean> => {
    const value = pending.current;
    if (value === null) return true;
    pending.current = null;
    unsavedSince.current = null;
    const outcome = await latestSave.current(value);
    const isFailed = typeof outcome === 'object';
    if (place !== undefined) noteWords(place, outcome === 'not-ready' ? value : null);
    if (outcome === true) setDraft((current) => (current === value ? null : current));
    if (isFailed) pending.current ??= value;
    setFailures((count) => (isFailed ? count + 1 : 0));
    if (isFailed) reportSave(key, { kind: 'failed', failure: outcome });
    else reportSave(key, { kind: pending.current === null ? 'saved' : 'saving' });
    return !isFailed;
  }, [key, place]);
  useEffect(() => {
    const unregister = registerFlush(flush);
    return () => {
      unregister();
      void flush().then((isKept) => {
        if (!isKept) handBack(key, pending.current ?? '');
        if (place !== undefined) noteWords(place, null);
      });
    };
  }, [flush, key, place]);
  useEffect(() => {
    if (draft === null) return undefined;
    const now = performance.now();
    const delay = delayOfSave(failures, now - (unsavedSince.current ?? now));
    const timer = setTimeout(() => void flush(), delay);
    return () => clearTimeout(timer);
  }, [draft, failures, flush]);
  const onChange = (value: string): void => {
    pending.current = value;
    unsavedSince.current ??= performance.now();
    setDraft(value);
    if (failures === 0) reportSave(key, { kind: 'saving' });
  };
  return { value: draft ?? saved, onChange, onBlur: () => void flush() };
}

/** The field is gone and its words could not be saved: a notice that stays keeps them, to be copied. */
function handBack(key: string, words: string): void {
  reportSave(key, { kind: 'saved' });
  notify({ tone: 'error', text: message('window.typedNotKept'), detail: words });
}
