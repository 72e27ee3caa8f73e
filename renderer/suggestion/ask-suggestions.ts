import { useEffect } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import { call, onEvent } from '../desktop/desktop';
import { closeSuggestion, useSuggestions } from './suggestion-state';

/** Changes after which other tags may be suggested. */
const concerning: ReadonlySet<string> = new Set(['claim', 'codebook', 'source', 'suggestion']);
/** How long (ms) to wait for further changes before asking again. */
const calmMs = 250;

const { getState, setState } = useSuggestions;
/** How many parts of the window show the suggestions of a source. */
const watched = new Map<SourceId, number>();
/** The latest question for each source: an answer to an older one is not for what there is now. */
const asked = new Map<SourceId, number>();
let lastQuestion = 0;
let isFollowing = false;
let calm: ReturnType<typeof setTimeout> | undefined;

/** Shows or hides the suggestions of a source, in every part of the window. */
export function toggleSuggestions(sourceId: SourceId): void {
  if (getState().shown.has(sourceId)) hideSuggestions(sourceId);
  else showSuggestions(sourceId);
}

/** Shows the suggestions of a source; it is looked through when some part of the window shows it. */
export function showSuggestions(sourceId: SourceId): void {
  if (getState().shown.has(sourceId)) return;
  setState(({ shown }) => ({ shown: new Set(shown).add(sourceId) }));
  if (watched.has(sourceId)) void ask(sourceId);
}

function hideSuggestions(sourceId: SourceId): void {
  forgetQuestion(sourceId);
  if (getState().current?.sourceId === sourceId) closeSuggestion();
  setState(({ shown, lists }) => ({
    shown: without(shown, sourceId),
    lists: new Map([...lists].filter(([id]) => id !== sourceId)),
  }));
}

/** Keeps the suggestions of a source up to date while the component shows them. */
export function useWatchedSuggestions(sourceId: SourceId): void {
  useEffect(() => {
    follow();
    watched.set(sourceId, (watched.get(sourceId) ?? 0) + 1);
    if (getState().shown.has(sourceId)) void ask(sourceId);
    return () => {
      const others = (watched.get(sourceId) ?? 1) - 1;
      if (others > 0) watched.set(sourceId, others);
      else watched.delete(sourceId);
    };
  }, [sourceId]);
}

/** From the first use on, what is shown is asked again after every change that concerns it. */
function follow(): void {
  if (isFollowing) return;
  isFollowing = true;
  onEvent('notebook.changed', ({ kind }) => {
    if (!concerning.has(kind)) return;
    if (kind === 'suggestion')
      setState(({ rejectionsRevision }) => ({ rejectionsRevision: rejectionsRevision + 1 }));
    clearTimeout(calm);
    calm = setTimeout(askAgain, calmMs);
  });
}

function askAgain(): void {
  for (const sourceId of watched.keys()) if (getState().shown.has(sourceId)) void ask(sourceId);
}

/** Asks the host, which looks through the text. A newer question takes the place of this one. */
export async function ask(sourceId: SourceId): Promise<void> {
  const question = ++lastQuestion;
  asked.set(sourceId, question);
  setState(({ asking }) => ({ asking: new Set(asking).add(sourceId) }));
  const answer = await call('suggestion.list', { sourceId });
  if (asked.get(sourceId) !== question) return;
  setState(({ lists, asking }) => ({
    lists: new Map(lists).set(sourceId, answer),
    asking: without(asking, sourceId),
  }));
}

/** Something was decided on meanwhile: an answer that is on its way does not know of it, and the change is followed by a new one. */
export function forgetQuestion(sourceId: SourceId): void {
  asked.set(sourceId, ++lastQuestion);
  setState(({ asking }) => ({ asking: without(asking, sourceId) }));
}

function without<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  return new Set([...set].filter((candidate) => candidate !== member));
}
