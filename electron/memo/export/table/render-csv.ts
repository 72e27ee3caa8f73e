import { csvFile } from '../../../text/csv-file';
import type { MemoSheet } from './memo-sheets';

/** A sheet as CSV with the heads of its columns as the first line. */
export function renderCsv({ columns, rows }: MemoSheet): string {
  return csvFile([columns.map(({ head }) => head), ...rows]);
}
