import { escapeHtml } from '../../shared/tagging/passage-citation';

/** A table as the clipboard takes it: for text fields and for spreadsheets. */
export interface TableText {
  /** Tab-separated, one row a line. */
  readonly text: string;
  readonly html: string;
}

/** Puts cells into both forms. A cell that a spreadsheet would run as a formula becomes plain words by a leading apostrophe. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): TableText {
  const all = [head, ...rows].map((row) => row.map(plainCell));
  const line = (row: readonly string[], tag: 'td' | 'th') =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const [first = [], ...rest] = all;
  return {
    text: all.map((row) => row.join('\t')).join('\n'),
    html: `<table><thead>${line(first, 'th')}</thead><tbody>${rest.map((row) => line(row, 'td')).join('')}</tbody></table>`,
  };
}

/** One line, and no formula: what begins with = + - @ (full-width forms too) is run by spreadsheets. */
function plainCell(cell: string): string {
  const line = cell.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  return /^\s*[=+\-@＝＋－＠|%]/.test(line) ? `'${line}` : line;
}
