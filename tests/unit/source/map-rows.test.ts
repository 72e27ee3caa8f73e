import { describe, expect, it } from 'vitest';
import { mapRows, rowShare } from '../../../renderer/source/map-rows';

describe('the map of a source', () => {
  it('counts what begins in each row, the most frequent dimension first', () => {
    const items = [
      { row: 7, dimension: 'D2' },
      { row: 2, dimension: 'D1' },
      { row: 7, dimension: 'D1' },
      { row: 7, dimension: 'D1' },
    ];
    expect(mapRows(items)).toEqual([
      { row: 2, count: 1, dimensions: [{ dimension: 'D1', count: 1 }] },
      {
        row: 7,
        count: 3,
        dimensions: [
          { dimension: 'D1', count: 2 },
          { dimension: 'D2', count: 1 },
        ],
      },
    ]);
    expect(mapRows([])).toEqual([]);
  });

  it('draws a busy row longer than a quiet one, and every row long enough to be seen', () => {
    expect(rowShare(1, 1)).toBe(1);
    expect(rowShare(1, 5)).toBeCloseTo(0.4);
    expect(rowShare(3, 5)).toBeCloseTo(0.7);
    expect(rowShare(5, 5)).toBeCloseTo(1);
  });
});
