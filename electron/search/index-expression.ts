import type { WantedRow, WantedWord, WantedWords } from './compile-words';
import { indexed, indexedJoined, indexedReading } from './index-feed';
import type { QueryPlan } from './query-plan';
import { stemOf } from './word-stem';

/** Which columns of the index are asked. */
interface Columns {
  readonly text: string;
  readonly also: string;
}

const mainColumns: Columns = { text: 'text', also: 'also' };
const allColumns: Columns = { text: '{text aside}', also: '{also aside}' };

/**
 * Expressions of the full-text engine that everything fits which fits a plan, and little else: what fits is read and
 * compared with the query itself. Null: everything may fit.
 */
export interface IndexExpressions {
  readonly whole: string | null;
  /** What may have all the words in a row, and near each other; null where a plan is no row of words. */
  readonly row: string | null;
  readonly near: string | null;
}

/** The expressions for a plan. */
export function expressionsOf(plan: QueryPlan, withAside: boolean): IndexExpressions {
  const columns = withAside ? allColumns : mainColumns;
  const isRow = plan.kind === 'and' && plan.row !== null;
  const words = isRow ? plan.plans.flatMap((part) => (part.kind === 'words' ? [part.wanted] : [])) : [];
  return {
    whole: planExpression(plan, columns),
    row: isRow && plan.row ? wordsExpression(plan.row, columns) : null,
    near: isRow ? nearExpression(words, nearDistance, columns) : null,
  };
}

/** Words of a query that stand no farther apart than this many others count as near each other. */
export const nearDistance = 10;

function planExpression(plan: QueryPlan, columns: Columns): string | null {
  switch (plan.kind) {
    case 'words':
      return wordsExpression(plan.wanted, columns);
    case 'near':
      return nearExpression(plan.operands, plan.distance, columns);
    case 'and': {
      const wanted = all(
        plan.plans.map((part) => planExpression(part, columns)).filter((part) => part !== null),
      );
      const unwanted = any(plan.plans.flatMap((part) => unwantedExpressions(part, columns)));
      return wanted === null || unwanted === null ? wanted : `(${wanted} NOT ${unwanted})`;
    }
    case 'or': {
      const parts = plan.plans.map((part) => planExpression(part, columns));
      return parts.includes(null) ? null : any(parts.filter((part) => part !== null));
    }
    default:
      return null;
  }
}

/** What is not to be there, as far as the index knows it for certain: single words, not words in a row. */
function unwantedExpressions(plan: QueryPlan, columns: Columns): string[] {
  if (plan.kind !== 'not' || plan.plan.kind !== 'words') return [];
  const words = plan.plan.wanted.rows.flatMap((row) => (row.length === 1 ? row : []));
  return words.filter(isCertainWord).map((word) => wordExpression(word, columns));
}

/** Whether the index tells a word from its other forms. */
function isCertainWord({ word, stem, isSingle, isPrefix }: WantedWord): boolean {
  return isSingle || (!isPrefix && (stem !== null || stemOf(word) !== word));
}

function wordsExpression({ rows, reading }: WantedWords, columns: Columns): string {
  const readings = reading === null ? [] : indexedReading(reading).map((word) => `also : ${quoted(word)}*`);
  return any([...rows.map((row) => rowExpression(row, columns)), ...readings]) ?? nothing;
}

/** A row as a phrase of stems, or, where a hyphen may part a word of it, all its words anywhere. */
function rowExpression(row: WantedRow, columns: Columns): string {
  const [first] = row;
  if (row.length === 1 && first) return wordExpression(first, columns);
  const phrase = phraseExpression(row, columns);
  const joined = joinedExpression(row, columns);
  if (joined === null) return phrase;
  const everywhere = all([joined, ...row.map((word) => wordExpression(word, columns))]);
  return any([phrase, everywhere ?? nothing]) ?? nothing;
}

function phraseExpression(row: WantedRow, columns: Columns): string {
  const last = row.at(-1);
  const whole = last?.isPrefix ? row.slice(0, -1) : row;
  const phrase = `${columns.text} : ${quoted(phraseOf(whole))}`;
  return last?.isPrefix ? (all([phrase, wordExpression(last, columns)]) ?? nothing) : phrase;
}

function phraseOf(row: WantedRow): string {
  return row.map(({ word, isSingle }) => indexed(isSingle ? word : stemOf(word))).join(' ');
}

/** What has one of the words of a row only because hyphens and apostrophes do not count; null for characters alone. */
function joinedExpression(row: WantedRow, columns: Columns): string | null {
  const words = row.filter(({ isSingle }) => !isSingle);
  return any(words.map((word) => joinedWordExpression(word, columns)));
}

function joinedWordExpression({ word, stem, isPrefix }: WantedWord, { also }: Columns): string {
  const joined = `${also} : ${quoted(indexedJoined(word))}${isPrefix ? '*' : ''}`;
  if (stem === null || stem === word) return joined;
  return any([joined, `${also} : ${quoted(indexedJoined(stem))}`]) ?? nothing;
}

function wordExpression(wanted: WantedWord, columns: Columns): string {
  const { word, stem, isSingle, isPrefix } = wanted;
  const inText = (text: string) => `${columns.text} : ${quoted(text)}`;
  const inAlso = (text: string) => `${columns.also} : ${quoted(text)}`;
  if (isSingle) return inText(indexed(word));
  const joined = joinedWordExpression(wanted, columns);
  const begun = isPrefix ? [`${inText(indexed(word))}*`, `${inAlso(indexed(word))}*`] : [];
  const own = stem === null && stemOf(word) !== word ? inAlso(indexed(word)) : inText(indexed(stemOf(word)));
  return any([...begun, own, joined]) ?? nothing;
}

/** Ways to combine rows that NEAR is written out for. */
const mostCombinations = 8;

function nearExpression(operands: readonly WantedWords[], distance: number, columns: Columns): string {
  const everywhere = all(operands.map((wanted) => wordsExpression(wanted, columns))) ?? nothing;
  const rows = operands.flatMap(({ rows: several }) => several);
  const combinations = operands.reduce((count, { rows: several }) => count * several.length, 1);
  if (combinations > mostCombinations || rows.some((row) => row.some(({ isPrefix }) => isPrefix)))
    return everywhere;
  const near = combined(operands.map(({ rows: several }) => several)).map(
    (chosen) =>
      `${columns.text} : NEAR(${chosen.map((row) => quoted(phraseOf(row))).join(' ')}, ${distance})`,
  );
  const joined = any(rows.map((row) => joinedExpression(row, columns)).filter((part) => part !== null));
  const parted = joined === null ? [] : [all([joined, everywhere]) ?? nothing];
  return any([...near, ...parted]) ?? nothing;
}

function combined(lists: readonly (readonly WantedRow[])[]): WantedRow[][] {
  return lists.reduce<WantedRow[][]>(
    (before, list) => before.flatMap((chosen) => list.map((row) => [...chosen, row])),
    [[]],
  );
}

/** Fits nothing: no word has such letters. */
const nothing = 'text : "zxz"';

function all(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(' AND ')})`;
}

function any(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(' OR ')})`;
}

/** Words of the index have letters and digits alone, so that nothing has to be escaped. */
function quoted(words: string): string {
  return `"${words}"`;
}
