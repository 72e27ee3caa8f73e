import { parseQuery } from '../../shared/search/parse-query';
import { emptyForm, readForm, type QueryForm } from '../../shared/search/query-form';
import type { QueryField } from '../../shared/search/search-query';
import { writeField } from '../../shared/search/write-query';
import { reliabilitySchema } from '../../shared/source/source-schema';

/** What stands in the fields of the form, as it is typed and chosen. */
export interface FormFields {
  readonly words: string;
  /** Several after semicolons. */
  readonly phrases: string;
  readonly anyOf: string;
  readonly without: string;
  readonly nearFirst: string;
  readonly nearSecond: string;
  readonly nearDistance: string;
  readonly dateFrom: string;
  readonly dateTo: string;
  /** By field of the query, the values that are chosen. */
  readonly chosen: Partial<Record<QueryField, readonly string[]>>;
}

/** The fields for a query; null where it says more than they can show. */
export function fieldsOf(query: string): FormFields | null {
  const form = readForm(query);
  if (!form) return null;
  const { date, ...others } = form.fields;
  const dates = date === undefined ? { dateFrom: '', dateTo: '' } : datesOf(date);
  if (!dates) return null;
  const chosen: Partial<Record<QueryField, readonly string[]>> = {};
  for (const [field, value] of Object.entries(others) as [QueryField, string][]) {
    const values = valuesOf(field, value);
    if (!values) return null;
    chosen[field] = values;
  }
  return {
    words: form.words.join(' '),
    phrases: form.phrases.join('; '),
    anyOf: form.anyOf.join('; '),
    without: form.without.join('; '),
    nearFirst: form.near?.first ?? '',
    nearSecond: form.near?.second ?? '',
    nearDistance: form.near ? String(form.near.distance) : '',
    ...dates,
    chosen,
  };
}

/** Fields with nothing in them. */
export const emptyFields: FormFields = {
  words: '',
  phrases: '',
  anyOf: '',
  without: '',
  nearFirst: '',
  nearSecond: '',
  nearDistance: '',
  dateFrom: '',
  dateTo: '',
  chosen: {},
};

/** The form that fields stand for. */
export function formOf(fields: FormFields, usualDistance: number): QueryForm {
  const [first, second] = [fields.nearFirst.trim(), fields.nearSecond.trim()];
  const isNear = first !== '' && second !== '';
  const distance = Number(fields.nearDistance.trim() || usualDistance);
  const [from, to] = [fields.dateFrom.trim(), fields.dateTo.trim()];
  const values = Object.entries(fields.chosen) as [QueryField, readonly string[]][];
  return {
    ...emptyForm,
    words: fields.words.split(/\s+/).filter(Boolean),
    phrases: entriesOf(fields.phrases),
    anyOf: entriesOf(fields.anyOf),
    without: entriesOf(fields.without),
    near: isNear ? { first, second, distance: Number.isInteger(distance) ? distance : usualDistance } : null,
    fields: {
      ...Object.fromEntries(
        values
          .filter(([, chosen]) => chosen.length > 0)
          .map(([field, chosen]) => [
            field,
            writeField({ field, values: chosen, range: null }).slice(field.length + 1),
          ]),
      ),
      ...((from !== '' || to !== '') && { date: from === to ? from : `${from}..${to}` }),
    },
  };
}

function entriesOf(typed: string): string[] {
  return typed
    .split(/[;；]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function datesOf(value: string): { dateFrom: string; dateTo: string } | null {
  if (value.includes(',')) return null;
  const [from = '', to = from] = value.split('..');
  return { dateFrom: from, dateTo: to };
}

/** The values of a field as it is written behind its colon; a range of ratings is all that it spans. */
function valuesOf(field: QueryField, value: string): readonly string[] | null {
  const parsed = parseQuery(`${field}:${value}`);
  if (!parsed.ok || parsed.node.kind !== 'field') return null;
  const { values, range } = parsed.node;
  if (!range) return values;
  if (field !== 'reliability') return null;
  return reliabilitySchema.options.filter(
    (letter) => letter >= (range.from || 'A') && letter <= (range.to || 'F'),
  );
}
