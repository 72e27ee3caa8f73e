import { claimStatusSchema, claimTypeSchema, polaritySchema } from '../claim/claim-vocabulary';
import { reliabilitySchema } from '../source/source-schema';
import { QueryError, type FieldValue } from './read-query-words';
import { rangeFields, type FieldTest, type QueryField } from './search-query';
import { foundKindSchema } from './search-schema';

/** The values that a field can have; null where any word can be one. */
export function valuesOfField(field: QueryField): readonly string[] | null {
  return fixedValues[field] ?? null;
}

const fixedValues: Partial<Record<QueryField, readonly string[]>> = {
  type: [...foundKindSchema.options, ...claimTypeSchema.options],
  reliability: reliabilitySchema.options,
  status: claimStatusSchema.options,
  polarity: polaritySchema.options,
  cited: ['yes', 'no'],
};
const patterns: Partial<Record<QueryField, RegExp>> = {
  lang: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
};

/** Makes a test of what stands behind a field's colon. Throws QueryError. */
export function readFieldTest(field: QueryField, values: readonly FieldValue[], at: number): FieldTest {
  const [first] = values;
  if (first && !first.isQuoted && first.text.includes('..') && fixedOrPattern(field)) {
    if (values.length > 1 || !rangeFields.includes(field))
      throw new QueryError('range-here', first.at, first.text, field);
    return { kind: 'field', field, values: [], range: readRange(field, first), at };
  }
  return { kind: 'field', field, values: values.map((value) => readValue(field, value)), range: null, at };
}

function readRange(field: QueryField, value: FieldValue): { from: string; to: string } {
  const [from = '', to = '', ...rest] = value.text.split('..');
  if (rest.length > 0 || (from === '' && to === ''))
    throw new QueryError('bad-value', value.at, value.text, field);
  const end = (text: string) => (text === '' ? '' : readValue(field, { ...value, text }));
  const range = { from: end(from), to: end(to) };
  const length = Math.min(range.from.length, range.to.length);
  if (range.to !== '' && range.to.slice(0, length) < range.from.slice(0, length))
    throw new QueryError('range-turned', value.at, value.text, field);
  return range;
}

/** A value in the letters that the vocabulary has. */
function readValue(field: QueryField, { text, at }: FieldValue): string {
  const known = fixedValues[field];
  if (known) {
    const found = known.find((option) => option.toLowerCase() === text.toLowerCase());
    if (found === undefined) throw new QueryError('bad-value', at, text, field);
    return found;
  }
  if (patterns[field]?.test(text) === false) throw new QueryError('bad-value', at, text, field);
  return text;
}

/** Whether two points between values mean a range, and are no part of a name. */
function fixedOrPattern(field: QueryField): boolean {
  return field in fixedValues || field in patterns;
}
