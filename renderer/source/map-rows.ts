/** One row of the map: how many passages begin there, by dimension, the most frequent first. */
export interface MapRow {
  readonly row: number;
  readonly count: number;
  readonly dimensions: readonly { readonly dimension: string; readonly count: number }[];
}

/** Counts what begins in each row of the map; rows without anything are left out. */
export function mapRows(items: readonly { readonly row: number; readonly dimension: string }[]): MapRow[] {
  const rows = new Map<number, Map<string, number>>();
  for (const { row, dimension } of items) {
    const counts = rows.get(row) ?? new Map<string, number>();
    rows.set(row, counts);
    counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  return [...rows]
    .map(([row, counts]) => {
      const dimensions = [...counts].map(([dimension, count]) => ({ dimension, count }));
      const count = dimensions.reduce((sum, part) => sum + part.count, 0);
      return { row, count, dimensions: dimensions.toSorted((a, b) => b.count - a.count) };
    })
    .toSorted((a, b) => a.row - b.row);
}

/** How much of the map's width a row takes: enough to be seen, and more the more there is. */
export function rowShare(count: number, busiest: number): number {
  return busiest <= 1 ? 1 : 0.4 + (0.6 * (count - 1)) / (busiest - 1);
}
