import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timePeriods } from '../../../electron/analysis/time-periods';

describe('the periods of a timeline', () => {
  it('are as short as the most exact date, without gaps', () => {
    const { step, ids } = timePeriods(['2024-11', '2025-02?']);
    expect(step).toBe('month');
    expect(ids).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(timePeriods(['2024-02-28', '2024-03-01']).ids).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(timePeriods(['1998', '2001~']).ids).toEqual(['1998', '1999', '2000', '2001']);
  });

  it('are longer where there would be too many', () => {
    expect(timePeriods(['2001-01-01', '2009-12-31']).step).toBe('month');
    expect(timePeriods(['1949-10-01', '2026-01-01']).step).toBe('year');
    expect(timePeriods(['1600', '2026']).ids.slice(0, 2)).toEqual(['160X', '161X']);
    expect(timePeriods(['0221', '2026']).ids.at(-1)).toBe('20XX');
  });

  it('let what is known less exactly reach over several, and what has no end over all', () => {
    const { placeOf } = timePeriods(['2024-05-01', '2024', '2024-06-15/..', '2023-12-30']);
    expect(placeOf('2024-05-01')).toEqual({ from: 5, to: 5 });
    expect(placeOf('2024')).toEqual({ from: 1, to: 12 });
    expect(placeOf('2024-06-15/..')).toEqual({ from: 6, to: 12 });
  });

  it('are none where there is no date', () => {
    expect(timePeriods([]).ids).toEqual([]);
    expect(timePeriods(['yesterday']).ids).toEqual([]);
  });

  it('hold every date, and never are many', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = day.chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4), `${text}/..`));
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (dates) => {
        const { ids, placeOf } = timePeriods(dates);
        expect(ids.length).toBeLessThanOrEqual(120);
        expect(ids).toEqual([...new Set(ids)].toSorted());
        for (const one of dates) {
          const { from, to } = placeOf(one);
          expect(from <= to && from >= 0 && to < ids.length).toBe(true);
        }
      }),
    );
  });
});
