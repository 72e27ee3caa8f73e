import type { ConcordanceLine } from '../../../shared/analysis/word-schema';
import type { SourceId } from '../../../shared/source/source-schema';
import { CodePointIndex } from '../../../shared/text/code-points';
import type { ConcordanceLines, HitLine } from './concordance-lines';

interface ReadText {
  readonly text: string;
  readonly index: CodePointIndex;
}

/** Lines with their words; each text is read once. `context` is in code points on either side. */
export function withContext(
  lines: readonly HitLine[],
  sources: ConcordanceLines['sources'],
  { context, text }: { readonly context: number; readonly text: (id: SourceId) => string | undefined },
): ConcordanceLine[] {
  const read = new Map<number, ReadText | null>();
  return lines.flatMap((line) => {
    const source = sources[line.source];
    if (!source) return [];
    let known = read.get(line.source);
    if (known === undefined) {
      const stored = text(source.id);
      known = stored === undefined ? null : { text: stored, index: new CodePointIndex(stored) };
      read.set(line.source, known);
    }
    if (known === null) return [];
    const { id, title, published, language } = source;
    return [{ source: id, title, date: published, language, ...wordsOfLine(line, known, context) }];
  });
}

function wordsOfLine(
  { start, end }: HitLine,
  { text, index }: ReadText,
  context: number,
): Pick<ConcordanceLine, 'start' | 'end' | 'left' | 'quote' | 'right'> {
  const [first, last] = [index.toCodePoints(start), index.toCodePoints(end)];
  const from = index.toCodeUnits(Math.max(0, first - context));
  const to = index.toCodeUnits(Math.min(index.codePoints, last + context));
  return {
    start: first,
    end: last,
    left: oneLine(text.slice(wholeFrom(text, from, start), start)).trimStart(),
    quote: text.slice(start, end),
    right: oneLine(text.slice(end, wholeTo(text, to, end))).trimEnd(),
  };
}

/** Not from inside a word that letters are parted by blanks from. */
function wholeFrom(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isInsideWord(text, at)) at++;
  // A word longer than the context is cut: better than nothing.
  return at === limit ? from : at;
}

function wholeTo(text: string, to: number, limit: number): number {
  let at = to;
  while (at > limit && isInsideWord(text, at)) at--;
  return at === limit ? to : at;
}

function isInsideWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

/** A letter or digit of a script of the west. */
function isLetter(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f)
  );
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
