import Papa from 'papaparse';
import { wellFormed } from '../../../../shared/text/well-formed';
import { neutralCell } from '../../../text/csv-cells';
import type { MemoSheet } from './memo-sheets';

/** A sheet as CSV (RFC 4180) in UTF-8 with a BOM, so that spreadsheets read the Chinese; no cell runs as a formula. */
export function renderCsv({ columns, rows }: MemoSheet): string {
  const lines = [columns.map(({ head }) => head), ...rows].map((cells) =>
    cells.map((cell) => neutralCell(wellFormed(String(cell)))),
  );
  return `\uFEFF${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}
