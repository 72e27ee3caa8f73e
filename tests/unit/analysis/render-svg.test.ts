import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawAnalysis } from '../../../electron/analysis/picture/draw-analysis';
import { renderSvg } from '../../../electron/analysis/picture/render-svg';
import { shortenTo, textWidth, wrapTo } from '../../../electron/analysis/picture/measure-text';
import type { Measure } from '../../../shared/analysis/measure';
import type { Matrix } from '../../../shared/analysis/analysis-schema';

const nasty = '<script>alert("&")</script>\u0000';

const matrix: Matrix = {
  view: 'code-source',
  unit: 'claim',
  total: 4,
  counted: 'Counts claims.',
  leftOut: { withdrawn: 0, superseded: 0, inBin: 0, filtered: 0 },
  rows: [
    {
      id: 'golden-share',
      name: 'Golden share',
      otherName: '特殊管理股（黄金股）',
      dimension: 'D6',
      total: 3,
    },
  ],
  columns: [
    { id: 'one', name: nasty, otherName: '', total: 2 },
    { id: 'two', name: '国务院公告', otherName: '', total: 2 },
  ],
  cells: { rows: [0, 0], columns: [0, 1], counts: [1, 2], negated: [0, 1], hypothetical: [0, 0] },
};

const drawn = (answer: Matrix, measure: Measure) => drawAnalysis(answer, { measure, isBare: false });

describe('a picture as SVG', () => {
  it('is well-formed, has its labels in both scripts and runs nothing', () => {
    const svg = renderSvg(drawn(matrix, 'count'));
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect(document.querySelector('script')).toBeNull();
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).toContain('Golden share 特殊管理股（黄金股）');
    expect(texts.filter((text) => text === '2')).toHaveLength(1);
    expect(texts.some((text) => text.startsWith('<script>'))).toBe(true);
    expect(document.querySelector('title')?.textContent).toContain('Counts claims.');
  });

  it('is the same for the same numbers, and another for another measure', () => {
    const draw = () => renderSvg(drawn(matrix, 'count'));
    expect(draw()).toBe(draw());
    expect(renderSvg(drawn(matrix, 'jaccard'))).not.toBe(draw());
  });

  it('says how much it leaves out', () => {
    const many = Array.from({ length: 400 }, (_none, at) => ({
      id: `s${at}`,
      name: `Source ${at}`,
      otherName: '',
      total: 1,
    }));
    const wide = { ...matrix, columns: many, cells: { ...matrix.cells, columns: [0, 399] } };
    expect(renderSvg(drawn(wide, 'count'))).toContain('the 150 of 400 columns');
  });
});

describe('the room that words take', () => {
  it('is one size for a Chinese character, and less for a letter', () => {
    expect(textWidth('党委', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeLessThan(20);
  });

  it('cuts with an ellipsis and breaks at spaces', () => {
    expect(shortenTo('党组织前置研究讨论', 50, 10)).toBe('党组织前…');
    expect(shortenTo('short', 100, 10)).toBe('short');
    expect(wrapTo('one two three', 45, 10)).toEqual(['one two', 'three']);
  });
});
