import Papa from 'papaparse';
import type { z } from 'zod';
import { message } from '../../messages/messages';
import { csvColumns, retiredWord, type CsvColumn } from './codebook-csv';
import {
  fileCodeSchema,
  fileDimensionSchema,
  type FileCode,
  type FileCodebook,
  type FileDimension,
} from './codebook-file';
import { plainCell } from '../../text/csv-cells';
import { invalidCodebook } from './invalid-codebook';

type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/** Which column a field of a code or dimension stands in. */
const columnOf: Readonly<Record<string, CsvColumn>> = {
  isRetired: 'retired',
  splitInto: 'split_into',
  label: 'label_en',
};

/**
 * Reads a codebook from CSV with comma, semicolon or tab between its cells. Row 1 names the columns; they may stand in
 * any order, and those that are missing leave things as they are. Throws invalid-codebook and names row and column.
 */
export function codebookFromCsv(text: string): FileCodebook {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  if (errors.length > 0) {
    throw invalidCodebook(
      errors.map((error) =>
        message('codebook.import.row', { row: (error.row ?? 0) + 1, problem: error.message }),
      ),
    );
  }
  const [head = [], ...body] = data;
  const columns = readHead(head);
  const rows = body
    .map((cells, index) => ({ number: index + 2, row: toRow(columns, cells) }))
    .filter(({ row }) => Object.values(row).some((cell) => cell !== ''));
  const first = rows[0]?.row ?? {};
  return {
    guid: first.codebook_guid || undefined,
    name: first.codebook_en || first.codebook_zh ? named(first.codebook_en, first.codebook_zh) : undefined,
    dimensions: readDimensions(rows),
    missing: missingFields(Object.keys(fileCodeSchema.shape), columns),
    missingOfDimension: missingFields(Object.keys(fileDimensionSchema.shape), columns, 'dimension_'),
  };
}

/** What parts the names of the columns, none of which has such a character in it. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function readHead(head: readonly string[]): CsvColumn[] {
  const names = head.map((cell) => plainCell(cell).trim().toLowerCase());
  const problems = names.flatMap((name, index) => {
    const column = index + 1;
    if (!(csvColumns as readonly string[]).includes(name)) {
      return [message('codebook.import.unknownColumn', { column, name, known: csvColumns.join(', ') })];
    }
    return names.indexOf(name) < index ? [message('codebook.import.columnTwice', { column, name })] : [];
  });
  if (!['id', 'label_en', 'label_zh'].some((name) => names.includes(name))) {
    problems.push(message('codebook.import.noCodeColumn'));
  }
  if (problems.length > 0) throw invalidCodebook(problems);
  return names as CsvColumn[];
}

function toRow(columns: readonly CsvColumn[], cells: readonly string[]): Row {
  return Object.fromEntries(
    columns.map((column, index) => [column, plainCell((cells[index] ?? '').replaceAll('\r\n', '\n'))]),
  );
}

/** Rows of one dimension belong together wherever they stand; the first one says what it is called. */
function readDimensions(rows: readonly { number: number; row: Row }[]): FileDimension[] {
  const dimensions = new Map<string, FileDimension>();
  const problems: string[] = [];
  for (const { number, row } of rows) {
    const key = row.dimension_id || row.dimension_key || row.dimension_en || row.dimension_zh || '';
    if (key === '') {
      problems.push(cellProblem(number, 'dimension_id', message('codebook.import.noDimension')));
      continue;
    }
    let dimension = dimensions.get(key);
    if (!dimension) {
      const read = fileDimensionSchema.safeParse(dimensionOf(row));
      if (!read.success) problems.push(...issues(number, read.error, 'dimension_'));
      dimension = read.data ?? fileDimensionSchema.parse({});
      dimensions.set(key, dimension);
    }
    if (!row.id && !row.label_en && !row.label_zh) continue;
    const code = readCode(number, row);
    if ('problems' in code) problems.push(...code.problems);
    else dimension.codes.push(code.code);
  }
  problems.push(...repeats(rows, 'id'), ...repeats(rows, 'guid'));
  if (problems.length > 0) throw invalidCodebook(problems);
  return [...dimensions.values()];
}

/** What stands in a column twice and may not. */
function repeats(rows: readonly { number: number; row: Row }[], column: 'id' | 'guid'): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ number, row }) => {
    const value = row[column]?.trim() ?? '';
    const first = seen.get(value);
    if (first === undefined) seen.set(value, number);
    if (value === '' || first === undefined) return [];
    return [cellProblem(number, column, message('codebook.import.sameAsRow', { value, row: first }))];
  });
}

function dimensionOf(row: Row): unknown {
  return {
    id: row.dimension_id || undefined,
    guid: row.dimension_guid || undefined,
    key: row.dimension_key || undefined,
    label: named(row.dimension_en, row.dimension_zh),
    note: row.dimension_note,
    colour: row.dimension_colour || undefined,
  };
}

function readCode(number: number, row: Row): { code: FileCode } | { problems: string[] } {
  let notes: unknown;
  try {
    notes = row.notes ? JSON.parse(row.notes) : undefined;
  } catch (error) {
    return { problems: [cellProblem(number, 'notes', String(error))] };
  }
  const retired = (row.retired ?? '').trim().toLowerCase();
  if (retired !== '' && retired !== retiredWord) {
    return { problems: [cellProblem(number, 'retired', message('codebook.import.retiredWord'))] };
  }
  const read = fileCodeSchema.safeParse({
    id: row.id?.trim() || undefined,
    guid: row.guid?.trim() || undefined,
    label: named(row.label_en, row.label_zh),
    definition: row.definition,
    include: row.include,
    exclude: row.exclude,
    indicator: row.indicator,
    colour: row.colour?.trim() || undefined,
    shortcut: row.shortcut?.trim() ? Number(row.shortcut) : undefined,
    triggers: row.triggers?.split('\n').filter((line) => line.trim() !== ''),
    isRetired: retired === retiredWord || undefined,
    notes,
    splitInto: row.split_into?.trim() ? row.split_into.trim().split(/\s+/) : undefined,
  });
  return read.success ? { code: read.data } : { problems: issues(number, read.error) };
}

function named(en = '', zh = ''): { en: string; zh: string } {
  return { en, zh };
}

function issues(row: number, error: z.ZodError, prefix = ''): string[] {
  return error.issues.map((issue) => {
    const field = String(issue.path[0] ?? 'id');
    const column = `${prefix}${columnOf[field] ?? field}`;
    return cellProblem(row, column, issue.message);
  });
}

function cellProblem(row: number, column: string, problem: string): string {
  return message('codebook.import.cell', { row, column, problem });
}

/** The fields for which no column is there; a label counts by language. */
function missingFields(fields: readonly string[], columns: readonly CsvColumn[], prefix = ''): Set<string> {
  const languages = prefix === '' ? ['label_en', 'label_zh'] : [`${prefix}en`, `${prefix}zh`];
  const has = (name: string | undefined): boolean =>
    name !== undefined && (columns as readonly string[]).includes(name);
  return new Set([
    ...fields.filter((field) => field !== 'label' && !has(prefix + (columnOf[field] ?? field))),
    ...['label.en', 'label.zh'].filter((_, index) => !has(languages[index])),
  ]);
}
