import { fitPlan, type Fitting } from './fit-plan';
import type { FoundThing } from './found-thing';
import type { QueryPlan } from './query-plan';
import type { IndexEntry } from './search-index-table';
import type { ReadableThing, ThingMemory } from './thing-memory';

/** What comparing a thing with a plan needs besides it. */
export interface ThingReader {
  readonly memory: ThingMemory;
  soundsLike(thing: ReadableThing, text: string, reading: string): boolean;
}

/** A thing with the places where it is what a plan asks for; undefined where it is not, or is no longer there. */
export function fitThing(
  entry: IndexEntry,
  { plan, withAside }: { readonly plan: QueryPlan; readonly withAside: boolean },
  reader: ThingReader,
): FoundThing | undefined {
  const thing = reader.memory.read(entry);
  if (!thing) return undefined;
  const segments = thing.parts.flatMap(({ part, main, aside }) => [
    { part, tokens: main },
    ...(aside && withAside ? [{ part, tokens: aside }] : []),
  ]);
  const fitting: Fitting = {
    segments,
    entry,
    soundsLike: ({ text }, reading) => reader.soundsLike(thing, text, reading),
  };
  const places = fitPlan(plan, fitting);
  return places ? { entry, title: thing.title, segments, places, sourceId: thing.sourceId } : undefined;
}
