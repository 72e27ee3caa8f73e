import type { PageLine } from './page-line';

/** Rows of a table stand this near below each other, in ems. */
const farthestRow = 3;
/** Lines of one cell stand this near below each other, in ems. */
const farthestLine = 1.8;
const mostLines = 12;
/** Characters of a short cell; where all are longer, columns of running text stand side by side. */
const shortCell = 25;

/** A row of a table: the lines of each cell. */
export interface TableRow<T extends PageLine> {
  readonly cells: readonly (readonly T[])[];
  /** How many lines it has. */
  readonly count: number;
}

/**
 * The rows of tables by the index of their first line. A row is told by cells that follow each other and begin at one
 * height; there have to be two rows, one below the other.
 */
export function tableRows<T extends PageLine>(lines: readonly T[]): Map<number, TableRow<T>> {
  const rows: (TableRow<T> & { readonly index: number })[] = [];
  for (let index = 0; index < lines.length; index++) {
    const row = rowFrom(lines, index);
    if (!row) continue;
    rows.push({ ...row, index });
    index += row.count - 1;
  }
  const isTable = rows.map((row, i) => {
    const next = rows[i + 1];
    return next !== undefined && next.index === row.index + row.count && isNear(row, next);
  });
  return new Map(
    rows.filter((_row, i) => isTable[i] || isTable[i - 1]).map(({ index, ...row }) => [index, row]),
  );
}

function rowFrom<T extends PageLine>(lines: readonly T[], from: number): TableRow<T> | undefined {
  const first = lines[from];
  if (!first || first.isVertical) return undefined;
  const cells: T[][] = [[first]];
  let right = first.right;
  let at = from + 1;
  for (let line = lines[at]; line; line = lines[++at]) {
    const cell = cells.at(-1) ?? [];
    const isNewCell = Math.abs(line.base - first.base) < 0.3 * line.em && line.left > right;
    if (isNewCell) cells.push([line]);
    else if (goesOn(cell, line)) cell.push(line);
    else break;
    right = Math.max(right, line.right);
  }
  const isShort = cells.some(
    (cell) => cell.reduce((sum, { text }) => sum + text.trim().length, 0) < shortCell,
  );
  return cells.length > 1 && isShort ? { cells, count: at - from } : undefined;
}

/** Whether a line is the next one of a cell. */
function goesOn(cell: readonly PageLine[], line: PageLine): boolean {
  const last = cell.at(-1);
  if (!last || cell.length >= mostLines || line.isVertical) return false;
  const pitch = (line.base - last.base) / last.em;
  const isSameSize = Math.max(line.em, last.em) / Math.min(line.em, last.em) < 1.12;
  return isSameSize && pitch > 0.5 && pitch < farthestLine && Math.abs(line.left - last.left) < 0.5 * line.em;
}

function isNear<T extends PageLine>(row: TableRow<T>, next: TableRow<T>): boolean {
  const bottom = Math.max(...row.cells.flat().map((line) => line.base));
  const [first] = next.cells.flat();
  return first !== undefined && first.base > bottom && first.base - bottom < farthestRow * first.em;
}
