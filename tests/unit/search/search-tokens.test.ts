import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNear } from '../../../electron/search/find-near';
import { gap, searchTokens } from '../../../shared/search/search-tokens';

const wordsOf = (text: string) => searchTokens(text).words;

describe('the words of a text', () => {
  it.each([
    ['Naïve CAFÉ Łódź Straße', ['naive', 'cafe', 'lodz', 'strasse']],
    ['e\u0301te\u0301', ['ete']],
    ['ＱＵＯＴＡ １２３ ㎞', ['quota', '123', 'km']],
    ['國資委后後髮發', ['国', '资', '委', '后', '后', '发', '发']],
    ['⺠⼀㍿', ['民', '一', '株', '式', '会', '社']],
    ["co-operation don’t O'Brien", ['co', 'operation', 'don', 't', 'o', 'brien']],
    ['A股2025年', ['a', '股', '2025', '年']],
    ['zero\u200bwidth', ['zerowidth']],
    ['葛\u{e0100}飾 qu\ufeffota', ['葛', '饰', 'quota']],
    ['gov\u00adern\u00adment 党\u00ad委', ['government', '党', '委']],
    ['gov\u00ad\nernment', ['gov', 'ernment']],
    ['𠀀𠀁 𝐐uota', ['𠀀', '𠀁', 'quota']],
    ['한국어 Ελλάδα Москва', ['한국어', 'ελλαδα', 'москва']],
    ['… — “”', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('know what stands between them', () => {
    expect(searchTokens('a b-c’d\ne. f  g国资 委').gaps).toEqual([0, 1, 3, 3, 2, 4, 1, 0, 0, 1]);
    expect(searchTokens('co-\noperation').gaps).toEqual([gap.none, gap.soft]);
    expect(searchTokens('co\u00ad\noperation 党\u00ad委').gaps).toEqual([0, gap.soft, gap.blank, gap.none]);
    expect(searchTokens('one\n\ntwo').gaps).toEqual([gap.none, gap.other]);
  });

  it('are where they say, in order, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { starts, ends, words } = searchTokens(text);
        words.forEach((word, index) => {
          const [start = 0, end = 0] = [starts[index], ends[index]];
          expect(word).not.toBe('');
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (starts[index - 1] ?? 0));
          // What stands there is the word, if it is looked at alone.
          expect(wordsOf(text.slice(start, end)).join('')).toContain(word);
        });
      }),
    );
  });

  it('of one character and of many are read in the same way, quickly or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B', '1', 'é', '国', ' ', '-', '\u0301'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          // A letter beyond ASCII in front of it takes the slow way.
          const slow = searchTokens(`é ${text}`);
          const plain = searchTokens(text);
          const isMarkFirst = text.startsWith('\u0301');
          expect(isMarkFirst ? [] : slow.words.slice(1)).toEqual(isMarkFirst ? [] : plain.words);
        },
      ),
    );
  });
});

describe('words near each other', () => {
  const span = fc
    .integer({ min: 0, max: 40 })
    .chain((from) => fc.integer({ min: 1, max: 3 }).map((length) => ({ from, to: from + length })));
  const list = fc.array(span, { maxLength: 6 }).map((spans) => {
    const byKey = new Map(spans.map((one) => [`${one.from} ${one.to}`, one]));
    return [...byKey.values()].toSorted((a, b) => a.from - b.from || a.to - b.to);
  });

  it('are in stretches that hold one of each, no wider than is allowed, none around another', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 0, max: 10 }), (first, second, distance) => {
        const stretches = findNear([first, second], distance);
        const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
        const isNear = ([a, b]: (typeof pairs)[number]) => {
          const [early, late] = a.from <= b.from ? [a, b] : [b, a];
          return late.from - early.to <= distance;
        };
        expect(stretches.length > 0).toBe(pairs.some(isNear));
        for (const { from, to } of stretches) {
          expect(
            pairs
              .filter(isNear)
              .some(([a, b]) => Math.min(a.from, b.from) === from && Math.max(a.to, b.to) === to),
          ).toBe(true);
          expect(
            stretches.some(
              (inner) => inner.from >= from && inner.to <= to && inner.to - inner.from < to - from,
            ),
          ).toBe(false);
        }
      }),
    );
  });
});
