import { describe, expect, it } from 'vitest';
import { coverageModel } from '../../../renderer/analysis/coverage-model';
import { nextCell } from '../../../renderer/analysis/grid-keys';
import { matrixModel } from '../../../renderer/analysis/matrix-model';
import { timelineModel } from '../../../renderer/analysis/timeline-model';
import type { Coverage, Matrix, Timeline } from '../../../shared/analysis/analysis-schema';

const leftOut = { withdrawn: 0, superseded: 0, inBin: 0, filtered: 0 };
const item = (id: string, total: number) => ({ id, name: id, otherName: '', total });

const matrix: Matrix = {
  view: 'code-source',
  unit: 'claim',
  total: 40,
  counted: '',
  leftOut,
  rows: [{ ...item('a', 12), dimension: 'D1', isRetired: true }, item('b', 3)],
  columns: [item('x', 8)],
  cells: { rows: [0], columns: [0], counts: [5], negated: [2], hypothetical: [0] },
};

describe('a matrix as a table', () => {
  it('shows the measure that is chosen, and says all of them', () => {
    const shown = (measure: Parameters<typeof matrixModel>[1]) => matrixModel(matrix, measure).cellAt(0, 0);
    expect(shown('count').text).toBe('5');
    expect(shown('jaccard').text).toBe('0.33');
    expect(shown('npmi').text).toBe('0.35');
    expect(shown('of-column').text).toBe('63 %');
    const { says, place } = shown('count');
    expect(says).toBe('a × x: 5 · 2 negated · 63 % [31–86] of 8 · Jaccard 0.33 · NPMI 0.35');
    expect(place).toEqual({ row: 'a', column: 'x' });
  });

  it('has nothing behind a cell that is 0, and names what is retired', () => {
    const model = matrixModel(matrix, 'count');
    expect(model.cellAt(1, 0)).toMatchObject({ text: '', place: null, says: 'b × x: 0' });
    expect(model.rows[0]).toMatchObject({ name: 'D1 a', remark: 'retired', figure: '12' });
  });
});

describe('the coverage grid as a table', () => {
  it('tells found, searched in vain and not searched apart without colour', () => {
    const cell = { claims: 0, negated: 0, hypothetical: 0, bestRating: null, newest: null };
    const coverage: Coverage = {
      view: 'coverage',
      counted: '',
      leftOut,
      rows: [{ ...item('D1', 1), searchedInVain: 1 }],
      columns: [item('x', 1), item('y', 0), item('z', 0)],
      cells: [
        { ...cell, row: 0, column: 0, standing: 'found', claims: 3, bestRating: 'B2', searches: [] },
        {
          ...cell,
          row: 0,
          column: 1,
          standing: 'none-found',
          searches: [{ words: '黄金股', date: '2026-01-02' }],
        },
      ],
    };
    const { cellAt, rows } = coverageModel(coverage);
    expect([0, 1, 2].map((column) => cellAt(0, column).text)).toEqual(['3', '∅', '']);
    expect(cellAt(0, 0).says).toContain('best rating B2 · newest undated');
    expect(cellAt(0, 1).says).toContain('Searched for 黄金股 on 2026-01-02, none found');
    expect(cellAt(0, 2).says).toContain('not searched');
    expect(rows[0]?.figure).toBe('50 % [9–91]');
  });
});

describe('the timeline as a table', () => {
  it('lists periods with something in them, spans, and what is undated', () => {
    const timeline: Timeline = {
      view: 'timeline',
      counted: '',
      leftOut,
      step: 'month',
      periods: [
        { id: '2024-01', event: 2, publication: 0 },
        { id: '2024-02', event: 0, publication: 0 },
      ],
      spans: [{ lane: 'event', date: '2024', from: 0, to: 1, count: 1 }],
      totals: { event: 3, publication: 0 },
      undated: { event: 0, publication: 4 },
    };
    const { rows, cellAt } = timelineModel(timeline);
    expect(rows.map(({ id }) => id)).toEqual(['2024-01', '2024', 'undated']);
    expect(cellAt(0, 0).place).toEqual({ row: 'event', column: '2024-01' });
    expect(cellAt(2, 1)).toMatchObject({ text: '4', place: { row: 'publication', column: 'undated' } });
    expect(cellAt(0, 1).place).toBeNull();
  });
});

describe('keys in a table of cells', () => {
  const size = { rows: 10, columns: 4, page: 5 };
  const press = (key: string, ctrlKey = false) =>
    nextCell({ key, ctrlKey, metaKey: false }, { row: 2, column: 1 }, size);

  it('go from cell to cell, along a row, and to the ends', () => {
    expect(press('ArrowDown')).toEqual({ row: 3, column: 1 });
    expect(press('ArrowLeft')).toEqual({ row: 2, column: 0 });
    expect(press('End')).toEqual({ row: 2, column: 3 });
    expect(press('End', true)).toEqual({ row: 9, column: 3 });
    expect(press('Home', true)).toEqual({ row: 0, column: 0 });
    expect(press('PageDown')).toEqual({ row: 7, column: 1 });
    expect(press('PageUp')).toEqual({ row: 0, column: 1 });
  });

  it('leave every other key to the window', () => {
    expect(press('a')).toBeUndefined();
  });
});
