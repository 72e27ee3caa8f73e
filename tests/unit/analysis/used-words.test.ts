import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usedWords, wordsAfter, wordsAround, wordsBefore } from '../../../electron/analysis/words/used-words';
import { searchTokens } from '../../../shared/search/search-tokens';

const wordsOf = (text: string, chinese: 'character' | 'word') => usedWords(searchTokens(text), chinese).words;

describe('usedWords', () => {
  it('takes Chinese character by character, or in the words of the dictionary', () => {
    expect(wordsOf('中国政府 controls 稀土。', 'character')).toEqual([
      '中',
      '国',
      '政',
      '府',
      'controls',
      '稀',
      '土',
    ]);
    expect(wordsOf('中国政府 controls 稀土。', 'word')).toEqual(['中国', '政府', 'controls', '稀土']);
  });

  it('compares traditional characters as simplified ones', () => {
    expect(wordsOf('經濟發展', 'word')).toEqual(wordsOf('经济发展', 'word'));
  });

  it('loses no character and invents none, whatever the text is', () => {
    const piece = fc.constantFrom(
      '国',
      '务',
      '院',
      '資',
      '委',
      'quota',
      'Ａ',
      '，',
      ' ',
      '\n',
      '𠮷',
      'ｶ',
      '㍿',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const tokens = searchTokens(text);
        const used = usedWords(tokens, 'word');
        expect(used.words.join('')).toBe(tokens.words.join(''));
        for (const [at, start] of used.starts.entries()) {
          expect(start).toBeLessThan(used.ends[at] ?? 0);
          expect(tokens.starts).toContain(start);
          expect(tokens.ends).toContain(used.ends[at]);
        }
      }),
    );
  });

  it('finds the same words around places without taking all of a text apart', () => {
    const piece = fc.constantFrom(
      '中国',
      '政府',
      '稀土配額',
      '，',
      ' ',
      '\n',
      'quota',
      '-',
      '国',
      '的',
      '𠮷',
    );
    const count = fc.nat({ max: 5 });
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 })), { maxLength: 4 }),
        count,
        count,
        (pieces, chosen, left, right) => {
          const tokens = searchTokens(pieces.join(''));
          const length = tokens.words.length;
          if (length === 0) return;
          const places = chosen.map(([at, long]) => ({
            from: at % length,
            to: Math.min(length, (at % length) + long),
          }));
          const all = usedWords(tokens, 'word');
          const some = wordsAround(tokens, 'word', { places, span: { left, right } });
          for (const { from, to } of places) {
            const beside = (used: typeof all) => {
              const before = wordsBefore(used, tokens.starts[from] ?? 0);
              const after = wordsAfter(used, tokens.ends[to - 1] ?? 0);
              return [
                used.words.slice(Math.max(0, before - left), before),
                used.words.slice(before, after),
                used.words.slice(after, after + right),
              ];
            };
            expect(beside(some)).toEqual(beside(all));
          }
        },
      ),
    );
  });

  it('finds the words beside a place', () => {
    const used = usedWords(searchTokens('one two three'), 'character');
    expect([wordsBefore(used, 4), wordsAfter(used, 7)]).toEqual([1, 2]);
    expect([wordsBefore(used, 0), wordsAfter(used, 13)]).toEqual([0, 3]);
    // A word that the place is part of is on neither side.
    expect([wordsBefore(used, 5), wordsAfter(used, 6)]).toEqual([1, 2]);
  });
});
