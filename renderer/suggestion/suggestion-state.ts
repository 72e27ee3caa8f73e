import { create } from 'zustand';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { Result } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import { suggestionKey } from './suggestion-order';

/** What was suggested for one version of a source. */
export interface SuggestionList {
  readonly version: number;
  readonly suggestions: readonly Suggestion[];
  /** How many more there would be without rejections. */
  readonly rejected: number;
}

/** The suggestion that the card shows, and how it would be tagged. */
export interface CurrentSuggestion {
  readonly sourceId: SourceId;
  readonly key: string;
  readonly polarity: Polarity;
  /** A card that the pointer opened goes away with it. */
  readonly isHovered: boolean;
}

interface SuggestionState {
  /** Sources whose suggestions are shown, as long as the window is open. */
  readonly shown: ReadonlySet<SourceId>;
  readonly lists: ReadonlyMap<SourceId, Result<SuggestionList>>;
  /** Sources that the host is looking through now. */
  readonly asking: ReadonlySet<SourceId>;
  readonly current: CurrentSuggestion | null;
  /** Rises whenever something is rejected or taken back. */
  readonly rejectionsRevision: number;
  /** Said by screen readers. */
  readonly news: string;
}

export const useSuggestions = create<SuggestionState>(() => ({
  shown: new Set(),
  lists: new Map(),
  asking: new Set(),
  current: null,
  rejectionsRevision: 0,
  news: '',
}));
const { getState, setState } = useSuggestions;

/** What is suggested for a source as far as it is known. */
export function knownSuggestions(sourceId: SourceId): SuggestionList | undefined {
  const answer = getState().lists.get(sourceId);
  return answer?.ok ? answer.value : undefined;
}

/** Puts one into the card: affirmed, or negated where a negating word stands near. */
export function showSuggestion(sourceId: SourceId, suggestion: Suggestion, isHovered = false): void {
  const polarity = suggestion.negated ? 'negated' : 'affirmed';
  setState({ current: { sourceId, key: suggestionKey(suggestion), polarity, isHovered } });
}

/** How the suggestion in the card would be tagged. */
export function choosePolarity(polarity: Polarity): void {
  setState(({ current }) => ({ current: current && { ...current, polarity, isHovered: false } }));
}

/** The analyst means the suggestion in the card: it stays when the pointer goes. */
export function keepSuggestionOpen(): void {
  setState(({ current }) => ({ current: current && { ...current, isHovered: false } }));
}

export function closeSuggestion(): void {
  if (getState().current) setState({ current: null });
}

/** Takes away what was just decided on, before the host has looked again. */
export function dropSuggestions(sourceId: SourceId, decided: ReadonlySet<string>, rejected: number): void {
  const known = knownSuggestions(sourceId);
  if (!known) return;
  const suggestions = known.suggestions.filter((suggestion) => !decided.has(suggestionKey(suggestion)));
  const value = { ...known, suggestions, rejected: known.rejected + rejected };
  setState(({ lists }) => ({ lists: new Map(lists).set(sourceId, { ok: true, value }) }));
}

/** Says something to screen readers, again even where it is the same words. */
export function announce(text: string): void {
  setState((state) => ({ news: state.news === text ? `${text}\u00a0` : text }));
}
