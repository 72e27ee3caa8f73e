import { describe, expect, it } from 'vitest';
import { pageAt, pageLabels, pageValues } from '../../../shared/source/page-of';

const pages = [
  { start: 0, end: 10, label: 'iv', number: 1 },
  { start: 10, end: 15, label: '7', number: 2 },
  // The foot of the first page, after a paragraph that goes on over it.
  { start: 15, end: 18, label: 'iv', number: 1 },
  { start: 18, end: 30, label: '7', number: 2 },
  { start: 30, end: 30, label: '8', number: 3 },
];

describe('the page of a place', () => {
  it('is where the place stands, also in a part that comes later', () => {
    expect([0, 9, 10, 15, 18, 29].map((at) => pageAt(pages, at)?.label)).toEqual([
      'iv',
      'iv',
      '7',
      'iv',
      '7',
      '7',
    ]);
    expect(pageAt([], 3)).toBeUndefined();
    expect(pageAt(pages, 30)?.label).toBe('7');
    const scanned = [1, 2].map((number) => ({ start: 0, end: 0, label: String(number), number }));
    expect(pageAt(scanned, 0)?.number).toBe(1);
  });

  it('of a passage over the page is both pages, each once, in their order', () => {
    expect(pageLabels(pages, { start: 8, end: 12 })).toEqual(['iv', '7']);
    expect(pageLabels(pages, { start: 12, end: 20 })).toEqual(['iv', '7']);
    expect(pageLabels(pages, { start: 20, end: 25 })).toEqual(['7']);
    expect(pageLabels(pages, { start: 9, end: 10 })).toEqual(['iv']);
    expect(pageValues(['iv', '7'])).toEqual({ kind: 'page', count: 2, first: 'iv', last: '7' });
    expect(pageValues(['00:01:05'])).toMatchObject({ kind: 'time', first: '00:01:05' });
  });
});
