/** Levels of the blocks of a memo: 1 to 6 of a heading, null of any other block. */
export type BlockLevels = readonly (number | null)[];

/** The blocks `start` to before `end` are to stand before the block `before`, all counted as they stand now. */
export interface SectionMove {
  readonly start: number;
  readonly end: number;
  readonly before: number;
}

/**
 * What brings the section that begins with a heading before the section of its level above it, or behind the one below.
 * Null where there is none within the same part: a section never leaves the part that it belongs to.
 */
export function sectionMove(
  levels: BlockLevels,
  heading: number,
  direction: 'up' | 'down',
): SectionMove | null {
  const level = levels[heading] ?? null;
  if (level === null) return null;
  const start = heading;
  const end = endOfSection(levels, heading);
  if (direction === 'down') {
    const next = levels[end] ?? null;
    return next === null || next < level ? null : { start, end, before: endOfSection(levels, end) };
  }
  const above = levels.findLastIndex((other, at) => at < heading && other !== null && other <= level);
  return above === -1 || (levels[above] ?? 0) < level ? null : { start, end, before: above };
}

/** Where the next heading of the same level or above stands, or the end. */
function endOfSection(levels: BlockLevels, heading: number): number {
  const level = levels[heading] ?? 0;
  const next = levels.findIndex((other, at) => at > heading && other !== null && other <= level);
  return next === -1 ? levels.length : next;
}
