import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateHeight, wideShare } from '../../../../renderer/editor/reader/page-height';
import { layOut } from '../../../../renderer/editor/reader/reader-layout';

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;
const page = { width: 640, fontSize: 18, lineHeight: 29, gap: 14 };

describe('the share of wide characters', () => {
  test('is what stands in the ranges of wide characters, and near it in a long text, which is sampled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const expected = (text.match(wide)?.length ?? 0) / Math.max(1, text.length);
        expect(wideShare(text, 0, text.length)).toBe(expected);
      }),
    );
    expect(wideShare(`${'word '.repeat(800)}${'党委研究'.repeat(1000)}`, 0, 8000)).toBeCloseTo(0.5, 1);
    expect(wideShare('党委abc', 0, 4)).toBe(0.5);
    expect(wideShare('', 0, 0)).toBe(0);
  });
});

describe('the estimated height of text that is not filled', () => {
  test('takes Chinese for about twice as wide as English', () => {
    const heightOf = (text: string) => {
      const layout = layOut({ text, blocks: [], nonContent: [] });
      return layout.chunks.reduce((sum, chunk) => sum + estimateHeight(layout, chunk, page), 0);
    };
    expect(heightOf('word')).toBe(page.lineHeight + page.gap);
    expect(heightOf('党'.repeat(1000)) / heightOf('a'.repeat(1000))).toBeGreaterThan(1.8);
    expect(heightOf('one\n\ntwo')).toBe(2 * (page.lineHeight + page.gap));
  });
});
