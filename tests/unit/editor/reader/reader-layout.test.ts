import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank } from '../../../../renderer/editor/reader/reader-layout';

test('a stretch is blank where it holds white space only, of any kind', () => {
  const units = fc.oneof(
    fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '\u2028', '\ufeff', 'a', '党', '\u007f'),
  );
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 12 }), fc.nat(12), fc.nat(14), (text, start, end) => {
      expect(isBlank(text, start, end)).toBe(text.slice(start, Math.max(start, end)).trim() === '');
    }),
  );
});
