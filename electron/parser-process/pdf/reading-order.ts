import type { PageLine } from './page-line';

/** Past this many lines a page is no page of text, and its file's order has to do. */
const mostLines = 4000;

/**
 * The lines in reading order. The file's own order is kept where it reads from top to bottom, since it knows columns and
 * tables better than any guess; else the page is cut along its widest gaps into columns and bands.
 */
export function readingOrder(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.length > mostLines || lines.some((line) => line.isVertical) || !goesUp(lines)) return lines;
  return cut(lines);
}

/** Whether a line follows one that stands below it in the same column. */
function goesUp(lines: readonly PageLine[]): boolean {
  return lines.some((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && line.base < before.base - line.em / 2 && overlap(line, before) > 0.5;
  });
}

function overlap(a: PageLine, b: PageLine): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.max(1, Math.min(a.right - a.left, b.right - b.left));
}

function cut(lines: readonly PageLine[]): readonly PageLine[] {
  if (lines.length < 2) return lines;
  const em = lines.reduce((sum, line) => sum + line.em, 0) / lines.length;
  const gutter = widestGap(lines, 'left', 'right');
  const band = widestGap(lines, 'top', 'bottom');
  const isColumns = gutter !== undefined && gutter.size > em && Math.min(gutter.before, gutter.after) > 1;
  if (isColumns) return split(lines, (line) => line.left < gutter.at);
  if (band !== undefined && band.size > 0) return split(lines, (line) => line.top < band.at);
  return lines.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function split(lines: readonly PageLine[], isFirst: (line: PageLine) => boolean): PageLine[] {
  return [...cut(lines.filter(isFirst)), ...cut(lines.filter((line) => !isFirst(line)))];
}

/** The widest stretch that no line reaches into, and how many lines stand on either side. */
function widestGap(lines: readonly PageLine[], from: 'left' | 'top', to: 'right' | 'bottom') {
  const sorted = lines.toSorted((a, b) => a[from] - b[from]);
  let widest: { at: number; size: number; before: number; after: number } | undefined;
  let reached = -Infinity;
  sorted.forEach((line, i) => {
    const size = line[from] - reached;
    if (i > 0 && size > (widest?.size ?? 0)) {
      widest = { at: line[from], size, before: i, after: sorted.length - i };
    }
    reached = Math.max(reached, line[to]);
  });
  return widest;
}
