import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { printableText } from '../../../../shared/text/printable-text';
import { message } from '../../../messages/messages';
import { neutralCell } from '../../../text/csv-cells';
import type { DocumentFacts } from '../layout/document-facts';
import { finishXlsx } from './finish-xlsx';
import type { MemoSheet, SheetCell } from './memo-sheets';

/** What Excel holds in one cell, in UTF-16 units. */
const longestCell = 32_767;

/**
 * Sheets as an Excel workbook (ISO/IEC 29500) whose cells are words or counts, never formulas; they stay harmless where
 * somebody saves them as CSV.
 */
export async function renderXlsx(sheets: readonly MemoSheet[], facts: DocumentFacts): Promise<Uint8Array> {
  const workbook = writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [headRow(columns.map(({ head }) => head)), ...rows.map((row) => row.map(toCell))],
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  );
  return finishXlsx(await workbook.toBuffer(), facts);
}

function headRow(heads: readonly string[]): SheetData[number] {
  return heads.map((head) => ({ value: head, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true }));
} // prettier-ignore

function toCell(value: SheetCell): SheetData[number][number] {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if (value === '') return null;
  return { value: fitted(neutralCell(printableText(value))), type: String, alignVertical: 'top', wrap: true };
}

/** A longer text says how much of it is missing, since Excel would take the workbook for damaged. */
function fitted(text: string): string {
  if (text.length <= longestCell) return text;
  const note = message('memo.sheet.cut', { count: text.length - longestCell });
  return `${text.slice(0, longestCell - note.length - 20).replace(/\p{Surrogate}$/u, '')} ${note}`;
}
