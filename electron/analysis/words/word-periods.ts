import type { PeriodLength } from '../../../shared/analysis/word-schema';
import { undatedColumn } from '../../../shared/analysis/analysis-schema';
import { edtfBounds } from '../../../shared/text/edtf';

/** Where a date lies among periods: in one of them, over several, or nowhere. */
export interface DatePlace {
  readonly kind: 'period' | 'span' | 'undated';
  /** Of a period 2024, 2024-Q3 or 2024-09; of what reaches over several the date (EDTF); else "undated". */
  readonly id: string;
}

/** Where a date lies. A period holds what is known at least so exactly, uncertain and approximate dates too. */
export function placeOfDate(date: string | null, length: PeriodLength): DatePlace {
  const bounds = edtfBounds(date ?? '');
  if (date === null || bounds === null) return { kind: 'undated', id: undatedColumn };
  const [first, last] = [periodOfDay(bounds.first, length), periodOfDay(bounds.last, length)];
  return first === last ? { kind: 'period', id: first } : { kind: 'span', id: date };
}

/** The period that a day (YYYY-MM-DD) lies in. */
export function periodOfDay(day: string, length: PeriodLength): string {
  const year = day.slice(0, 4);
  if (length === 'year') return year;
  if (length === 'month') return day.slice(0, 7);
  return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The period behind another. */
export function periodAfter(id: string, length: PeriodLength): string {
  const year = Number(id.slice(0, 4));
  if (length === 'year') return padded(year + 1, 4);
  const [last, mark, digits] = length === 'month' ? [12, '-', 2] : [4, '-Q', 1];
  const part = Number(id.slice(4 + mark.length));
  const isLast = part === last;
  return `${padded(isLast ? year + 1 : year, 4)}${mark}${padded(isLast ? 1 : part + 1, digits)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
