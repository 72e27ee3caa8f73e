import { setImmediate } from 'node:timers/promises';
import type { Closeness } from '../../shared/search/search-schema';
import { compareCloseness } from './fit-plan';
import { fitThing, type ThingReader } from './fit-thing';
import { compareEntries, comparePlaces, rankedPlaces, type RankedPlace } from './found-thing';
import { expressionsOf } from './index-expression';
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
  match(expression: string | null): IndexEntry[];
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
  readonly entries: readonly IndexEntry[];
}

/** Looks for the places that a question asks for, the best first. */
export async function runSearch(search: Search, tools: SearchTools): Promise<Found> {
  const phases = phasesOf(search, tools);
  const begin = performance.now();
  const found: RankedPlace[] = [];
  const all = phases.reduce((sum, { entries }) => sum + entries.length, 0);
  let looked = 0;
  let pause = begin + pieceTime;
  for (const phase of phases) {
    for (const entry of phase.entries) {
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

/** What may have the words in a row comes first, then what may have them near each other, each the newest first. */
function phasesOf(search: Search, tools: SearchTools): Phase[] {
  const { plan, withAside } = search;
  const expressions = expressionsOf(plan, withAside);
  const isWanted = (entry: IndexEntry) => search.isAsked(entry) && mayFit(plan, entry);
  const whole = tools.match(expressions.whole).filter(isWanted).toSorted(compareEntries);
  if (expressions.row === null || expressions.near === null) {
    return [{ closeness: plan.kind === 'near' ? 'near' : 'exact', entries: whole }];
  }
  const inRow = new Set(tools.match(expressions.row));
  const near = new Set(tools.match(expressions.near));
  return [
    { closeness: 'exact', entries: whole.filter((entry) => inRow.has(entry)) },
    { closeness: 'near', entries: whole.filter((entry) => !inRow.has(entry) && near.has(entry)) },
    { closeness: 'apart', entries: whole.filter((entry) => !inRow.has(entry) && !near.has(entry)) },
  ];
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
