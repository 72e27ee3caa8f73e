import { z } from 'zod';
import type { MatrixCell } from './matrix-cells';
import type { PictureColour } from './picture';

/** What a cell of a matrix shows: the count, Jaccard, NPMI, or the share that the row has of the column. */
export const measureSchema = z.enum(['count', 'jaccard', 'npmi', 'of-column']);
export type Measure = z.infer<typeof measureSchema>;

/** The value of a cell in a measure; null where it is not defined. */
export function valueOf(cell: MatrixCell, measure: Measure): number | null {
  if (measure === 'count') return cell.count;
  if (measure === 'of-column') return cell.ofColumn?.share ?? null;
  return measure === 'jaccard' ? cell.jaccard : cell.npmi;
}

/** A value as a cell shows it. */
export function shownValue(value: number | null, measure: Measure): string {
  if (value === null) return '–';
  if (measure === 'count') return String(value);
  if (measure === 'of-column') return `${Math.round(value * 100)} %`;
  // A real minus sign; without it -0.00 for what is nothing.
  const shown = value.toFixed(2);
  return shown === '-0.00' ? '0.00' : shown.replace('-', '−');
}

const heats = ['heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const;
const colds = ['cold-1', 'cold-2', 'cold-3'] as const;

/** The shade of a value: counts by the greatest one there is, everything else from 0 to 1, what is below 0 apart. */
export function shadeOf(value: number | null, measure: Measure, greatestCount: number): PictureColour {
  if (value === null) return 'paper';
  if (value < 0) return colds[stepOf(-value, colds.length)] ?? 'cold-1';
  // Counts differ by orders of magnitude, and a few great ones must not make all others alike.
  const part = measure === 'count' ? Math.log1p(value) / Math.log1p(Math.max(1, greatestCount)) : value;
  return heats[stepOf(part, heats.length)] ?? 'heat-1';
}

function stepOf(part: number, steps: number): number {
  return Math.max(0, Math.min(steps - 1, Math.ceil(part * steps) - 1));
}
