import Papa from 'papaparse';
import type { Code, Codebook, Dimension } from '../../../shared/codebook/codebook-schema';
import { effectiveTriggers } from '../../../shared/codebook/effective-triggers';
import { neutralCell } from '../../text/csv-cells';

/** Columns in their order, and what each says of a code. A row without a code stands for an empty dimension. */
export const csvColumns = [
  'dimension_key',
  'dimension_id',
  'dimension_guid',
  'dimension_en',
  'dimension_zh',
  'dimension_note',
  'dimension_colour',
  'id',
  'guid',
  'label_en',
  'label_zh',
  'definition',
  'include',
  'exclude',
  'indicator',
  'colour',
  'shortcut',
  'triggers',
  'retired',
  'notes',
  'split_into',
  'codebook_guid',
  'codebook_en',
  'codebook_zh',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** The word in the column "retired". */
export const retiredWord = 'retired';

/** The codebook as CSV (RFC 4180) in UTF-8 with a BOM, so that spreadsheets read the Chinese. */
export function codebookToCsv(codebook: Codebook): string {
  const rows = codebook.dimensions.flatMap((dimension) =>
    (dimension.codes.length > 0 ? dimension.codes : [undefined]).map((code) => ({
      ...cellsOfDimension(dimension),
      ...cellsOfCode(code),
      codebook_guid: codebook.guid,
      codebook_en: codebook.name.en,
      codebook_zh: codebook.name.zh,
    })),
  );
  const cells = rows.map((row) => csvColumns.map((column) => neutralCell(row[column])));
  return `\uFEFF${Papa.unparse([[...csvColumns], ...cells], { newline: '\r\n' })}\r\n`;
}

function cellsOfDimension(dimension: Dimension) {
  return {
    dimension_key: dimension.key,
    dimension_id: dimension.id,
    dimension_guid: dimension.guid ?? '',
    dimension_en: dimension.label.en,
    dimension_zh: dimension.label.zh,
    dimension_note: dimension.note,
    dimension_colour: dimension.colour ?? '',
  };
}

function cellsOfCode(code: Code | undefined) {
  return {
    id: code?.id ?? '',
    guid: code?.guid ?? '',
    label_en: code?.label.en ?? '',
    label_zh: code?.label.zh ?? '',
    definition: code?.definition ?? '',
    include: code?.include ?? '',
    exclude: code?.exclude ?? '',
    indicator: code?.indicator ?? '',
    colour: code?.colour ?? '',
    shortcut: code?.shortcut === undefined ? '' : String(code.shortcut),
    triggers: code ? effectiveTriggers(code).join('\n') : '',
    retired: code?.isRetired ? retiredWord : '',
    notes: code?.notes ? JSON.stringify(code.notes) : '',
    split_into: code?.splitInto?.join(' ') ?? '',
  };
}
