import type { Closeness } from '../../shared/search/search-schema';
import type { SearchTokens } from '../../shared/search/search-tokens';
import type { WantedWords } from './compile-words';
import { findNear } from './find-near';
import { findRows, type Span } from './find-words';
import { nearDistance } from './index-expression';
import type { QueryPlan } from './query-plan';
import type { IndexEntry } from './search-index-table';
import type { ThingPart } from './search-thing';

/** Words in a row that a query is compared with: those of a part, or what is aside in it. */
export interface Segment {
  readonly part: ThingPart;
  readonly tokens: SearchTokens;
}

/** A place that a query is answered by. */
export interface Place extends Span {
  readonly segment: number;
  readonly closeness: Closeness;
}

/** What comparing needs besides the words. */
export interface Fitting {
  readonly segments: readonly Segment[];
  readonly entry: IndexEntry;
  /** Whether a part is a Chinese name that is read so, or by these initials. */
  soundsLike(part: ThingPart, reading: string): boolean;
}

/** Where a plan is answered in a thing, in no order; null where it does not fit. */
export function fitPlan(plan: QueryPlan, fitting: Fitting): Place[] | null {
  switch (plan.kind) {
    case 'test':
      return plan.test(fitting.entry) ? [] : null;
    case 'words': {
      const places = placesOf(plan.wanted, fitting);
      return places.length > 0 ? places : null;
    }
    case 'near':
      return fitNear(plan, fitting);
    case 'not':
      return fitPlan(plan.plan, fitting) === null ? [] : null;
    case 'or':
      return fitAny(plan.plans, fitting);
    case 'and':
      return fitAll(plan, fitting);
  }
}

/** Degrees of closeness as numbers: the closer, the larger. */
export const closenessRank: Readonly<Record<Closeness, number>> = { exact: 2, near: 1, apart: 0 };

/** Which of two degrees of closeness is the closer: positive for the first. */
export function compareCloseness(a: Closeness, b: Closeness): number {
  return closenessRank[a] - closenessRank[b];
}

function placesOf({ rows, reading }: WantedWords, fitting: Fitting): Place[] {
  return fitting.segments.flatMap(({ part, tokens }, segment) => {
    const spans = findRows(tokens, rows);
    const isNamed = spans.length === 0 && reading !== null && fitting.soundsLike(part, reading);
    const found = isNamed ? [{ from: 0, to: tokens.words.length }] : spans;
    return found.map((span): Place => ({ ...span, segment, closeness: 'exact' }));
  });
}

function fitNear(
  { operands, distance }: Extract<QueryPlan, { kind: 'near' }>,
  { segments }: Fitting,
): Place[] | null {
  const places = segments.flatMap(({ tokens }, segment) => {
    const lists = operands.map(({ rows }) => findRows(tokens, rows));
    return findNear(lists, distance).map((span): Place => ({ ...span, segment, closeness: 'near' }));
  });
  return places.length > 0 ? places : null;
}

function fitAny(plans: readonly QueryPlan[], fitting: Fitting): Place[] | null {
  const fits = plans.map((plan) => fitPlan(plan, fitting)).filter((places) => places !== null);
  return fits.length === 0 ? null : distinctPlaces(fits.flat());
}

function fitAll({ plans, row }: Extract<QueryPlan, { kind: 'and' }>, fitting: Fitting): Place[] | null {
  const fits: Place[][] = [];
  for (const plan of plans) {
    const places = fitPlan(plan, fitting);
    if (!places) return null;
    if (places.length > 0) fits.push(places);
  }
  if (fits.length < 2 && !row) return fits.flat();
  const exact = row ? placesOf(row, fitting) : [];
  const stretches = fitting.segments.map((_, segment) =>
    findNear(
      fits.map((places) => sorted(places.filter((place) => place.segment === segment))),
      nearDistance,
    ),
  );
  const others = fits
    .flat()
    .filter((place) => !isInside(place, exact))
    .map((place): Place => {
      const isNear = (stretches[place.segment] ?? []).some(
        ({ from, to }) => from <= place.from && place.to <= to,
      );
      return { ...place, closeness: isNear ? 'near' : 'apart' };
    });
  return distinctPlaces([...exact, ...others]);
}

function isInside(place: Place, outer: readonly Place[]): boolean {
  return outer.some(
    ({ segment, from, to }) => segment === place.segment && from <= place.from && place.to <= to,
  );
}

/** Each place once, as close as any of those that say it. */
function distinctPlaces(places: readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    const key = `${place.segment} ${place.from} ${place.to}`;
    const before = found.get(key);
    if (!before || compareCloseness(place.closeness, before.closeness) > 0) found.set(key, place);
  }
  return [...found.values()];
}

function sorted(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
