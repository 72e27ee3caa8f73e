import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../shared/entity/name-finder';

/** What is found, as it is written in the text. */
function found(names: readonly string[], text: string): string[] {
  const finder = createNameFinder(names.map((name) => ({ text: name, id: name })));
  return finder.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('names in a text', () => {
  it('are found in either script, as they are written there', () => {
    expect(found(['国资委', '中心组学习'], '國資委組織中心組學習，国资委')).toEqual([
      '國資委',
      '中心組學習',
      '国资委',
    ]);
    expect(found(['國務院'], '经国务院批准')).toEqual(['国务院']);
  });

  it('are whole words in English, whatever their case, also beside Chinese', () => {
    const names = ['Beiyuan', 'China Rare Earth'];
    expect(found(names, 'BEIYUAN’s Beiyuans of China rare earth, Beiyuan公司')).toEqual([
      'BEIYUAN',
      'China rare earth',
      'Beiyuan',
    ]);
    expect(found(['Müller'], 'Müller, Müllers, muller')).toEqual(['Müller']);
  });

  it('leave out what stands inside a longer name, and keep it where it stands alone', () => {
    const names = ['国资委', '上海市国资委', '上海'];
    expect(found(names, '上海市国资委和国资委在上海')).toEqual(['上海市国资委', '国资委', '上海']);
  });

  it('that overlap without one holding the other are both found', () => {
    expect(found(['中石', '石油集团'], '中石油集团')).toEqual(['中石', '石油集团']);
  });

  it('that are short and all capitals are no common words', () => {
    expect(found(['US', 'IT'], 'The US told us that it buys IT')).toEqual(['US', 'IT']);
  });

  it('of one character are not looked for', () => {
    expect(found(['京', 'A'], '京A 京')).toEqual([]);
  });

  it('of several entities stand for all of them', () => {
    const finder = createNameFinder([
      { text: '张伟', id: 1 },
      { text: '張偉', id: 2 },
      { text: '张伟', id: 1 },
    ]);
    expect(finder.find('张伟')).toEqual([{ start: 0, end: 2, ids: [1, 2] }]);
  });

  it('are where they say, in UTF-16, after characters of two units and spaces between Han', () => {
    expect(found(['国资委'], '𠮷😀国 资 委。')).toEqual(['国 资 委']);
  });

  it('are found exactly where looking for each by hand finds them', () => {
    const letters = fc.constantFrom('国', '资', '委', '国资', 'a', 'b', ' ', '𠮷', '，');
    const text = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));
    const name = fc
      .array(fc.constantFrom('国', '资', '委'), { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), text, (names, words) => {
        const finder = createNameFinder(names.map((id) => ({ text: id, id })));
        const joined = words.replace(/(?<=[国资委，]) +(?=[国资委，])/g, '');
        const places = names.flatMap((id) =>
          [...joined.matchAll(new RegExp(`(?=${id})`, 'g'))].map(({ index }) => ({
            start: index,
            end: index + id.length,
          })),
        );
        const outermost = places.filter(
          (place) =>
            !places.some(
              (other) =>
                other.end - other.start > place.end - place.start &&
                other.start <= place.start &&
                other.end >= place.end,
            ),
        );
        const expected = outermost.map(({ start, end }) => joined.slice(start, end)).sort();
        const actual = finder
          .find(words)
          .map(({ ids }) => ids[0] ?? '')
          .sort();
        expect(actual).toEqual(expected);
      }),
    );
  });
});
