import type { AxisItem, Matrix } from '../../shared/analysis/analysis-schema';
import type { AxisName } from './code-axis';
import type { CountedUnit } from './counted-units';

/** Counts how often rows meet columns. What stands nowhere is left out of its axis; a code does not meet itself. */
export function countMatrix(
  units: readonly CountedUnit[],
  axes: { readonly rows: readonly AxisName[]; readonly columns: readonly AxisName[] },
  { hasPolarity }: { readonly hasPolarity: boolean },
): Pick<Matrix, 'rows' | 'columns' | 'cells'> {
  const totals = totalsOf(units);
  const rows = usedAxis(axes.rows, totals.rows);
  const columns = usedAxis(axes.columns, totals.columns);
  const counts = new Float64Array(rows.length * columns.length);
  const negated = new Float64Array(counts.length);
  const hypothetical = new Float64Array(counts.length);
  const rowOf = placesOf(rows);
  const columnOf = placesOf(columns);
  for (const unit of units) {
    for (const { codeId, polarity } of unit.tags) {
      const row = rowOf.get(codeId);
      if (row === undefined) continue;
      for (const id of unit.columns) {
        const column = columnOf.get(id);
        if (column === undefined || id === codeId) continue;
        const cell = row * columns.length + column;
        counts[cell] = (counts[cell] ?? 0) + 1;
        if (polarity === 'negated') negated[cell] = (negated[cell] ?? 0) + 1;
        if (polarity === 'hypothetical') hypothetical[cell] = (hypothetical[cell] ?? 0) + 1;
      }
    }
  }
  const filled = filledCells(counts);
  const valuesOf = (list: Float64Array): number[] => filled.map((cell) => list[cell] ?? 0);
  return {
    rows,
    columns,
    cells: {
      rows: filled.map((cell) => Math.floor(cell / columns.length)),
      columns: filled.map((cell) => cell % columns.length),
      counts: valuesOf(counts),
      negated: hasPolarity ? valuesOf(negated) : [],
      hypothetical: hasPolarity ? valuesOf(hypothetical) : [],
    },
  };
}

type Totals = ReadonlyMap<string, number>;

/** In how many units each row and each column stands. */
function totalsOf(units: readonly CountedUnit[]): { readonly rows: Totals; readonly columns: Totals } {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const unit of units) {
    for (const { codeId } of unit.tags) rows.set(codeId, (rows.get(codeId) ?? 0) + 1);
    for (const id of unit.columns) columns.set(id, (columns.get(id) ?? 0) + 1);
  }
  return { rows, columns };
}

function usedAxis(names: readonly AxisName[], totals: Totals): AxisItem[] {
  return names.flatMap((name) => {
    const total = totals.get(name.id) ?? 0;
    return total === 0 ? [] : [{ ...name, total }];
  });
}

function placesOf(axis: readonly AxisItem[]): ReadonlyMap<string, number> {
  return new Map(axis.map(({ id }, place) => [id, place]));
}

function filledCells(counts: Float64Array): number[] {
  const filled: number[] = [];
  for (const [cell, count] of counts.entries()) if (count > 0) filled.push(cell);
  return filled;
}
