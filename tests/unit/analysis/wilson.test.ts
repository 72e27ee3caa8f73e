import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysPercent } from '../../../shared/analysis/says-proportion';
import { wilson } from '../../../shared/analysis/wilson';

describe('the Wilson interval', () => {
  it.each([
    [45, 50, 0.7864, 0.9565],
    [30, 40, 0.5981, 0.8581],
  ])('of %i in %i is that of the specification', (some, all, low, high) => {
    const found = wilson(some, all);
    expect(found?.share).toBe(some / all);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it('ends at none and at all, and is not there without anything', () => {
    expect(wilson(0, 5)).toMatchObject({ share: 0, low: 0 });
    expect(wilson(5, 5)).toMatchObject({ share: 1, high: 1 });
    expect(wilson(0, 0)).toBeNull();
  });

  it('holds the share, and is the mirror image of the rest', () => {
    const parts = fc.tuple(fc.nat(500), fc.nat(500)).filter(([some, rest]) => some + rest > 0);
    fc.assert(
      fc.property(parts, ([some, rest]) => {
        const found = wilson(some, some + rest);
        const others = wilson(rest, some + rest);
        if (!found || !others) throw new Error('There is something.');
        expect(found.low <= found.share && found.share <= found.high).toBe(true);
        expect(found.low).toBeCloseTo(1 - others.high, 9);
      }),
    );
  });

  it('is said in whole per cent', () => {
    const found = wilson(45, 50);
    expect(found && saysPercent(found)).toBe('90 % [79–96]');
  });
});
