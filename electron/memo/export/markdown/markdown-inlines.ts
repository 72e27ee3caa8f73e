import type { CitationUse } from '../../../../shared/memo/annotated-memo';
import type { TextMark } from '../../../../shared/memo/memo-document';
import { layoutIds, ownMark, type Span } from '../layout/memo-layout';
import { codeSpan, escapeLineStart, escapeMarkdown, escapeVerbatim } from './escape-markdown';

/** Where inline content stands: it decides how a line breaks, and whether a line begins with it ("block"). */
export type Place = 'block' | 'continued' | 'heading' | 'cell';

interface Piece {
  /** Words not yet escaped, or finished Markdown. */
  readonly text: string;
  readonly isMarkdown: boolean;
  readonly marks: readonly TextMark[];
}

/** Inline content as Markdown; a line break in a block becomes a backslash before a line feed. */
export function markdownInlines(spans: readonly Span[], place: Place = 'block'): string {
  const text = renderPieces(mergeTexts(spans.map((span) => toPiece(span, place))), place);
  // Number signs at the end of a heading would be taken for its closing.
  if (place === 'heading')
    return text.trim().replace(/(?<=^|\s)#+$/, (signs) => signs.replaceAll('#', '\\#'));
  if (place === 'cell') return text.trim();
  const lines = text.split('\n').map((line, index) => {
    return place === 'continued' && index === 0 ? line.trim() : escapeLineStart(line.trim());
  });
  return lines
    .map((line, index) => (index < lines.length - 1 ? `${line}\\` : line))
    .join('\n')
    .replace(/^(\\\n)+|(\\\n)+$/g, '');
}

/** A passage, line by line; it reads back character by character. */
export function markdownVerbatim(text: string): string[] {
  const lines = text.split('\n').map((line) => escapeLineStart(escapeVerbatim(line)));
  return lines.map((line, index) => {
    const next = lines[index + 1];
    return line !== '' && next !== undefined && next !== '' ? `${line}\\` : line;
  });
}

function toPiece(span: Span, place: Place): Piece {
  switch (span.kind) {
    case 'text':
      return { text: span.text, isMarkdown: false, marks: span.marks };
    case 'line-break':
      return markdown({ block: '\n', continued: '\n', heading: ' ', cell: '<br>' }[place]);
    case 'code':
      return markdown(inlineCode(span.text, place));
    case 'link':
      return markdown(link(span.url, span.spans, place));
    case 'reference':
      return /^endnote-\d+$/.test(span.target)
        ? markdown(`[${escapeMarkdown(span.text)}](#${span.target})`)
        : { text: span.text, isMarkdown: false, marks: [] };
    case 'citation':
      return markdown(span.uses.map(citationUse).join(' '));
    case 'endnote-number':
      return markdown(String(span.number));
    case 'note':
      return markdown(`\\[${span.letter}\\]`);
    case 'own-mark':
      return markdown(ownMark);
  }
}

/**
 * A note is referred to once, and linked to afterwards: pandoc would make a new note of every reference, and all
 * numbers after it would shift.
 */
function citationUse({ number, use, locator }: CitationUse): string {
  const link = use === 1 ? `[^${number}]` : `[\\[${number}\\]](#${layoutIds.endnote(number)})`;
  return locator === undefined ? link : `${link} (${escapeMarkdown(locator)})`;
}

function markdown(text: string): Piece {
  return { text, isMarkdown: true, marks: [] };
}

/** In a table a bar would end the cell even inside a code span. */
function inlineCode(text: string, place: Place): string {
  return place === 'cell' && text.includes('|') ? escapeMarkdown(text) : codeSpan(text);
}

function link(url: string, spans: readonly Span[], place: Place): string {
  const target = url.replace(/[\s<>\\|]/g, (character) => encodeURIComponent(character));
  const inside = place === 'cell' ? 'cell' : 'heading';
  const text = renderPieces(mergeTexts(spans.map((span) => toPiece(span, inside))), inside);
  const isBare = spans.every((span) => span.kind === 'text' && span.text === url) && target === url;
  return isBare && /^https?:\/\/[!-~]+$/i.test(url) ? `<${url}>` : `[${text}](<${target}>)`;
}

function mergeTexts(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && !last.isMarkdown && !piece.isMarkdown && sameMarks(last.marks, piece.marks)) {
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') {
      merged.push(piece);
    }
  }
  return merged;
}

function sameMarks(a: readonly TextMark[], b: readonly TextMark[]): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark));
}

function renderPieces(pieces: readonly Piece[], place: Place): string {
  return pieces
    .map((piece, index) => renderPiece(piece, pieces[index - 1], pieces[index + 1], place))
    .join('');
}

/** Emphasis stands round words, never round the white space beside them. */
function renderPiece(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  place: Place,
): string {
  if (piece.isMarkdown) return piece.text;
  const words = piece.text.trim();
  if (piece.marks.length === 0 || words === '') return escapeMarkdown(piece.text);
  const leading = piece.text.slice(0, piece.text.indexOf(words));
  const trailing = piece.text.slice(leading.length + words.length);
  const isPlain =
    canDelimit(words.charAt(0), leading === '' ? before : undefined, -1) &&
    canDelimit(words.slice(-1), trailing === '' ? after : undefined, 0);
  const inner = piece.marks.includes('code') ? inlineCode(words, place) : escapeMarkdown(words);
  return leading + delimit(inner, piece.marks, isPlain) + trailing;
}

/**
 * Whether a `*` beside this character of the emphasised words is read as emphasis (CommonMark's flanking rules):
 * beside punctuation it needs white space or punctuation outside, which Chinese often lacks.
 */
function canDelimit(inside: string, neighbour: Piece | undefined, edge: -1 | 0): boolean {
  if (neighbour === undefined) return true;
  if (neighbour.marks.length > 0) return false;
  const outside = edge === -1 ? neighbour.text.slice(-1) : neighbour.text.charAt(0);
  if (/[*_~]/.test(outside)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}]/u.test(outside);
}

const delimiters: Partial<Record<TextMark, string>> = { bold: '**', italic: '*', strikethrough: '~~' };
const tags: Partial<Record<TextMark, string>> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 'del',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
};

function delimit(inner: string, marks: readonly TextMark[], isPlain: boolean): string {
  return marks.reduce((text, mark) => {
    const delimiter = isPlain ? delimiters[mark] : undefined;
    const tag = tags[mark];
    const fits = delimiter === '*' && /^\*\*[^*].*[^*]\*\*$/.test(text);
    if (delimiter !== undefined && (fits || !/^[*_~]|[*_~]$/.test(text))) return delimiter + text + delimiter;
    return tag === undefined ? text : `<${tag}>${text}</${tag}>`;
  }, inner);
}
