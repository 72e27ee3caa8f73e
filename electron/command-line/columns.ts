/** Characters that take two columns in a terminal (East Asian Wide and Fullwidth, roughly). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Nothing that a source or an analyst wrote may move the terminal's cursor or reorder a line. */
const unprintable = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const lineBreaks = /[\t-\r\x85\u2028\u2029]+/g;
const widestCell = 60;

/** Lines of aligned columns below a head; the last column is not cut. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell, i) => (i < row.length - 1 ? shorten(oneLine(cell)) : oneLine(cell))),
  );
  const widths = head.map((_name, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Words as one line that a terminal can show. Spaces stay as they are: a path with two of them is another path. */
export function oneLine(words: string): string {
  return words.replace(lineBreaks, ' ').replace(unprintable, '\ufffd');
}

function shorten(cell: string): string {
  if (widthOf(cell) <= widestCell) return cell;
  let short = '';
  let width = 0;
  for (const character of cell) {
    width += widthOf(character);
    if (width > widestCell - 1) break;
    short += character;
  }
  return `${short}…`;
}

/** The last of some words, as many as fit into a width, moved to its right side. */
export function atRight(words: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const character of [...oneLine(words)].toReversed()) {
    used += widthOf(character);
    if (used > width) break;
    kept = `${character}${kept}`;
  }
  return `${' '.repeat(Math.max(0, width - widthOf(kept)))}${kept}`;
}

function widthOf(words: string): number {
  let width = 0;
  for (const character of words) width += wide.test(character) ? 2 : 1;
  return width;
}
