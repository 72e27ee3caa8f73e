import type { SearchQuestion } from '../../shared/search/search-operations';
import type { FoundKind } from '../../shared/search/search-schema';
import { call, onEvent } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';
import { searchLines, withMoreHits, withTotals } from './search-lines';
import { takeQuery, useSearch } from './search-state';

/** Places of each kind that are read at first, and more of one kind each time they are asked for. */
const firstHits = 50;
const moreHits = 200;
/** From the last letter to counting everything, in ms: counting may take longer than finding. */
const countingPause = 250;
/** Answers that come sooner than this (ms) after a change of the index are not asked for again. */
const changePause = 300;

const { getState, setState } = useSearch;
const asker = crypto.randomUUID();
let asked = 0;
let counting: ReturnType<typeof setTimeout> | undefined;

/** Searches for what is typed. The question before is abandoned, wherever it is. */
export function typeQuery(query: string): void {
  takeQuery(query, true);
  void ask();
}

/** Searches for a query that is whole. */
export function runQuery(query: string, isStemming = getState().isStemming): void {
  takeQuery(query, false);
  setState({ isStemming });
  void ask();
}

/** Finds English words in their other forms too, or only as they are written. */
export function setStemming(isStemming: boolean): void {
  runQuery(getState().query, isStemming);
}

async function ask(): Promise<void> {
  const number = ++asked;
  clearTimeout(counting);
  const { query, fault } = getState();
  if (query.trim() === '' || fault) {
    void call('search.cancel', { asker });
    void call('search.cancel', { asker: `${asker} counting` });
    return;
  }
  const answer = await call('search.run', { ...question(), isGrouped: true, limit: firstHits, asker });
  if (number !== asked) return;
  if (!answer.ok) {
    if (answer.failure.code !== 'cancelled') setState({ failure: answer.failure.message });
    return;
  }
  const { groups } = answer.value;
  const last = searchLines(groups, getState().folded).length - 1;
  setState({ groups, failure: null, active: Math.max(0, Math.min(getState().active, last)) });
  counting = setTimeout(() => void count(number), countingPause);
}

/** Counts everything, for the facets and for totals that were estimates. */
async function count(number: number): Promise<void> {
  const answer = await call('search.run', {
    ...question(),
    isGrouped: true,
    limit: 0,
    withFacets: true,
    asker: `${asker} counting`,
  });
  if (number !== asked || !answer.ok) return;
  const { groups, facets } = answer.value;
  setState({ facets, groups: withTotals(getState().groups ?? [], groups) });
}

/** Reads more of one kind. */
export async function readMore(kind: FoundKind): Promise<void> {
  const number = asked;
  const offset = getState().groups?.find((group) => group.kind === kind)?.hits.length ?? 0;
  const answer = await call('search.run', {
    ...question(),
    kinds: [kind],
    isGrouped: true,
    offset,
    limit: moreHits,
  });
  if (number !== asked) return;
  if (answer.ok) setState({ groups: withMoreHits(getState().groups ?? [], answer.value) });
  else notifyFailure(answer.failure);
}

/** What is asked now, without how many places are wanted. */
export function question(): Pick<SearchQuestion, 'query' | 'isStemming' | 'isTyping'> {
  const { query, isStemming, isTyping } = getState();
  return { query, isStemming, isTyping };
}

/** Asks again whenever the index has followed a change of the notebook; stops when called. */
export function followIndex(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = onEvent('search.indexed', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (useNotebookData.getState().phase === 'open' && getState().groups) void ask();
    }, changePause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
