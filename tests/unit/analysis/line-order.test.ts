import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type OrderedLine } from '../../../electron/analysis/words/line-order';
import { lineOrderSchema, type LineOrder } from '../../../shared/analysis/word-schema';

const sources = {
  title: (at: number) => ['张', '李', 'beta', 'Alpha'][at] ?? '',
  date: (at: number) => ['2024', null, '2023-05/2024-01', '2023-05'][at] ?? null,
};
const line = (source: number, start: number, left = '', hit = '', right = ''): OrderedLine => ({
  source,
  start,
  end: start + 1,
  left: left.split(' ').filter(Boolean).toReversed(),
  hit,
  right: right.split(' ').filter(Boolean),
});
const sort = (lines: readonly OrderedLine[], order: LineOrder[], isDescending = false) =>
  inOrder(lines, order, { isDescending, sources }).map(({ source, start }) => `${source}.${start}`);

describe('inOrder', () => {
  it('looks at the nearest word to the left first, then farther ones', () => {
    const lines = [line(0, 1, 'a z'), line(0, 2, 'b y'), line(0, 3, 'a y'), line(0, 4, '')];
    expect(sort(lines, ['left'])).toEqual(['0.4', '0.3', '0.2', '0.1']);
    expect(sort(lines, ['left2'])).toEqual(['0.4', '0.1', '0.3', '0.2']);
    expect(sort(lines, ['left'], true)).toEqual(['0.1', '0.2', '0.3', '0.4']);
  });

  it('looks at the nearest word to the right first', () => {
    const lines = [line(0, 1, '', '', 'b a'), line(0, 2, '', '', 'a c'), line(0, 3, '', '', 'a b')];
    expect(sort(lines, ['right'])).toEqual(['0.3', '0.2', '0.1']);
    expect(sort(lines, ['right2'])).toEqual(['0.1', '0.3', '0.2']);
  });

  it('puts Chinese in order by pinyin and numbers by their value', () => {
    const lines = [line(0, 1, '张'), line(0, 2, '安'), line(0, 3, '李'), line(0, 4, '10'), line(0, 5, '9')];
    expect(sort(lines, ['left'])).toEqual(['0.5', '0.4', '0.2', '0.3', '0.1']);
  });

  it('puts dates in order by the first day that they can be, and what is undated last', () => {
    const lines = [line(0, 0), line(1, 0), line(2, 0), line(3, 0)];
    expect(sort(lines, ['date'])).toEqual(['3.0', '2.0', '0.0', '1.0']);
  });

  it('puts sources in order by title, and lines of one source as they stand', () => {
    const lines = [line(3, 9), line(2, 1), line(0, 1), line(3, 2), line(1, 1)];
    const titles = sort(lines, ['source']);
    expect(titles.indexOf('3.2')).toBe(titles.indexOf('3.9') - 1);
    expect(titles.indexOf('1.1')).toBeLessThan(titles.indexOf('0.1'));
    expect(titles.indexOf('3.2')).toBeLessThan(titles.indexOf('2.1'));
  });

  it('goes by the first order, then by the next', () => {
    const lines = [line(0, 1, 'b', 'y'), line(0, 2, 'a', 'y'), line(0, 3, 'c', 'x')];
    expect(sort(lines, ['hit', 'left'])).toEqual(['0.3', '0.2', '0.1']);
  });

  it('keeps every line once, in an order that does not depend on where they came from', () => {
    const word = fc.constantFrom('', 'a', 'B', '国', '9', '10', 'é');
    const lines = fc.uniqueArray(
      fc.record({
        source: fc.nat(3),
        start: fc.nat(20),
        end: fc.nat(40),
        hit: word,
        left: fc.array(word, { maxLength: 3 }),
        right: fc.array(word, { maxLength: 3 }),
      }),
      { selector: ({ source, start, end }) => `${source} ${start} ${end}` },
    );
    const order = fc.array(fc.constantFrom(...lineOrderSchema.options), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lines, order, fc.boolean(), (some, keys, isDescending) => {
        const sorted = inOrder(some, keys, { isDescending, sources });
        expect(new Set(sorted)).toEqual(new Set(some));
        expect(inOrder(some.toReversed(), keys, { isDescending, sources })).toEqual(sorted);
      }),
    );
  });
});
