import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../renderer/search/collect-places';
import type { Hit } from '../../../shared/search/search-schema';
import { codePointLength } from '../../../shared/text/code-points';

const text = '𠮷林集团党委开会。党委研究配额，党委决定。 The board met. It then left.';
const hit = (words: string): Hit => {
  const start = codePointLength(text.slice(0, text.indexOf(words)));
  const end = start + codePointLength(words);
  return {
    kind: 'source',
    id: '00000000-0000-4000-8000-000000000001',
    title: 'T',
    field: 'text',
    part: 0,
    start,
    end,
    quote: words,
    snippet: words,
    marks: [],
    closeness: 'exact',
    score: 1,
  };
};

describe('places to collect', () => {
  it('are the sentences around what was found, each once and without the blanks at its ends', () => {
    const hits = [hit('党委'), hit('党委研究'), hit('党委决定'), hit('board')];
    expect(placesIn(text, hits, 'sentence').map(({ quote }) => quote)).toEqual([
      '𠮷林集团党委开会。',
      '党委研究配额，党委决定。',
      'The board met.',
    ]);
  });

  it('are only the words where that is wished, in code points of the stored text', () => {
    const [place] = placesIn(text, [hit('党委研究')], 'words');
    expect(place).toMatchObject({ quote: '党委研究', range: { start: 9, end: 13 } });
    expect(place?.before).toBe('𠮷林集团党委开会。');
  });
});
