import { create } from 'zustand';
import { parseQuery } from '../../shared/search/parse-query';
import type { QueryFault } from '../../shared/search/search-query';
import type { Facets, FoundKind } from '../../shared/search/search-schema';
import { useNotebookData } from '../notebook-data/notebook-data';
import type { FoundGroup } from './search-lines';

/** How the search stands, as long as the notebook is open in the window. */
export interface SearchState {
  readonly query: string;
  readonly isStemming: boolean;
  /** The last word may still be going on. */
  readonly isTyping: boolean;
  /** What is wrong with the query; null where nothing is. */
  readonly fault: QueryFault | null;
  /** Why the query could not be answered, in words. */
  readonly failure: string | null;
  /** What was found; null before anything was asked. The last answer stays while the next is on its way. */
  readonly groups: readonly FoundGroup[] | null;
  /** Null until everything is counted. */
  readonly facets: Facets | null;
  readonly folded: ReadonlySet<FoundKind>;
  /** The line that the keyboard is on. */
  readonly active: number;
  /** Keys of the places that are chosen for collecting. */
  readonly chosen: ReadonlySet<string>;
  /** Rises when the box is to take the focus. */
  readonly focusAsked: number;
}

const start: SearchState = {
  query: '',
  isStemming: true,
  isTyping: false,
  fault: null,
  failure: null,
  groups: null,
  facets: null,
  folded: new Set(),
  active: 0,
  chosen: new Set(),
  focusAsked: 0,
};

export const useSearch = create<SearchState>(() => start);
const { getState, setState } = useSearch;

useNotebookData.subscribe((data, before) => {
  if (data.notebook?.id !== before.notebook?.id) setState(start, true);
});

/** Takes another query; what is wrong with it is known at once. */
export function takeQuery(query: string, isTyping: boolean): void {
  const parsed = query.trim() === '' ? null : parseQuery(query);
  const fault = parsed && !parsed.ok ? parsed.fault : null;
  setState({
    query,
    isTyping,
    fault,
    failure: null,
    facets: null,
    active: 0,
    chosen: new Set(),
    ...(query.trim() === '' && { groups: null }),
  });
}

export function goToLine(active: number): void {
  setState({ active });
}

/** Folds or unfolds what was found of a kind. */
export function toggleKind(kind: FoundKind): void {
  const folded = new Set(getState().folded);
  if (!folded.delete(kind)) folded.add(kind);
  setState({ folded });
}

/** Chooses places for collecting, or takes those that are chosen all out again. */
export function toggleChosen(keys: readonly string[]): void {
  const chosen = new Set(getState().chosen);
  const areAll = keys.every((key) => chosen.has(key));
  for (const key of keys) {
    if (areAll) chosen.delete(key);
    else chosen.add(key);
  }
  setState({ chosen });
}

export function chooseNone(): void {
  setState({ chosen: new Set() });
}

/** Lets the search box take the focus, as soon as it is shown. */
export function askForFocus(): void {
  setState({ focusAsked: getState().focusAsked + 1 });
}
