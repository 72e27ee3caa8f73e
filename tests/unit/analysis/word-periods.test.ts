import { describe, expect, it } from 'vitest';
import { periodAfter, placeOfDate } from '../../../electron/analysis/words/word-periods';

describe('placeOfDate', () => {
  it.each([
    ['2024-03-05', 'year', 'period', '2024'],
    ['2024-03-05', 'quarter', 'period', '2024-Q1'],
    ['2024-03-05', 'month', 'period', '2024-03'],
    ['2024-03?', 'month', 'period', '2024-03'],
    ['2024-12~', 'quarter', 'period', '2024-Q4'],
    ['2024', 'month', 'span', '2024'],
    ['2024%', 'year', 'period', '2024'],
    ['2024-01/2024-03', 'quarter', 'period', '2024-Q1'],
    ['2024-03/2024-04', 'quarter', 'span', '2024-03/2024-04'],
    ['2023/..', 'year', 'span', '2023/..'],
    ['199X', 'year', 'span', '199X'],
    ['2024-21', 'quarter', 'span', '2024-21'],
    ['soon', 'year', 'undated', 'undated'],
    [null, 'year', 'undated', 'undated'],
  ] as const)('%s by %s is a %s: %s', (date, length, kind, id) => {
    expect(placeOfDate(date, length)).toEqual({ kind, id });
  });
});

describe('periodAfter', () => {
  it.each([
    ['2024', 'year', '2025'],
    ['2024-Q3', 'quarter', '2024-Q4'],
    ['2024-Q4', 'quarter', '2025-Q1'],
    ['2024-09', 'month', '2024-10'],
    ['0999-12', 'month', '1000-01'],
  ] as const)('of %s by %s is %s', (id, length, after) => {
    expect(periodAfter(id, length)).toBe(after);
  });
});
