import type { StructuredText } from 'mupdf';
import { z } from 'zod';
import type { PageLine } from './page-line';
import { readingOrder } from './reading-order';

/** Positions are tenths of a point from the page's top left corner. */
const scale = 10;
const styleSchema = z.object({ weight: z.string(), size: z.number() });
const boxSchema = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() });
const pageSchema = z.object({
  blocks: z.array(
    z.object({
      lines: z
        .array(
          z.object({
            wmode: z.number(),
            bbox: boxSchema,
            font: styleSchema,
            y: z.number(),
            text: z.string(),
          }),
        )
        .optional(),
    }),
  ),
});

/** The lines of a page in reading order, and how high the page is. */
export interface PageContent {
  readonly lines: readonly PageLine[];
  readonly height: number;
}

/** A page, or what is drawn on it, as the library gives its letters. */
interface DrawnPage {
  getBounds(): readonly number[];
  toStructuredText(options: string): StructuredText;
}

/** Reads the printed lines of one page. Nothing that is not printed on it (comments, scripts) is read. */
export function readPageLines(page: DrawnPage): PageContent {
  const [, top = 0, , bottom = 0] = page.getBounds();
  const found = structureOf(page, 'preserve-whitespace');
  const lines = withoutInventedSpaces(found, () => structureOf(page, 'preserve-whitespace,inhibit-spaces'));
  return { lines: readingOrder(joinRows(lines)), height: (bottom - top) * scale };
}

function structureOf(page: DrawnPage, options: string): PageLine[] {
  const structure = page.toStructuredText(options);
  try {
    const { blocks } = pageSchema.parse(JSON.parse(structure.asJSON(scale)));
    return blocks.flatMap(({ lines = [] }) =>
      lines.map(({ wmode, bbox, font, y, text }): PageLine => {
        const isVertical = wmode === 1;
        return {
          left: bbox.x,
          right: bbox.x + bbox.w,
          top: bbox.y,
          bottom: bbox.y + bbox.h,
          base: y,
          em: Math.max(1, isVertical ? bbox.w : Math.min(bbox.h, font.size * 1.5)),
          isBold: font.weight === 'bold',
          isVertical,
          text,
        };
      }),
    );
  } finally {
    structure.destroy();
  }
}

/** A space between a Han character and a letter or digit that may be nothing but a typesetter's gap. */
const hanGap =
  /(?<=\p{Script=Han}) (?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}%]) (?=\p{Script=Han})/gu;

/**
 * Between Han and Latin, programs leave a gap, which reads like a space. Whether the page has a space there is told by
 * reading it again without guessed spaces.
 */
function withoutInventedSpaces(lines: PageLine[], readAgain: () => PageLine[]): PageLine[] {
  if (!lines.some(({ text }) => text.search(hanGap) !== -1)) return lines;
  const real = readAgain()
    .map(({ text }) => text)
    .join('\n');
  let at = 0;
  let isSame = true;
  return lines.map((line) => {
    let text = '';
    const gaps = new Set([...line.text.matchAll(hanGap)].map(({ index }) => index));
    for (let i = 0; i < line.text.length; i++) {
      const unit = line.text[i] ?? '';
      if (/\s/.test(unit)) {
        if (!(isSame && gaps.has(i) && !/\s/.test(real[at] ?? ' '))) text += unit;
        continue;
      }
      while (/\s/.test(real[at] ?? '')) at++;
      if (real[at] !== unit) isSame = false;
      at++;
      text += unit;
    }
    return { ...line, text };
  });
}

/** A mark before an item of a list, which stands apart from its words. */
const itemMark = /^(?:[•▪◦‣●○■□–—*·]|\(?[\dA-Za-z]{1,3}[.)])$/;
const nearEm = 1.5;
const markNearEm = 6;
const touchingEm = 0.5;
const rowsBack = 12;

/** Pieces of one printed line, wherever they stood in the file, as one line. */
function joinRows(lines: readonly PageLine[]): PageLine[] {
  const rows: PageLine[][] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const row = line.isVertical ? undefined : rowOf(rows, line);
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => (row.length === 1 ? (row[0] as PageLine) : joined(row)));
}

/** The row that a piece goes on with; punctuation that hangs over the margin is often drawn some lines later. */
function rowOf(rows: readonly PageLine[][], line: PageLine): PageLine[] | undefined {
  const last = rows.at(-1);
  if (last && belongsTo(last, line, nearEm)) return last;
  return rows.slice(-rowsBack).findLast((row) => belongsTo(row, line, touchingEm));
}

function belongsTo(row: readonly PageLine[], line: PageLine, near: number): boolean {
  return row.some((piece) => {
    if (piece.isVertical || Math.abs(piece.base - line.base) > 0.3 * Math.min(piece.em, line.em))
      return false;
    const [before, after] = piece.left <= line.left ? [piece, line] : [line, piece];
    const gap = (after.left - before.right) / line.em;
    return gap > -0.5 && gap < (itemMark.test(before.text.trim()) ? markNearEm : near);
  });
}

function joined(row: readonly PageLine[]): PageLine {
  const pieces = row.toSorted((a, b) => a.left - b.left);
  const [first] = pieces as [PageLine];
  let text = '';
  let right = first.left;
  for (const piece of pieces) {
    const isApart = text !== '' && (piece.left - right) / piece.em > 0.2;
    const isWide = /\p{Script=Han}$/u.test(text) || /^\p{Script=Han}/u.test(piece.text);
    text += `${isApart && !isWide && !/\s$/.test(text) ? ' ' : ''}${piece.text}`;
    right = piece.right;
  }
  return {
    ...first,
    text,
    right,
    top: Math.min(...pieces.map((piece) => piece.top)),
    bottom: Math.max(...pieces.map((piece) => piece.bottom)),
    em: Math.max(...pieces.map((piece) => piece.em)),
    isBold: pieces.every((piece) => piece.isBold),
  };
}
