import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClaimFields, ClaimId } from '../../shared/claim/claim-schema';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { notifyFailure } from '../ui/notices';
import { registerFlush, reportSave } from '../ui/save-state';

/** Saves changed fields of a claim at once and reports it in the state line. */
export async function updateClaim(id: ClaimId, changes: Partial<ClaimFields>): Promise<boolean> {
  return saveClaim(id, () => call('claim.update', { id, changes }));
}

/** Runs one change to a claim, with the state line saying how it goes. */
export async function saveClaim(id: ClaimId, change: () => Promise<Result<unknown>>): Promise<boolean> {
  reportSave(`claim ${id}`, { kind: 'saving' });
  const answer = await change();
  reportSave(`claim ${id}`, answer.ok ? { kind: 'saved' } : { kind: 'failed', failure: answer.failure });
  if (!answer.ok) notifyFailure(answer.failure);
  return answer.ok;
}

const pauseMs = 700;

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
type SaveOutcome = boolean | 'not-ready';

/** Text that is typed at leisure and saved by itself. */
export function useTextDraft(saved: string, save: (value: string) => Promise<SaveOutcome>): TextDraft {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const flush = useCallback(async (): Promise<boolean> => {
    const value = pending.current;
    if (value === null) return true;
    pending.current = null;
    const outcome = await latestSave.current(value);
    if (outcome === true) setDraft((current) => (current === value ? null : current));
    if (outcome === false) pending.current ??= value;
    return outcome !== false;
  }, []);
  useEffect(() => {
    const unregister = registerFlush(flush);
    return () => {
      unregister();
      void flush();
    };
  }, [flush]);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => void flush(), pauseMs);
    return () => clearTimeout(timer);
  }, [draft, flush]);
  const onChange = (value: string): void => {
    pending.current = value;
    setDraft(value);
  };
  return { value: draft ?? saved, onChange, onBlur: () => void flush() };
}
