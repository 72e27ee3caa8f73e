/**
 * Dates as EDTF (ISO 8601-2, level 1, as far as documents and events need it): year, month, day, unspecified digits
 * (199X, 2004-XX), seasons (2001-21 … 24), qualifiers (? uncertain, ~ approximate, % both) and intervals with open or
 * unknown ends.
 */

const date = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/;

/** Whether a text is a date that the notebook can keep: well-formed, and a day that exists. */
export function isEdtfDate(text: string): boolean {
  const [start, end, ...rest] = text.split('/');
  if (start === undefined || rest.length > 0) return false;
  if (end === undefined) return isSingleDate(start);
  const isStart = isOpenEnd(start) || isSingleDate(start);
  const isEnd = isOpenEnd(end) || isSingleDate(end);
  return isStart && isEnd && !(isOpenEnd(start) && isOpenEnd(end)) && !endsBeforeStart(start, end);
}

/** The first and the last day that a date can be, as YYYY-MM-DD; null for what is no date. An open end reaches on. */
export function edtfBounds(text: string): { readonly first: string; readonly last: string } | null {
  if (!isEdtfDate(text)) return null;
  const [start = '', end = start] = text.split('/');
  return {
    first: isOpenEnd(start) ? '0000-01-01' : boundOf(start, '0', firstDay),
    last: isOpenEnd(end) ? '9999-12-31' : boundOf(end, '9', lastDay),
  };
}

/** How exactly a date is known. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** How exactly a date is known; null for what is no date. */
export function edtfPrecision(text: string): EdtfPrecision | null {
  if (!isEdtfDate(text)) return null;
  if (text.includes('/')) return 'interval';
  const [year = '', month = 'XX', day = 'XX'] = text.replace(/[?~%]$/, '').split('-');
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === 'XX') return 'year';
  if (isSeason(month)) return 'season';
  return day === 'XX' ? 'month' : 'day';
}

/** Both ends are a year, month or day and are included; an end that is left out is open. */
export interface DateLimits {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether any day that a date can be lies within limits; what is no date never does. */
export function touchesDates(date: string | null, { since = '', until = '9999' }: DateLimits): boolean {
  const bounds = edtfBounds(date ?? '');
  return (
    bounds !== null &&
    bounds.last.slice(0, since.length) >= since &&
    bounds.first.slice(0, until.length) <= until
  );
}

const firstDay = { month: '01', day: '01' };
const lastDay = { month: '12', day: '31' };

/** A season has no days of its own, since it lies elsewhere in the south: it counts as its year. */
function boundOf(single: string, digit: string, day: typeof firstDay): string {
  const [year = '', month = 'XX', date = 'XX'] = single.replace(/[?~%]$/, '').split('-');
  const isMonthKnown = month !== 'XX' && !isSeason(month);
  return [
    year.replaceAll('X', digit),
    isMonthKnown ? month : day.month,
    isMonthKnown && date !== 'XX' ? date : day.day,
  ].join('-');
}

function isOpenEnd(text: string): boolean {
  return text === '' || text === '..';
}

function isSingleDate(text: string): boolean {
  const match = date.exec(text);
  if (!match) return false;
  const [, year = '', month, day] = match;
  if (month === undefined) return true;
  if (day === undefined) return month === 'XX' || isMonth(month) || isSeason(month);
  if (month === 'XX') return day === 'XX';
  if (!isMonth(month)) return false;
  if (day === 'XX') return true;
  const last = year.includes('X') ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function isSeason(text: string): boolean {
  return Number(text) >= 21 && Number(text) <= 24;
}

function endsBeforeStart(start: string, end: string): boolean {
  const plain = /^\d{4}(-\d{2}){0,2}$/;
  if (!plain.test(start) || !plain.test(end)) return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}
