import type { SourceId } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import type { KinFinder, KinSources } from './kin-finder';
import { listRelations } from './source-relation-table';

/** From so much of the smaller text in the other one, two texts are one witness (check W04). */
const leastOverlap = 0.8;

/**
 * Finds which sources share an origin: all pairs of which one is derived from the other, and those of the sources given
 * that are nearly the same text, but for pairs that were marked as not derived. A pair is measured once a version.
 */
export function createOriginFinder(
  database: Database,
  finder: KinFinder,
  sources: KinSources,
): (ids: readonly SourceId[]) => Promise<(readonly [SourceId, SourceId])[]> {
  const measured = new Map<string, number | null>();
  const versionOf = (id: SourceId) => `${id} ${sources.source(id)?.version}`;

  function overlap(a: SourceId, b: SourceId): number | null {
    const key = `${versionOf(a)} ${versionOf(b)}`;
    let found = measured.get(key);
    if (found === undefined) measured.set(key, (found = finder.measureLikely(a, b)));
    return found;
  }

  return async (ids) => {
    await finder.prepare();
    const relations = listRelations(database);
    const decided = new Set(
      relations.flatMap(({ sourceId, otherId }) => [`${sourceId} ${otherId}`, `${otherId} ${sourceId}`]),
    );
    const derived = relations
      .filter(({ kind }) => kind === 'derived-from')
      .map(({ sourceId, otherId }) => [sourceId, otherId] as const);
    const sorted = ids.toSorted();
    const alike = sorted.flatMap((a, index) =>
      sorted
        .slice(index + 1)
        .filter((b) => !decided.has(`${a} ${b}`) && (overlap(a, b) ?? 0) >= leastOverlap)
        .map((b) => [a, b] as const),
    );
    return [...derived, ...alike];
  };
}
