import Papa from 'papaparse';
import { wellFormed } from '../../shared/text/well-formed';
import { neutralCell } from './csv-cells';

/** Lines of cells as CSV (RFC 4180) in UTF-8 with a BOM, so that spreadsheets read the Chinese; no cell runs as a formula. */
export function csvFile(lines: readonly (readonly (string | number)[])[]): string {
  const cells = lines.map((line) =>
    line.map((cell) => (typeof cell === 'number' ? String(cell) : neutralCell(wellFormed(cell)))),
  );
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
