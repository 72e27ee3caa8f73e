import { describe, expect, it } from 'vitest';
import { contentParts } from '../../../shared/suggestion/content-parts';
import { plainTextParts } from '../../../shared/suggestion/plain-text-parts';
import { sliceByCodePoints } from '../../../shared/text/code-points';

const wordsOf = (text: string) =>
  plainTextParts(text).map(({ start, end }) => sliceByCodePoints(text, start, end));

describe('the paragraphs of a plain text', () => {
  it('are its lines', () => {
    expect(wordsOf('A heading\nA line.\n\n𠮷 three\n')).toEqual(['A heading', 'A line.', '𠮷 three']);
  });

  it('go on over a line that was wrapped', () => {
    expect(wordsOf('The board votes after\nthe Party committee.\nNext')).toEqual([
      'The board votes after\nthe Party committee.',
      'Next',
    ]);
    const long = '会议由集团党委书记、董事长主持召开，总经理列席并作';
    expect(wordsOf(`${long}\n了汇报。\n散会`)).toEqual([`${long}\n了汇报。`, '散会']);
  });
});

describe('the parts of a source', () => {
  const block = (start: number, end: number) => ({ start, end, kind: 'paragraph' as const });
  const hidden = (start: number, end: number) => ({ start, end, reason: 'capture-residue' as const });

  it('leave out what is not part of the text proper', () => {
    const source = { text: 'x'.repeat(60), blocks: [block(0, 20), block(21, 40), block(41, 60)] };
    expect(
      contentParts({ ...source, nonContent: [hidden(10, 15), hidden(18, 30), hidden(41, 60)] }, false),
    ).toEqual([
      { start: 0, end: 10 },
      { start: 15, end: 18 },
      { start: 30, end: 40 },
    ]);
    expect(contentParts({ ...source, nonContent: [] }, false)).toHaveLength(3);
  });
});
