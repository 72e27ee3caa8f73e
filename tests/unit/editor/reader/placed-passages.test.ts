import fc from 'fast-check';
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
    expect(first.all.map(({ start, end }) => [start, end])).toEqual([
      [2, 5],
      [6, 8],
    ]);
    const { all, fresh, gone } = placed.place([passage('y', 4), passage('x', 1, 'b'), passage('z', 5)]);
    expect(all[0]).toBe(first.all[1]);
    expect(all[1]?.codes[0]?.codeId).toBe('b');
    expect(all[2]).toMatchObject({ start: 7, end: 9 });
    expect(fresh).toEqual([all[1], all[2]]);
    expect(gone).toEqual([first.all[0]]);
  });

  it('are those that were given, whatever came and went, and say what did', () => {
    const index = new CodePointIndex('words');
    const lists = fc.uniqueArray(
      fc.record({ key: fc.integer({ min: 0, max: 12 }), code: fc.constantFrom('a', 'b') }),
      { selector: ({ key }) => key, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(lists, { maxLength: 6 }), (steps) => {
        const placed = new PlacedPassages(index);
        let before: readonly object[] = [];
        for (const step of steps) {
          const given = step.map(({ key, code }) => passage(`p${key}`, key, code));
          const { all, fresh, gone } = placed.place(given);
          expect(all).toEqual(given);
          expect(new Set(fresh)).toEqual(new Set(all.filter((one) => !before.includes(one))));
          expect(new Set(gone)).toEqual(new Set(before.filter((one) => !(all as object[]).includes(one))));
          before = all;
        }
      }),
    );
  });
});
