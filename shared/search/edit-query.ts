import { parseQuery } from './parse-query';
import { QueryError, readQueryWords, type QueryToken } from './read-query-words';
import type { QueryField } from './search-query';
import { writeField } from './write-query';

type FieldToken = Extract<QueryToken, { kind: 'field' }>;

/** The values of a field that the whole query has to fit; none where it is asked for in a part of it, or as a range. */
export function valuesInQuery(query: string, field: QueryField): string[] {
  const [token] = wholeFields(query, field);
  return token ? token.values.map(({ text }) => text) : [];
}

/** The query with other values of a field that all of it has to fit, and otherwise as it was written; no values take the field out. */
export function withValues(query: string, field: QueryField, values: readonly string[]): string {
  const rest = without(query, wholeFields(query, field));
  if (values.length === 0) return rest;
  const written = writeField({ field, values, range: null });
  if (rest === '') return written;
  return `${needsParentheses(rest) ? `(${rest})` : rest} ${written}`;
}

/** A query without some of its fields, and without an AND that would join nothing any more. */
function without(query: string, fields: readonly FieldToken[]): string {
  const kept = tokensOf(query).filter((token) => !fields.some(({ at }) => at === token.at));
  const joining = kept.filter(
    ({ kind }, index) => kind === 'and' && !(joins(kept[index - 1]) && joins(kept[index + 1])),
  );
  const characters = [...query];
  for (const { at, end } of [...fields, ...joining]) characters.fill('', at, end);
  return characters.join('').replaceAll(/\s+/g, ' ').trim();
}

/** Whether something can stand beside an AND. */
function joins(token: QueryToken | undefined): boolean {
  return token !== undefined && token.kind !== 'and' && token.kind !== 'or';
}

function needsParentheses(query: string): boolean {
  const parsed = parseQuery(query);
  return parsed.ok && parsed.node.kind === 'or';
}

/** Where the field stands outside parentheses, with no minus before it and no OR beside it. */
function wholeFields(query: string, field: QueryField): FieldToken[] {
  const tokens = tokensOf(query);
  let depth = 0;
  const found: FieldToken[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth--;
    else if (depth === 0 && token.kind === 'or') return [];
    else if (depth === 0 && token.kind === 'field' && token.field === field) {
      const before = tokens[index - 1]?.kind;
      const isRange = token.values.some(({ text, isQuoted }) => !isQuoted && text.includes('..'));
      if (before !== 'minus' && before !== 'not' && !isRange) found.push(token);
    }
  }
  return found;
}

function tokensOf(query: string): QueryToken[] {
  try {
    return readQueryWords(query);
  } catch (error) {
    if (error instanceof QueryError) return [];
    throw error;
  }
}
