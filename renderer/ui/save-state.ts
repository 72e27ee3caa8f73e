import { create } from 'zustand';
import type { Failure } from '../../shared/result';

/** What the state line says. Each writer (a memo, a claim's field) reports under its own key; the worst one shows. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export const useSaveStates = create<{ readonly states: ReadonlyMap<string, SaveState> }>(() => ({
  states: new Map(),
}));

/** Reports what a writer is doing; "saved" takes it off the list. */
export function reportSave(key: string, state: SaveState): void {
  useSaveStates.setState(({ states }) => {
    const next = new Map(states);
    if (state.kind === 'saved') next.delete(key);
    else next.set(key, state);
    return { states: next };
  });
}

/** False where it was not saved; "noted" where it was refused and the notebook keeps the words over a lock (typed-words.ts). */
type Flush = () => Promise<boolean | 'noted'>;
const flushes = new Set<Flush>();

/** Registers something that may hold unsaved typing. The function saves it now and answers whether that worked. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Saves everything that is typed (on close, quit, and before export). True where all of it is on disk. */
export async function flushAll(): Promise<boolean> {
  return (await flushed()).every((result) => result === true);
}

/** Saves everything that is typed. True where what could not be saved is noted, to be kept over a lock. */
export async function flushOrNoteAll(): Promise<boolean> {
  return (await flushed()).every(Boolean);
}

function flushed(): Promise<(boolean | 'noted')[]> {
  return Promise.all([...flushes].map((flush) => flush()));
}
