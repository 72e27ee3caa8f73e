import type { AxisItem } from '../../../shared/analysis/analysis-schema';
import type { PictureColour, PictureShape } from '../../../shared/analysis/picture';
import { shortenTo, textWidth } from './measure-text';
import { textAt, type PictureBody } from './picture-frame';

/** What a cell looks like. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fill: PictureColour;
}

/** A grid with names at its rows and columns. */
export interface DrawnGrid {
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  readonly cells: readonly DrawnCell[];
  /** Of a cell, in pixels. */
  readonly cellWidth: number;
}

const cellHeight = 22;
const widestName = 340;
const longestHead = 220;
const nameSize = 11;
/** Heads of columns rise to the right, so that long names have room. */
const headTurn = -55;

/** The most rows and columns that are drawn: those with the highest totals. */
export const mostDrawnRows = 100;
export const mostDrawnColumns = 150;

/** Draws a grid. */
export function drawGrid({ rows, columns, cells, cellWidth }: DrawnGrid): PictureBody {
  const names = rows.map((row) => shortenTo(nameOf(row), widestName, nameSize));
  const heads = columns.map((column) => shortenTo(nameOf(column), longestHead, nameSize));
  const left = Math.ceil(longest(names)) + 10;
  const radians = (-headTurn * Math.PI) / 180;
  const top = Math.ceil(longest(heads) * Math.sin(radians)) + 14;
  const gridWidth = columns.length * cellWidth;
  const shapes: PictureShape[] = [
    ...names.map((name, at) => textAt({ x: 0, y: top + at * cellHeight + 15 }, name)),
    ...heads.map((name, at) =>
      textAt({ x: left + at * cellWidth + cellWidth / 2 + 4, y: top - 6 }, name, { turn: headTurn }),
    ),
    ...rows.flatMap((_row, row) =>
      columns.map((_column, column): PictureShape => ({
        kind: 'rectangle',
        x: left + column * cellWidth,
        y: top + row * cellHeight,
        width: cellWidth,
        height: cellHeight,
        fill: 'paper',
        stroke: 'line',
      })),
    ),
    ...cells.flatMap((cell) => drawCell(cell, { left, top, cellWidth })),
  ];
  return {
    width: left + gridWidth + Math.ceil(longest(heads.slice(-8)) * Math.cos(radians)),
    height: top + rows.length * cellHeight,
    shapes,
  };
}

function drawCell(
  { row, column, text, fill }: DrawnCell,
  { left, top, cellWidth }: { left: number; top: number; cellWidth: number },
): PictureShape[] {
  const [x, y] = [left + column * cellWidth, top + row * cellHeight];
  const isDark = fill === 'heat-4' || fill === 'heat-5';
  return [
    { kind: 'rectangle', x, y, width: cellWidth, height: cellHeight, fill, stroke: 'line' },
    textAt({ x: x + cellWidth / 2, y: y + 15 }, text, {
      anchor: 'middle',
      fill: isDark ? 'on-heat' : 'ink',
    }),
  ];
}

function nameOf({ name, otherName }: AxisItem): string {
  return otherName === '' ? name : `${name} ${otherName}`;
}

function longest(names: readonly string[]): number {
  return names.reduce((most, name) => Math.max(most, textWidth(name, nameSize)), 0);
}

/** The places of the items with the highest totals, in the order in which they stand. */
export function placesOfMost(items: readonly AxisItem[], most: number): number[] {
  return items
    .map(({ total }, place) => ({ total, place }))
    .toSorted((a, b) => b.total - a.total || a.place - b.place)
    .slice(0, most)
    .map(({ place }) => place)
    .toSorted((a, b) => a - b);
}
