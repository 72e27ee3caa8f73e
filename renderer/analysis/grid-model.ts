import type { CellPlace } from '../../shared/analysis/analysis-schema';
import type { PictureColour } from '../../shared/analysis/picture';

/** What a cell shows and says. */
export interface GridCell {
  readonly text: string;
  readonly shade: PictureColour;
  /** Everything about it, in words. */
  readonly says: string;
  /** What is told above its passages. */
  readonly notes: readonly string[];
  /** What it is asked for by; null where nothing is behind it. */
  readonly place: CellPlace | null;
}

/** The head of a row or column. */
export interface GridHead {
  readonly id: string;
  readonly name: string;
  readonly otherName: string;
  /** What stands at its end: a total, a share. */
  readonly figure: string;
  /** Why it looks other than the others; empty where it does not. */
  readonly remark: string;
}

/** A view of the analysis as a table. */
export interface GridModel {
  /** What rows and columns are. */
  readonly corner: string;
  readonly rows: readonly GridHead[];
  readonly columns: readonly GridHead[];
  readonly cellAt: (row: number, column: number) => GridCell;
  /** Of a column, in pixels. */
  readonly columnWidth: number;
  /** Pixels; heads that are higher than a line have their names written downwards. */
  readonly headHeight: number;
  /** What signs and shades mean. */
  readonly legend: string;
}

/** The height of a row, and of heads that are one line high, in pixels. */
export const lineHeight = 32;
