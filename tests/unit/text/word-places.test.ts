import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordPlaces, type WordMatching } from '../../../shared/text/word-places';

const loose: WordMatching = { isWholeWord: false, isCaseExact: false, isScriptExact: false };
const found = (text: string, words: string, matching: Partial<WordMatching> = {}) =>
  wordPlaces(text, words, { ...loose, ...matching }).map(({ start, end }) => text.slice(start, end));

describe('where words stand', () => {
  it('in either case, either script, any width and any white space', () => {
    expect(found('Golden share; golden\n share, GOLDEN SHARE', 'golden share')).toEqual([
      'Golden share',
      'GOLDEN SHARE',
    ]);
    expect(found('中心組學習，中心组学习。', '中心组学习')).toEqual(['中心組學習', '中心组学习']);
    expect(found('中心組學習，中心组学习。', ' 中心組學習 ')).toHaveLength(2);
    expect(found('ＳＡＳＡＣ and SASAC', 'sasac')).toEqual(['ＳＡＳＡＣ', 'SASAC']);
    expect(found('a\u00a0b', 'a b')).toEqual(['a\u00a0b']);
  });

  it('exactly, where that is asked for', () => {
    expect(found('SASAC, sasac', 'SASAC', { isCaseExact: true })).toEqual(['SASAC']);
    expect(found('中心組學習，中心组学习。', '中心组学习', { isScriptExact: true })).toEqual(['中心组学习']);
  });

  it('as whole words in both languages', () => {
    expect(found('state, statement, estate, State.', 'state', { isWholeWord: true })).toEqual([
      'state',
      'State',
    ]);
    expect(found('公司由国家控股。', '国家', { isWholeWord: true })).toEqual(['国家']);
    expect(found('他说英国家具很好。', '国家', { isWholeWord: true })).toEqual([]);
    expect(found('他说英国家具很好。', '国家')).toEqual(['国家']);
  });

  it('never in part of a character, and never over each other', () => {
    expect(found('e\u0301 e', 'e')).toEqual(['e']);
    expect(found('😀😀', '\ude00')).toEqual([]);
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(found('anything', '   ')).toEqual([]);
    expect(found('İİ i', 'i')).toEqual(['i']);
  });

  it('finds every place that was put in, where it was put', () => {
    const filler = fc.stringMatching(/^[\u4e00-\u4e20 b-y😀\n]{0,12}$/u);
    fc.assert(
      fc.property(fc.array(filler, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join('zAz');
        const places = wordPlaces(text, 'zaz', loose);
        expect(places).toHaveLength(parts.length - 1);
        for (const { start, end } of places) expect(text.slice(start, end)).toBe('zAz');
      }),
    );
  });
});
