import { isEdtfDate } from '../../shared/text/edtf';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const hanDigits = '〇零○一二三四五六七八九';
const hanYear = `[${hanDigits}]{4}`;
const hanNumber = '[一二三四五六七八九十]{1,3}';

/** A date found in a text: EDTF (ISO 8601-2 level 1, no more precise than stated) and the words that stated it. */
export interface StatedDate {
  readonly edtf: string;
  readonly words: string;
  /** UTF-16 offset of the words. */
  readonly index: number;
}

interface Pattern {
  readonly expression: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => string | undefined;
}

const patterns: readonly Pattern[] = [
  {
    expression: /(?<!\d)(\d{4})\s?年\s?(?:(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?)?/,
    read: ([year, month, day]) => edtf(year, month, day),
  },
  {
    expression: new RegExp(`(${hanYear})年(?:(${hanNumber})月(?:(${hanNumber})[日号])?)?`),
    read: ([year, month, day]) => edtf(digitsOfHan(year), numberOfHan(month), numberOfHan(day)),
  },
  {
    expression: /(?<![\d.])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=[T\s]|[^\d-]|$)/,
    read: ([year, month, day]) => edtf(year, month, day),
  },
  {
    expression: /(?<![\d./])(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\d])/,
    read: ([year, , month, day]) => edtf(year, month, day),
  },
  {
    expression: new RegExp(
      `(?<![\\d])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName},?\\s+(\\d{4})(?!\\d)`,
      'i',
    ),
    read: ([day, month, year]) => edtf(year, numberOfMonth(month), day),
  },
  {
    expression: new RegExp(`\\b${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'),
    read: ([month, day, year]) => edtf(year, numberOfMonth(month), day),
  },
  {
    expression: new RegExp(`\\b${monthName},?\\s+(\\d{4})(?!\\d)`, 'i'),
    read: ([month, year]) => edtf(year, numberOfMonth(month)),
  },
  {
    expression: /(?<![\d./])(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/,
    read: ([first, second, year]) => dayAndMonth(first, second, year),
  },
];

/** The first date that a text states; undefined where it states none, or one that can be read in two ways. */
export function findStatedDate(text: string): StatedDate | undefined {
  let earliest: StatedDate | undefined;
  for (const { expression, read } of patterns) {
    const match = expression.exec(text);
    if (!match || (earliest && match.index >= earliest.index)) continue;
    const value = read(match.slice(1));
    if (value !== undefined) earliest = { edtf: value, words: match[0], index: match.index };
  }
  return earliest;
}

/** A date as machines write it (2024, 2024-03, 2024/03, 2024-03-12T10:20:00+08:00, 20240312, 2024-03?), or in words; as EDTF. */
export function readDateValue(value: string): string | undefined {
  const trimmed = value.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/.exec(trimmed);
  if (compact) return edtf(compact[1], compact[2], compact[3]);
  if (/^\d{4}$/.test(trimmed)) return edtf(trimmed);
  const monthOfYear = /^(\d{4})[/.](\d{1,2})$/.exec(trimmed);
  if (monthOfYear) return edtf(monthOfYear[1], monthOfYear[2]);
  // Uncertain, approximate and unspecified ones, seasons and intervals, as librarians write them.
  if (/[?~%X/]|-2[1-4]$/.test(trimmed) && isEdtfDate(trimmed)) return trimmed;
  return findStatedDate(trimmed)?.edtf;
}

function edtf(year?: string, month?: string, day?: string): string | undefined {
  const y = Number(year);
  if (!Number.isInteger(y) || y < 1000 || y > 2999) return undefined;
  if (month === undefined) return String(y);
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return undefined;
  if (day === undefined) return `${y}-${twoDigits(m)}`;
  const d = Number(day);
  const isReal = d >= 1 && new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
  return isReal ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : undefined;
}

/** 13/03/2024 can only be a day first; 03/04/2024 can be two dates, and is neither. */
function dayAndMonth(first?: string, second?: string, year?: string): string | undefined {
  const a = Number(first);
  const b = Number(second);
  if (a > 12) return edtf(year, second, first);
  if (b > 12 || a === b) return edtf(year, first, second);
  return undefined;
}

function numberOfMonth(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function digitsOfHan(text?: string): string | undefined {
  return text?.replace(/./gu, (digit) => String(Math.max(0, hanDigits.indexOf(digit) - 2)));
}

/** 一 to 三十一. */
function numberOfHan(text?: string): string | undefined {
  if (text === undefined) return undefined;
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (han = '') => (han === '' ? 0 : hanDigits.indexOf(han) - 2);
  const ten = text.includes('十') ? Math.max(1, digit(tens)) * 10 : 0;
  return String(ten + digit(units));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
