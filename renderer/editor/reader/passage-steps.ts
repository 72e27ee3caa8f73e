import type { Direction } from './caret-motion';
import type { Interval } from './passage-index';

interface Keyed extends Interval {
  readonly key: string;
}

/**
 * The passage after or before a place, round the end of the text; of several that begin at one place each in turn, since
 * `active` is the one that was gone to last. Undefined where there is none.
 */
export function passageBeside<T extends Keyed>(
  sorted: readonly T[],
  here: number,
  active: Keyed | null,
  direction: Direction,
): T | undefined {
  const standing = active?.start === here ? sorted.findIndex(({ key }) => key === active.key) : -1;
  if (standing >= 0) return sorted[(standing + direction + sorted.length) % sorted.length];
  const beside =
    direction > 0 ? sorted.find(({ start }) => start > here) : sorted.findLast(({ start }) => start < here);
  return beside ?? (direction > 0 ? sorted[0] : sorted.at(-1));
}

/** Which of the passages at a place is shown next, and what was shown there before. */
export interface PassageTurn {
  readonly keys: string;
  readonly index: number;
}

/** The same place again shows the next passage; another place shows the one that is `meant`, or the first. */
export function turnAt(
  keys: readonly string[],
  before: PassageTurn | null,
  meant: string | undefined,
): PassageTurn {
  const joined = keys.join(' ');
  if (before?.keys === joined) return { keys: joined, index: (before.index + 1) % keys.length };
  return { keys: joined, index: Math.max(0, meant === undefined ? -1 : keys.indexOf(meant)) };
}
