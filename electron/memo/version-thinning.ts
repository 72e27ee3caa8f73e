import type { MemoVersion } from '../../shared/memo/memo-record';

const hour = 3_600_000;
const day = 24 * hour;
/** So long one version an hour is kept, in ms; then one a day. */
const hourly = 30 * day;

/** Ids of versions whose time has come: of those older than a day the newest of each hour stays, later of each day; named ones stay. */
export function versionsToDrop(
  versions: readonly Pick<MemoVersion, 'id' | 'at' | 'name'>[],
  now: Date,
): MemoVersion['id'][] {
  const kept = new Set<string>();
  return versions
    .filter(({ name }) => name === null)
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .flatMap(({ id, at }) => {
      const age = now.getTime() - Date.parse(at);
      if (age < day) return [];
      const bucket = at.slice(0, age < hourly ? 13 : 10);
      if (kept.has(bucket)) return [id];
      kept.add(bucket);
      return [];
    });
}
