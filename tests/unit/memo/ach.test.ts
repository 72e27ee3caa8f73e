import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  achScoreSchema,
  achWeightSchema,
  computeAch,
  type AchEvidence,
  type AchScore,
  type AchWeight,
} from '../../../shared/memo/ach';

const item = (credibility: AchWeight, relevance: AchWeight, ...scores: AchScore[]): AchEvidence => ({
  text: '',
  claimId: null,
  credibility,
  relevance,
  scores,
});
const hypotheses = ['H1', 'H2', 'H3'];
const evidence = [
  item('H', 'H', 'C', 'C', 'I'),
  item('M', 'H', 'C', 'II', 'I'),
  item('H', 'L', 'C', 'C', 'C'),
  item('L', 'M', 'I', 'C', 'N'),
];
const four = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(4)));

describe('analysis of competing hypotheses', () => {
  const result = computeAch({ hypotheses, evidence });

  it('sums what is inconsistent, plain and weighted, and ranks by it', () => {
    expect(result.sums.map(({ unweighted }) => unweighted)).toEqual([-1, -2, -2]);
    expect(four(result.sums.map(({ weighted }) => weighted))).toEqual([-0.7071, -2.8284, -3.4142]);
    expect(result.ranking).toEqual([0, 1, 2]);
    expect(result.leaders).toEqual([0]);
  });

  it('tells how much each item tells between the hypotheses', () => {
    expect(result.diagnosticity.map(({ range }) => range)).toEqual([2, 3, 0, 2]);
    expect(four(result.diagnosticity.map(({ deviation }) => deviation))).toEqual([0.9428, 1.2472, 0, 0.8165]);
  });

  it('shows that without the second item another hypothesis leads', () => {
    const without = result.without[1];
    expect(four(without?.weighted ?? [])).toEqual([-0.7071, 0, -2]);
    expect(without).toMatchObject({ leaders: [1], changesLeader: true });
    expect(result.without.map(({ changesLeader }) => changesLeader)).toEqual([false, true, false, false]);
  });

  it('counts what has no score as not applicable, and finds all first where nothing speaks against any', () => {
    expect(computeAch({ hypotheses, evidence: [item('M', 'M', 'I')] }).sums).toEqual([
      { unweighted: -1, weighted: -1 },
      { unweighted: 0, weighted: 0 },
      { unweighted: 0, weighted: 0 },
    ]);
    expect(computeAch({ hypotheses, evidence: [] }).leaders).toEqual([0, 1, 2]);
  });

  it('is the sum of what each item adds, in any order', () => {
    const weight = fc.constantFrom(...achWeightSchema.options);
    const scores = fc.array(fc.constantFrom(...achScoreSchema.options), { minLength: 3, maxLength: 3 });
    const anyItem = fc.tuple(weight, weight, scores).map(([c, r, s]) => item(c, r, ...s));
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
        const all = computeAch({ hypotheses, evidence: items });
        const turned = computeAch({ hypotheses, evidence: items.toReversed() });
        const near = (a: readonly number[], b: readonly number[]) =>
          a.forEach((value, index) => expect(value).toBeCloseTo(b[index] ?? Number.NaN, 9));
        near(
          all.sums.map(({ weighted }) => weighted),
          turned.sums.map(({ weighted }) => weighted),
        );
        for (const { weighted, unweighted } of all.sums) {
          expect(weighted).toBeLessThanOrEqual(0);
          expect(unweighted).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
