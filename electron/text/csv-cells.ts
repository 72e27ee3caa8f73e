/**
 * What a spreadsheet would take for a formula (OWASP, CSV injection), with any apostrophes before it, so that taking
 * one apostrophe off always gives back what was written.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs. */
export function neutralCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What the cell said before it was neutralised. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
