import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionMove, type BlockLevels } from '../../../../../renderer/editor/memo/outline/section-move';

/** The blocks by their numbers, as they stand after a move. */
function moved(levels: BlockLevels, heading: number, direction: 'up' | 'down'): number[] | null {
  const move = sectionMove(levels, heading, direction);
  if (!move) return null;
  const all = levels.map((_, index) => index);
  const section = all.slice(move.start, move.end);
  const before = all.slice(0, move.before).filter((index) => !section.includes(index));
  const after = all.slice(move.before).filter((index) => !section.includes(index));
  return [...before, ...section, ...after];
}

describe('moving a section', () => {
  // A title’s text, then two parts, the first with two subsections.
  const levels = [null, 1, null, 2, null, 2, 1, null];

  it('takes everything below its heading with it', () => {
    expect(moved(levels, 1, 'down')).toEqual([0, 6, 7, 1, 2, 3, 4, 5]);
    expect(moved(levels, 6, 'up')).toEqual([0, 6, 7, 1, 2, 3, 4, 5]);
    expect(moved(levels, 5, 'up')).toEqual([0, 1, 2, 5, 3, 4, 6, 7]);
  });

  it('never leaves its part, and never moves what stands before the first heading', () => {
    expect(moved(levels, 3, 'up')).toBeNull();
    expect(moved(levels, 5, 'down')).toBeNull();
    expect(moved(levels, 1, 'up')).toBeNull();
    expect(moved(levels, 6, 'down')).toBeNull();
    expect(moved(levels, 2, 'up')).toBeNull();
  });

  it('goes behind a deeper section that stands where its neighbour would', () => {
    expect(moved([2, null, 3, null, 2], 2, 'up')).toBeNull();
    expect(moved([2, 3, 2], 0, 'down')).toEqual([2, 0, 1]);
  });

  it('is taken back by the way back', () => {
    const block = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), fc.nat(11), (blocks, heading) => {
        const after = moved(blocks, heading, 'down');
        if (!after) return;
        expect([...after].sort((a, b) => a - b)).toEqual(blocks.map((_, index) => index));
        const levelsAfter = after.map((index) => blocks[index] ?? null);
        const back = moved(levelsAfter, after.indexOf(heading), 'up');
        expect(back?.map((index) => after[index])).toEqual(blocks.map((_, index) => index));
      }),
    );
  });
});
