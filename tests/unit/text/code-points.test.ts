import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePointIndex, codePointLength, sliceByCodePoints } from '../../../shared/text/code-points';

const anyText = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '党', '𠮷', '😀', 'é', '\u0301', '\u200d'),
});

describe('code points', () => {
  it('counts pairs of surrogates once', () => {
    expect(codePointLength('a𠮷b😀')).toBe(4);
    expect(codePointLength('')).toBe(0);
  });

  it('agrees with the iterator of the language for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = [...text];
        const index = new CodePointIndex(text);
        expect(codePointLength(text)).toBe(points.length);
        expect(index.codePoints).toBe(points.length);
        let units = 0;
        points.forEach((point, position) => {
          expect(index.toCodeUnits(position)).toBe(units);
          expect(index.toCodePoints(units)).toBe(position);
          units += point.length;
        });
        expect(index.toCodeUnits(points.length)).toBe(text.length);
        expect(index.toCodePoints(text.length)).toBe(points.length);
      }),
    );
  });

  it('slices like an array of code points', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(sliceByCodePoints(text, start, end)).toBe([...text].slice(start, end).join(''));
      }),
    );
  });
});
