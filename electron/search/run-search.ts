import { setImmediate } from 'node:timers/promises';
import type { Closeness } from '../../shared/search/search-schema';
import { compareCloseness } from './fit-plan';
import { fitThing, type ThingReader } from './fit-thing';
import { compareEntries, comparePlaces, rankedPlaces, type RankedPlace } from './found-thing';
import { expressionsOf, type IndexExpressions } from './index-expression';
import { newestFirst } from './newest-first';
import { mayFit, type QueryPlan } from './query-plan';
import type { IndexEntry } from './search-index-table';

/** A question, prepared for being answered. */
export interface Search {
  readonly plan: QueryPlan;
  readonly withAside: boolean;
  /** Which of the things that the index names are looked at. */
  isAsked(entry: IndexEntry): boolean;
  /** Places that are wanted. */
  readonly limit: number;
  /** Whether all places are counted, however long it takes. */
  readonly isExact: boolean;
}

/** What searching works with. */
export interface SearchTools extends ThingReader {
  /** Everything that an expression fits; see SearchIndex. */
  match(expression: string | null): readonly IndexEntry[];
  /** Throws cancelled where a newer question came; called between pieces of work. */
  check(): void;
  /** Told of everything that was found. */
  found(entry: IndexEntry, places: number): void;
}

/** What a search found. */
export interface Found {
  /** The first ones in their order. */
  readonly places: readonly RankedPlace[];
  readonly total: number;
  readonly isTotalExact: boolean;
}

/** Time in ms between two looks at what else there is to do. */
const pieceTime = 8;
/** Time in ms after which the places found are shown even if closer ones might be found still. */
const patience = 25;
/** Time in ms that counting goes on after the places that are wanted are found. */
const countingTime = 5;

/** Things that may fit, and how close their closest place can be. */
interface Phase {
  readonly closeness: Closeness;
  readonly entries: IndexEntry[];
}

/** Looks for the places that a question asks for, the best first. */
export async function runSearch(search: Search, tools: SearchTools): Promise<Found> {
  const expressions = expressionsOf(search.plan, search.withAside);
  const begin = performance.now();
  const isWanted = (entry: IndexEntry) => search.isAsked(entry) && mayFit(search.plan, entry);
  const candidates = tools.match(expressions.whole).filter(isWanted);
  const found: RankedPlace[] = [];
  const all = candidates.length;
  let looked = 0;
  let pause = begin + pieceTime;
  for (const phase of phasesOf(candidates, expressions, search, tools)) {
    for (const entry of search.isExact ? phase.entries : newestFirst(phase.entries)) {
      const thing = fitThing(entry, search, tools);
      if (thing) found.push(...rankedPlaces(thing));
      if (thing) tools.found(entry, Math.max(1, thing.places.length));
      looked++;
      const now = performance.now();
      if (now >= pause) {
        await setImmediate();
        tools.check();
        pause = performance.now() + pieceTime;
      }
      if (search.isExact || now - begin <= countingTime) continue;
      const isTooLate = now - begin > patience && found.length >= search.limit;
      if (isTooLate || hasEnough(found, phase, entry, search.limit))
        return answer(found, search, { looked, all });
    }
  }
  return answer(found, search, { looked, all });
}

/**
 * What may have the words in a row comes first, then what may have them near each other. Which these are is asked for when
 * it is needed: where enough has the words in a row, nobody looks for the others.
 */
function* phasesOf(
  candidates: IndexEntry[],
  { row, near }: IndexExpressions,
  { plan }: Search,
  tools: SearchTools,
): Generator<Phase> {
  if (row === null || near === null) {
    yield { closeness: plan.kind === 'near' ? 'near' : 'exact', entries: candidates };
    return;
  }
  const [inRow, others] = parted(candidates, tools.match(row));
  yield { closeness: 'exact', entries: inRow };
  const [isNear, apart] = parted(others, tools.match(near));
  yield { closeness: 'near', entries: isNear };
  yield { closeness: 'apart', entries: apart };
}

/** Those that are among others, and those that are not. */
function parted(
  entries: readonly IndexEntry[],
  others: readonly IndexEntry[],
): [inside: IndexEntry[], outside: IndexEntry[]] {
  const among = new Set(others);
  const [inside, outside]: [IndexEntry[], IndexEntry[]] = [[], []];
  for (const entry of entries) (among.has(entry) ? inside : outside).push(entry);
  return [inside, outside];
}

/** Whether so many places are known for certain to be the first ones that nothing later can come before them. */
function hasEnough(found: readonly RankedPlace[], phase: Phase, entry: IndexEntry, limit: number): boolean {
  let certain = 0;
  for (const { thing, closeness } of found) {
    const order = compareCloseness(closeness, phase.closeness);
    if (order > 0 || (order === 0 && compareEntries(thing.entry, entry) <= 0)) certain++;
    if (certain >= limit) return true;
  }
  return limit === 0;
}

function answer(
  found: RankedPlace[],
  { limit }: Search,
  { looked, all }: { readonly looked: number; readonly all: number },
): Found {
  const isTotalExact = looked === all;
  const total = isTotalExact ? found.length : Math.round((found.length / looked) * all);
  return { places: found.toSorted(comparePlaces).slice(0, limit), total, isTotalExact };
}
