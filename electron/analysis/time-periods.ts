import type { Timeline } from '../../shared/analysis/analysis-schema';
import { edtfBounds, edtfPrecision, type EdtfPrecision } from '../../shared/text/edtf';

type Step = Timeline['step'];

/** Periods without gaps, each as an EDTF date, and where dates lie among them. */
export interface TimePeriods {
  readonly step: Step;
  readonly ids: readonly string[];
  /** The first and the last period that a date touches, from 0; an open end reaches to the end of all. */
  readonly placeOf: (date: string) => { readonly from: number; readonly to: number };
}

/** At most about this many periods fit on a picture. */
const mostPeriods = 120;
const steps: readonly Step[] = ['day', 'month', 'year', 'decade', 'century'];
const stepOf: Readonly<Record<EdtfPrecision, Step>> = {
  day: 'day',
  month: 'month',
  season: 'year',
  year: 'year',
  decade: 'decade',
  century: 'century',
  interval: 'day',
};
const openStart = '0000-01-01';
const openEnd = '9999-12-31';

/** Periods that hold all dates: as short as the most exact date asks for, as long as they have to be to stay few. */
export function timePeriods(dates: readonly string[]): TimePeriods {
  const different = [...new Set(dates)];
  const bounds = different.flatMap((date) => edtfBounds(date) ?? []);
  const days = bounds
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day !== openStart && day !== openEnd)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { step: 'year', ids: [], placeOf: nowhere };
  const step = stepFor(different, first, last);
  const start = ordinal(first, step);
  const count = ordinal(last, step) - start + 1;
  const place = (day: string): number => Math.max(0, Math.min(count - 1, ordinal(day, step) - start));
  return {
    step,
    ids: Array.from({ length: count }, (_none, at) => periodId(start + at, step)),
    // Thousands of claims have the same few dates.
    placeOf: remembered((date) => {
      const found = edtfBounds(date);
      return found ? { from: place(found.first), to: place(found.last) } : nowhere();
    }),
  };
}

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

function nowhere(): { from: number; to: number } {
  return { from: 0, to: 0 };
}

function stepFor(dates: readonly string[], first: string, last: string): Step {
  const places = dates.map((date) => steps.indexOf(stepOf[edtfPrecision(date) ?? 'interval']));
  const finest = steps.slice(places.reduce((least, place) => Math.min(least, place), steps.length - 1));
  return finest.find((step) => ordinal(last, step) - ordinal(first, step) < mostPeriods) ?? 'century';
}

const dayLength = 86_400_000;

/** Counts periods of a length from the year 0. */
function ordinal(day: string, step: Step): number {
  const year = Number(day.slice(0, 4));
  if (step === 'century') return Math.floor(year / 100);
  if (step === 'decade') return Math.floor(year / 10);
  if (step === 'year') return year;
  if (step === 'month') return year * 12 + Number(day.slice(5, 7)) - 1;
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

function periodId(at: number, step: Step): string {
  if (step === 'century') return `${padded(at, 2)}XX`;
  if (step === 'decade') return `${padded(at, 3)}X`;
  if (step === 'year') return padded(at, 4);
  if (step === 'month') return `${padded(Math.floor(at / 12), 4)}-${padded((at % 12) + 1, 2)}`;
  return new Date(at * dayLength).toISOString().slice(0, 10);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
