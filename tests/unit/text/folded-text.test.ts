import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWords } from '../../../shared/text/folded-text';

describe('a folded text', () => {
  it.each([
    ['Party  COMMITTEE', 'party  committee'],
    ['中心組學習', '中心组学习'],
    ['後來發展', '后来发展'],
    ['党 委　研\t究', '党委研究'],
    ['第 5 次', '第 5 次'],
    ['ＡＢＣ１２％', 'abc12%'],
    ['Xi Jinping’s', "xi jinping's"],
    ['e\u0301lan', 'élan'],
    ['ﬁrm', 'firm'],
    ['\u2f29結構', '小结构'],
    ['𠮷野', '𠮷野'],
    ['', ''],
  ])('%j is compared as %j', (original, folded) => {
    expect(foldWords(original)).toBe(folded);
  });

  it('leads back from every unit to the character that it came from', () => {
    const { text, starts, ends } = foldText('a ﬁ 党 組');
    const place = text.indexOf('党组');
    expect([starts[place], ends[place]]).toEqual([4, 5]);
    expect([starts[place + 1], ends[place + 1]]).toEqual([6, 7]);
    const ligature = text.indexOf('fi');
    expect([starts[ligature], ends[ligature], starts[ligature + 1], ends[ligature + 1]]).toEqual([
      2, 3, 2, 3,
    ]);
  });

  it('never loses its way: places ascend and stay inside, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (original) => {
        const { text, starts, ends } = foldText(original);
        expect(starts).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i] as number);
          expect(ends[i]).toBeLessThanOrEqual(original.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number);
        }
      }),
    );
  });

  it('is the same for a text that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (original) => {
        const once = foldWords(original);
        expect(foldWords(once)).toBe(once);
      }),
    );
  });
});
