interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key goes from a cell (WAI-ARIA, grid pattern); undefined for every other key. `page` is how many rows are in sight. */
export function nextCell(
  { key, ctrlKey, metaKey }: Pressed,
  { row, column }: Cell,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): Cell | undefined {
  const isFar = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const steps: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: isFar ? lastRow : row + 1, column },
    ArrowUp: { row: isFar ? 0 : row - 1, column },
    ArrowRight: { row, column: isFar ? lastColumn : column + 1 },
    ArrowLeft: { row, column: isFar ? 0 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? lastRow : row, column: lastColumn },
  };
  const to = steps[key];
  return (
    to && {
      row: Math.max(0, Math.min(lastRow, to.row)),
      column: Math.max(0, Math.min(lastColumn, to.column)),
    }
  );
}
