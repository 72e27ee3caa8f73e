import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../../shared/text/sentences';

function split(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

describe('English sentences', () => {
  it.each([
    ['Quotas fell. Prices rose.', ['Quotas fell. ', 'Prices rose.']],
    [
      'The U.S. Treasury and U.S. Steel agreed. So it is.',
      ['The U.S. Treasury and U.S. Steel agreed. ', 'So it is.'],
    ],
    ['It left the U.S. The rest stayed.', ['It left the U.S. ', 'The rest stayed.']],
    [
      'State Council Order No. 785 took effect. Done.',
      ['State Council Order No. 785 took effect. ', 'Done.'],
    ],
    ['He said no. They left.', ['He said no. ', 'They left.']],
    ['Output grew 3.5 per cent. Then 4.', ['Output grew 3.5 per cent. ', 'Then 4.']],
    ['Sales in 2023. The rest later.', ['Sales in 2023. ', 'The rest later.']],
    ['J. A. Smith met X. Li. They spoke.', ['J. A. Smith met X. Li. ', 'They spoke.']],
    ['Use codes, e.g. The Times, i.e. a paper. Yes.', ['Use codes, e.g. The Times, i.e. a paper. ', 'Yes.']],
    ['Dr. Wu and Mr. He came at 5 p.m. on Monday.', ['Dr. Wu and Mr. He came at 5 p.m. on Monday.']],
    ['“Really?” he asked. “Yes!” She left.', ['“Really?” he asked. ', '“Yes!” ', 'She left.']],
    [
      'See https://example.org/a.b?c=d!e for more. End',
      ['See https://example.org/a.b?c=d!e for more. ', 'End'],
    ],
    ['Wait... what? Now.', ['Wait... what? ', 'Now.']],
    ['1. Introduction follows. Then more.', ['1. Introduction follows. ', 'Then more.']],
    ['He wrote (see p. 5). Then he left.', ['He wrote (see p. 5). ', 'Then he left.']],
    [
      'Baotou Steel Co. Board met. The Northern Co. The end.',
      ['Baotou Steel Co. Board met. ', 'The Northern Co. ', 'The end.'],
    ],
    ['One\n\nTwo', ['One', '\n\nTwo']],
  ])('%s', (text, expected) => {
    expect(split(text).map((part) => part.trim())).toEqual(expected.map((part) => part.trim()));
  });
});

describe('Chinese sentences', () => {
  it.each([
    ['党委前置研究讨论。董事会随后决定！', ['党委前置研究讨论。', '董事会随后决定！']],
    ['他说：“产量下降。”随后离开。', ['他说：“产量下降。”', '随后离开。']],
    ['「真的嗎？」他問。', ['「真的嗎？」', '他問。']],
    ['他犹豫……然后签字。', ['他犹豫……', '然后签字。']],
    ['他犹豫……，然后签字。', ['他犹豫……，然后签字。']],
    ['《谁来决定？怎么决定！》出版了。完。', ['《谁来决定？怎么决定！》出版了。', '完。']],
    ['会议（第一次。第二次。）结束。完', ['会议（第一次。第二次。）结束。', '完']],
    ['未闭合（括号。不应吞掉。', ['未闭合（括号。', '不应吞掉。']],
    ['增长3.5%；产量不变。', ['增长3.5%；产量不变。']],
    ['中文。English here. 再来！Yes.', ['中文。', 'English here. ', '再来！', 'Yes.']],
    ['怎么可能？！不会。', ['怎么可能？！', '不会。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const alphabet = fc.constantFrom(...'aB 。！？.!?…”）（《》」\n\u2028\uFFFC1、國𠮷'.match(/./gsu)!);
  it('is covered wholly and in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: alphabet, maxLength: 80 }), fc.string({ unit: 'binary' })),
        (text) => {
          const ranges = sentenceRanges(text);
          let position = 0;
          for (const { start, end } of ranges) {
            expect(start).toBe(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(position).toBe(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does not go quadratic on a long paragraph without ends', () => {
    const text = '（'.repeat(50_000) + 'a.b '.repeat(50_000) + '《'.repeat(50_000);
    expect(sentenceRanges(text)).toHaveLength(1);
  });

  it('never cuts a surrogate pair', () => {
    for (const part of split('𠮷野。𠮷！𠮷. 𠮷'))
      expect(part).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });
});
