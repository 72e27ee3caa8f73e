import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collocation, type CollocationCounts } from '../../../shared/analysis/collocation';

describe('collocation', () => {
  it('gives the measures of a table that was computed by hand', () => {
    // E = 16·8 ÷ 64 = 2; G² = 2·(8 ln 4 + 8 ln (8/14) + 48 ln (48/42)); logDice = 14 + log₂ (16/24).
    const found = collocation({ joint: 8, span: 16, word: 8, total: 64 });
    expect(found.expected).toBe(2);
    expect(found.logLikelihood).toBeCloseTo(26.0459, 4);
    expect(found.logDice).toBeCloseTo(13.415, 4);
    expect(found.mi).toBe(2);
    expect(found.npmi).toBeCloseTo(2 / 3, 10);
    expect(found.tScore).toBeCloseTo(6 / Math.sqrt(8), 10);
  });

  it('tells what is rarer than by chance by its sign', () => {
    const found = collocation({ joint: 1, span: 100, word: 500, total: 10_000 });
    expect(found.expected).toBe(5);
    expect(found.logLikelihood).toBeCloseTo(-4.9812, 4);
    expect(found.mi).toBeCloseTo(-2.3219, 4);
    expect(found.npmi).toBeCloseTo(-0.1747, 4);
    expect(found.tScore).toBe(-4);
  });

  it('says nothing where nothing can be said', () => {
    expect(collocation({ joint: 0, span: 10, word: 5, total: 100 })).toMatchObject({
      expected: 0.5,
      logDice: null,
      mi: null,
      npmi: null,
      tScore: null,
    });
    expect(collocation({ joint: 0, span: 0, word: 0, total: 0 })).toMatchObject({
      expected: 0,
      logLikelihood: null,
    });
    expect(collocation({ joint: 9, span: 9, word: 9, total: 9 })).toMatchObject({
      logLikelihood: 0,
      logDice: 14,
      npmi: null,
    });
  });

  /** A table that can be: no cell is less than 0. */
  const table = fc
    .tuple(fc.nat(50), fc.nat(200), fc.nat(200), fc.nat(5000))
    .map(([joint, otherSpan, otherWord, rest]): CollocationCounts => ({
      joint,
      span: joint + otherSpan,
      word: joint + otherWord,
      total: joint + otherSpan + otherWord + rest,
    }));

  it('stays within the bounds of each measure and agrees in direction', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const { expected, logLikelihood, logDice, mi, npmi, tScore } = collocation(counts);
        expect(logDice ?? 0).toBeLessThanOrEqual(14);
        expect(Math.abs(npmi ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
        expect(tScore ?? 0).toBeLessThanOrEqual(Math.sqrt(counts.joint));
        if (mi === null || Math.abs(counts.joint - expected) < 1e-9) return;
        const direction = Math.sign(counts.joint - expected);
        expect(Math.sign(mi)).toBe(direction);
        expect(Math.sign(tScore ?? 0)).toBe(direction);
        expect(Math.sign(logLikelihood ?? 0) * direction).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not matter which of the two is the hit', () => {
    fc.assert(
      fc.property(table, ({ joint, span, word, total }) => {
        const one = collocation({ joint, span, word, total });
        const other = collocation({ joint, span: word, word: span, total });
        expect(other.logLikelihood ?? 0).toBeCloseTo(one.logLikelihood ?? 0, 6);
        expect(other).toMatchObject({ logDice: one.logDice, tScore: one.tScore });
      }),
    );
  });
});
