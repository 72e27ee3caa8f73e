import { describe, expect, it } from 'vitest';
import { PlacedPassages } from '../../../../renderer/editor/reader/placed-passages';
import { CodePointIndex } from '../../../../shared/text/code-points';

const passage = (key: string, start: number, codeId = 'a') => ({
  key,
  start,
  end: start + 2,
  codes: [{ codeId, dimension: 'D1', polarity: 'affirmed' as const }],
  description: '',
});

describe('passages placed in a text', () => {
  it('stand in UTF-16 units, and are the same objects while nothing of them changes', () => {
    const placed = new PlacedPassages(new CodePointIndex('😀😀 four words here'));
    const first = placed.place([passage('x', 1), passage('y', 4)]);
    expect(first.map(({ start, end }) => [start, end])).toEqual([
      [2, 5],
      [6, 8],
    ]);
    const second = placed.place([passage('y', 4), passage('x', 1, 'b'), passage('z', 5)]);
    expect(second[0]).toBe(first[1]);
    expect(second[1]).not.toBe(first[0]);
    expect(second[1]?.codes[0]?.codeId).toBe('b');
    expect(second[2]).toMatchObject({ start: 7, end: 9 });
  });
});
