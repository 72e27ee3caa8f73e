import type { CslDate } from '../../shared/reference/reference-schema';
import { isEdtfDate } from '../../shared/text/edtf';
import { readDateValue } from '../text/stated-date';

const parts = /^(\d{4})(?:[-/](\d{1,2})?)?(?:[-/](\d{1,2})?)?(?:[T /].*)?$/;

/** A date as RIS and BibTeX write it (2024/03/05/, 2024-03, 2024-03/2024-05, March 2024) in CSL; undefined for none. */
export function cslDate(words: string): CslDate | undefined {
  const text = words.trim();
  if (text === '') return undefined;
  const range = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/.exec(text);
  const dates = (range ? [range[1] ?? '', range[2] ?? ''] : [text]).map(partsOf);
  if (dates.every((date) => date !== undefined)) return { 'date-parts': dates };
  return { raw: text };
}

function partsOf(text: string): number[] | undefined {
  const [, ...found] = parts.exec(text.trim()) ?? [];
  const numbers = found.filter((part) => part !== undefined && part !== '').map(Number);
  return numbers.length > 0 ? numbers : undefined;
}

/** A date of CSL in EDTF; undefined where it is none that can be told. */
export function edtfOf(date: CslDate | undefined): string | undefined {
  const dates = date?.['date-parts']?.map((one) => one.map(Number));
  const edtf = dates?.slice(0, 2).map(joined).join('/');
  if (edtf !== undefined && isEdtfDate(edtf)) return edtf;
  const words = date?.raw ?? date?.literal;
  if (words === undefined) return undefined;
  return isEdtfDate(words.trim()) ? words.trim() : readDateValue(words);
}

function joined([year, ...rest]: readonly number[]): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return [pad(year ?? Number.NaN, 4), ...rest.slice(0, 2).map((value) => pad(value, 2))].join('-');
}
