import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associate, type JointCounts } from '../../../shared/analysis/association';

/** Two things in some units, as sets of units would give it. */
const counts = fc
  .record({ both: fc.nat(50), only: fc.nat(50), other: fc.nat(50), neither: fc.nat(50) })
  .map(({ both, only, other, neither }): JointCounts => ({
    first: both + only,
    second: both + other,
    both,
    total: both + only + other + neither,
  }));

describe('the association of two codes', () => {
  it('is that of the specification', () => {
    const { jaccard, pmi, npmi } = associate({ first: 12, second: 8, both: 5, total: 40 });
    expect(jaccard).toBeCloseTo(0.3333, 4);
    expect(pmi).toBeCloseTo(1.0589, 4);
    expect(npmi).toBeCloseTo(0.353, 4);
  });

  it('is 1 where they never stand apart, -1 where they never meet', () => {
    expect(associate({ first: 3, second: 3, both: 3, total: 9 })).toMatchObject({ jaccard: 1, npmi: 1 });
    expect(associate({ first: 3, second: 4, both: 0, total: 9 })).toEqual({
      jaccard: 0,
      pmi: null,
      npmi: -1,
    });
  });

  it('says nothing where there is nothing to tell', () => {
    expect(associate({ first: 0, second: 0, both: 0, total: 0 })).toEqual({
      jaccard: null,
      pmi: null,
      npmi: null,
    });
    expect(associate({ first: 7, second: 7, both: 7, total: 7 })).toEqual({
      jaccard: 1,
      pmi: 0,
      npmi: null,
    });
  });

  it('is the same from either side, and lies within its limits', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const found = associate(given);
        const turned = associate({ ...given, first: given.second, second: given.first });
        expect(turned).toEqual(found);
        if (found.jaccard !== null) expect(found.jaccard >= 0 && found.jaccard <= 1).toBe(true);
        if (found.npmi !== null) expect(Math.abs(found.npmi)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('is 0 in NPMI where they meet as often as by chance', () => {
    expect(associate({ first: 10, second: 20, both: 5, total: 40 }).npmi).toBeCloseTo(0, 12);
  });
});
