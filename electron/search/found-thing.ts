import type { Closeness, Hit } from '../../shared/search/search-schema';
import type { SearchTokens } from '../../shared/search/search-tokens';
import { CodePointIndex } from '../../shared/text/code-points';
import { closenessRank, compareCloseness, type Place, type Segment } from './fit-plan';
import type { IndexEntry } from './search-index-table';
import { snippetOf } from './snippet';

/** A thing that a query fits, with the places where it does. */
export interface FoundThing {
  readonly entry: IndexEntry;
  readonly title: string;
  readonly segments: readonly Segment[];
  /** In the order of the text; none where a query has no words. */
  readonly places: readonly Place[];
  readonly sourceId: string | undefined;
}

/** A place with what it is ordered by. */
export interface RankedPlace {
  readonly thing: FoundThing;
  /** Null: the thing as a whole. */
  readonly place: Place | null;
  readonly closeness: Closeness;
}

/** All places of a thing; one for the whole of it where the query has no words. */
export function rankedPlaces(thing: FoundThing): RankedPlace[] {
  if (thing.places.length === 0) return [{ thing, place: null, closeness: 'exact' }];
  return thing.places.map((place) => ({ thing, place, closeness: place.closeness }));
}

/** The closest first, then the newest thing, then the order of the text. */
export function comparePlaces(a: RankedPlace, b: RankedPlace): number {
  return (
    compareCloseness(b.closeness, a.closeness) ||
    compareEntries(a.thing.entry, b.thing.entry) ||
    (a.place?.segment ?? 0) - (b.place?.segment ?? 0) ||
    (a.place?.from ?? 0) - (b.place?.from ?? 0) ||
    (a.place?.to ?? 0) - (b.place?.to ?? 0)
  );
}

/** The newest first. */
export function compareEntries(a: IndexEntry, b: IndexEntry): number {
  if (a.time !== b.time) return b.time - a.time;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A place as it is shown; `rank` is how many come before it. */
export function toHit({ thing, place, closeness }: RankedPlace, rank: number): Hit {
  const { entry, segments, title } = thing;
  const segment = segments[place?.segment ?? 0];
  const { field, part, text } = segment?.part ?? { field: 'text' as const, part: 0, text: '' };
  const stretch = place && segment ? unitsOf(segment.tokens, place) : { start: 0, end: firstLine(text) };
  const others = thing.places
    .filter((other) => other !== place && segments[other.segment]?.part === segment?.part)
    .map((other) => unitsOf(segments[other.segment]?.tokens, other));
  const index = new CodePointIndex(text);
  return {
    kind: entry.kind,
    id: entry.id,
    title,
    field,
    part,
    start: index.toCodePoints(stretch.start),
    end: index.toCodePoints(stretch.end),
    quote: text.slice(stretch.start, stretch.end),
    ...snippetOf(text, stretch, others),
    closeness,
    // Between 0 and 1 within each degree of closeness, so that it falls from each hit to the next.
    score: closenessRank[closeness] + 1 / (rank + 2),
    ...(entry.parent !== null && { claimId: entry.parent }),
    ...(thing.sourceId !== undefined && { sourceId: thing.sourceId }),
  };
}

function unitsOf(tokens: SearchTokens | undefined, { from, to }: Place): { start: number; end: number } {
  return { start: tokens?.starts[from] ?? 0, end: tokens?.ends[to - 1] ?? 0 };
}

/** Units of a first line that stand for a text of which nothing in particular was found. */
const longestLine = 120;

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  const length = Math.min(end < 0 ? text.length : end, longestLine);
  const unit = text.charCodeAt(length);
  return unit >= 0xdc00 && unit <= 0xdfff ? length + 1 : length;
}
