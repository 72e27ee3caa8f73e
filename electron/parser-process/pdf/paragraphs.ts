import type { PageLine } from './page-line';
import { tableRows } from './table-rows';

/** Lines that belong together, in order; on which page each stands. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  /** The lines of each cell, where it is the row of a table. */
  readonly cells?: readonly (readonly PlacedLine[])[];
}
export interface PlacedLine extends PageLine {
  /** Index of its page, from 0. */
  readonly page: number;
}

export const listMark =
  /^(?:[•▪◦‣●○■□]\s?|[–—*·-]\s|\(?\d{1,3}(?:[.)](?=\s|\p{Script=Han})|、)\s?|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u;
const bullet = /^(?:[•▪◦‣●○■□]|[–—*·-]\s)/;
const sentenceEnd = /[.!?。！？…:：;；]["”’」』)）\]]?\s*\d{0,3}$/;
/** How many lines on either side tell where a column begins and ends. */
const neighbours = 8;
/** Lines further apart than this, as a share of the usual distance, are not of one paragraph. */
const apart = 1.3;
const leastRunOn = 30;
/** What a line may leave free where the sentence goes on, as a share of the column. */
const mostRagged = 0.4;

/** Puts the lines of one page (its body, in reading order) together to paragraphs. */
export function paragraphsOf(lines: readonly PlacedLine[], bodyEm: number): Paragraph[] {
  const pitch = usualPitch(lines);
  const rows = tableRows(lines);
  const paragraphs: { lines: PlacedLine[]; cells?: Paragraph['cells'] & object }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PlacedLine;
    const row = rows.get(i);
    const before = lines[i - 1];
    const open = paragraphs.at(-1);
    if (row) {
      paragraphs.push({ lines: row.cells.flat(), cells: row.cells });
      i += row.count - 1;
    } else if (
      before &&
      open &&
      !open.cells &&
      continues(lines, i, { before, open: open.lines, pitch, bodyEm })
    ) {
      open.lines.push(line);
    } else paragraphs.push({ lines: [line] });
  }
  return paragraphs;
}

/** Whether the first paragraph of a page (or column) goes on with what the last one broke off. */
export function runsOn(
  last: Paragraph | undefined,
  next: Paragraph | undefined,
  lastBody: readonly PlacedLine[],
): boolean {
  const [a, b] = [last?.lines.at(-1), next?.lines[0]];
  if (last?.cells || next?.cells) return false;
  if (!a || !b || isOtherSize(a, b) || a.isBold !== b.isBold || bullet.test(b.text)) return false;
  const at = lastBody.indexOf(a);
  const { left, right } = columnAt(lastBody, at === -1 ? lastBody.length - 1 : at);
  if (right - a.right > firstWordWidth(b) + tolerance(a, left, right)) return false;
  if (sentenceEnd.test(a.text.trim())) return /^\p{Ll}/u.test(b.text.trim());
  // A single short line at the foot of a page is more likely a title or a cell.
  return (last?.lines.length ?? 0) > 1 || (next?.lines.length ?? 0) > 1 || a.text.trim().length >= leastRunOn;
}

interface Place {
  readonly before: PlacedLine;
  readonly open: readonly PlacedLine[];
  readonly pitch: number;
  readonly bodyEm: number;
}

function continues(lines: readonly PlacedLine[], i: number, { before, open, pitch, bodyEm }: Place): boolean {
  const line = lines[i] as PlacedLine;
  if (line.isVertical || before.isVertical) return line.isVertical === before.isVertical;
  if (isOtherSize(before, line)) return false;
  if (line.top < before.top) {
    // The next column: as on a new page.
    return runsOn({ lines: open }, { lines: [line, ...lines.slice(i + 1, i + 2)] }, lines.slice(0, i));
  }
  if (line.left >= before.right || line.right <= before.left) return false;
  if ((line.top - before.top) / Math.max(line.em, before.em) > pitch * apart) return false;
  if (Math.min(before.em, line.em) > bodyEm * 1.15) return before.isBold === line.isBold;
  if (bullet.test(line.text)) return false;
  const { left, right } = columnAt(lines, i - 1);
  const room = right - before.right - tolerance(before, left, right);
  if (room > firstWordWidth(line) && !(isMidSentence(before, line) && room < (right - left) * mostRagged))
    return false;
  if (listMark.test(line.text) && sentenceEnd.test(before.text.trim())) return false;
  return !isFirstLine(lines, i, left, open);
}

/** Between two lines that only a typesetter parted: in the middle of a word or of a sentence. */
function isMidSentence(before: PageLine, line: PageLine): boolean {
  return !sentenceEnd.test(before.text.trim()) && /^\p{Ll}/u.test(line.text.trim());
}

/** A line that is set in, with the text below it out again (or nothing below that tells). */
function isFirstLine(
  lines: readonly PlacedLine[],
  i: number,
  left: number,
  open: readonly PlacedLine[],
): boolean {
  const line = lines[i] as PlacedLine;
  const before = lines[i - 1] as PlacedLine;
  const indent = (line.left - left) / line.em;
  if (indent < 0.8 || indent > 6) return false;
  const isHanging = open.length > 1 ? Math.abs(before.left - line.left) < 0.3 * line.em : false;
  if (isHanging || listMark.test(open[0]?.text ?? '')) return false;
  const next = lines[i + 1];
  const isNextHanging =
    next !== undefined && next.top > line.top && Math.abs(next.left - line.left) < 0.3 * line.em;
  return !isNextHanging || sentenceEnd.test(before.text.trim());
}

function isOtherSize(a: PageLine, b: PageLine): boolean {
  return Math.max(a.em, b.em) / Math.min(a.em, b.em) > 1.12;
}

/** Where the column of a line begins and ends, by the lines around it that stand above and below each other. */
function columnAt(lines: readonly PlacedLine[], i: number): { left: number; right: number } {
  const line = lines[i] as PlacedLine;
  let { left, right } = line;
  for (const step of [-1, 1]) {
    let last = line;
    for (let at = i + step; at >= 0 && at < lines.length && Math.abs(at - i) <= neighbours; at += step) {
      const other = lines[at] as PlacedLine;
      const isBeyond = (other.top - last.top) * step <= 0 || other.left >= right || other.right <= left;
      if (isBeyond || isOtherSize(line, other)) break;
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      last = other;
    }
  }
  return { left, right };
}

/** What a ragged line may leave free. */
function tolerance(line: PageLine, left: number, right: number): number {
  return 0.3 * line.em + 0.03 * (right - left);
}

/** How wide the first word of a line is, in tenths of a point; a Han character is a word. */
function firstWordWidth(line: PageLine): number {
  const text = line.text.trim();
  const word =
    /^[^\p{Script=Han}]\S*?(?=\s|\p{Script=Han}|$)|^\p{Script=Han}[，。、；：”》）]?/u.exec(text)?.[0] ??
    text;
  return ((line.right - line.left) * letterWidths(word)) / Math.max(1, letterWidths(text)) + 0.25 * line.em;
}

/** How wide a text is, in Latin letters: a wide character counts as two. */
function letterWidths(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    if (!isSecondHalf) sum += unit >= 0x2e80 && unit <= 0xffef ? 2 : 1;
  }
  return sum;
}

/** The distance from line to line that occurs most, in ems. */
function usualPitch(lines: readonly PlacedLine[]): number {
  const pitches = lines
    .map((line, i) => {
      const before = lines[i - 1];
      if (!before || line.top <= before.top || isOtherSize(before, line)) return 0;
      return (line.top - before.top) / line.em;
    })
    .filter((pitch) => pitch > 0.5 && pitch < 3)
    .sort((a, b) => a - b);
  // Distances between paragraphs are the larger ones.
  return pitches[Math.floor(pitches.length * 0.4)] ?? 1.4;
}
