import { setImmediate } from 'node:timers/promises';
import type { SearchQuestion } from '../../shared/search/search-operations';
import type { SearchTokens } from '../../shared/search/search-tokens';
import { fitThing, type ThingReader } from './fit-thing';
import type { Span } from './find-words';
import { expressionsOf } from './index-expression';
import { planQuestion } from './plan-question';
import { mayFit } from './query-plan';
import type { SearchServices } from './search-handlers';
import { onSoundIndex } from './sound-index';

/** A query that is put to the texts of all sources. */
export type PlacesQuestion = Pick<SearchQuestion, 'query' | 'isStemming' | 'withoutAliases' | 'withAside'>;

/** A source that a query is found in. */
export interface PlacesInSource {
  readonly id: string;
  /** The words of its text, and, where they were asked for, those that are aside. */
  readonly segments: readonly SearchTokens[];
  /** In the order of the text; spans count words of their segment. None where a query has no words. */
  readonly places: readonly (Span & { readonly segment: number })[];
}

/** Puts a query to the texts of all sources. */
export type FindInSources = <T>(
  question: PlacesQuestion,
  look: (found: PlacesInSource) => readonly T[],
  check: () => void,
) => Promise<T[]>;

/** Time in ms between two looks at what else there is to do. */
const pieceTime = 8;

/**
 * Finds every place that the search finds in sources. One source after the other is shown to `look`, and let go again:
 * all of them together may be larger than the memory. `check` throws where nobody waits any more.
 */
export function createFindInSources({
  index,
  memory,
  readings,
  surroundings,
}: Pick<SearchServices, 'index' | 'memory' | 'readings' | 'surroundings'>): FindInSources {
  const reader: ThingReader = {
    memory,
    soundsLike: (thing, text, reading) => readings.soundsLike(thing, text, reading),
  };
  return async (question, look, check) => {
    const plan = planQuestion(question, await surroundings());
    const withAside = question.withAside === true;
    const asked = { plan, withAside };
    await index.ready(true);
    return onSoundIndex(index, async () => {
      const seen: ReturnType<typeof look>[number][] = [];
      let pause = performance.now() + pieceTime;
      for (const entry of index.match(expressionsOf(plan, withAside).whole)) {
        if (entry.kind !== 'source' || !mayFit(plan, entry)) continue;
        const thing = fitThing(entry, asked, reader);
        if (thing) {
          const places = thing.places.toSorted(inTextOrder);
          const segments = thing.segments.map(({ tokens }) => tokens);
          for (const item of look({ id: entry.id, segments, places })) seen.push(item);
        }
        if (performance.now() < pause) continue;
        await setImmediate();
        check();
        pause = performance.now() + pieceTime;
      }
      return seen;
    });
  };
}

type Placed = PlacesInSource['places'][number];

function inTextOrder(a: Placed, b: Placed): number {
  return a.segment - b.segment || a.from - b.from || a.to - b.to;
}
