import type { Interval } from './passage-index';

/** Something that is underlined: `key` names it, so that it keeps its lane while others come and go. */
export interface Laned extends Interval {
  readonly key: string;
}

/**
 * Gives every item a lane in which nothing else touches it, so that underlines stack and equal colours never merge.
 * Items that had a lane keep it: adding a tag moves no other underline.
 */
export function assignLanes(
  items: readonly Laned[],
  before: ReadonlyMap<string, number>,
): Map<string, number> {
  const lanes = new Map<string, number>();
  const fresh: Laned[] = [];
  for (const item of items) {
    const lane = before.get(item.key);
    if (lane === undefined) fresh.push(item);
    else lanes.set(item.key, lane);
  }
  if (lanes.size === 0 || fresh.length > 64) return sweep(items);
  for (const item of fresh) lanes.set(item.key, freeLane(besides(item, items), lanes));
  return lanes;
}

/** Colours intervals in order of their start: the fewest lanes that do. */
function sweep(items: readonly Laned[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const ends: number[] = [];
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));
  for (const item of sorted) {
    const free = ends.findIndex((end) => end < item.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = item.end;
    lanes.set(item.key, lane);
  }
  return lanes;
}

/** The first lane that none of some items is in. */
export function freeLane(
  neighbours: readonly { readonly key: string }[],
  lanes: ReadonlyMap<string, number>,
): number {
  const taken = new Set(neighbours.map(({ key }) => lanes.get(key)));
  let lane = 0;
  while (taken.has(lane)) lane++;
  return lane;
}

/** Items that overlap another or touch it. */
function besides(item: Laned, items: readonly Laned[]): Laned[] {
  return items.filter(
    (other) => other.start <= item.end && other.end >= item.start && other.key !== item.key,
  );
}
