import { useEffect, useState } from 'react';
import type { Draft } from '../../shared/draft/draft-schema';

/** Words in fields that are on the screen and not kept in the notebook, by the place of the field. */
const typed = new Map<string, string>();
/** Words that the notebook gave back, whose fields were not on the screen since. */
const returned = new Map<string, string>();

/** All words that would be lost if the window went away now. */
export function unkeptWords(): Draft[] {
  return [...new Map([...returned, ...typed])].map(([place, words]) => ({ place, words }));
}

/** Puts words back that were typed before the notebook was locked; each field takes its own when it is shown. */
export function giveBackWords(drafts: readonly Draft[]): void {
  typed.clear();
  returned.clear();
  for (const { place, words } of drafts) returned.set(place, words);
}

/** Notes what stands in a field and is not kept; null where all of it is, or where it was given up. */
export function noteWords(place: string, words: string | null): void {
  if (words === null) typed.delete(place);
  else typed.set(place, words);
}

/** What was typed in a field before the notebook was locked, if anything. */
export function takeBackWords(place: string): string | null {
  const words = returned.get(place);
  returned.delete(place);
  if (words !== undefined) typed.set(place, words);
  return typed.get(place) ?? null;
}

/**
 * What is typed in a field of a form until the form is done. It outlives a lock of the notebook, and goes with the form.
 * @param place names the field for good: the same in another window, another day
 */
export function useTypedWords(place: string): [string, (words: string) => void] {
  const [words, setWords] = useState(() => takeBackWords(place) ?? '');
  useEffect(() => {
    noteWords(place, words === '' ? null : words);
    return () => noteWords(place, null);
  }, [place, words]);
  return [words, setWords];
}
