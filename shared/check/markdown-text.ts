import type { TextBlock, TextCitation } from './checked-text';
import type { PlainText } from './memo-text';
import { sectionOf, SectionTracker } from './sections';
import { codePointLength } from '../text/code-points';
import { findWords } from './words/find-words';

/** [3], [3, 4], [3–5], [^3], also in full-width brackets; not the words of a link. */
const citation =
  /[[［【]\^?(\d{1,4}(?:(?:\s*[,，、;；–-]\s*\^?\d{1,4})*|(?:[,，]\s?(?:pp?\.|paras?\.|ch\.|第)[^\]］】;；\n]{1,60}(?:[;；]\s*\d{1,4})?)+))[\]］】](?![(（:：])/gu;
const address = /\b(?:https?:\/\/|www\.)[^\s)>\]]+/giu;
const linkTarget = /(?<=\])\([^)\s]*\)/gu;
const code = /`[^`\n]+`/gu;
const note = /^\[\^?[\w-]+\]:?\s/u;
const ending = /[.!?:;。！？：；…][”’"'」』）)\]*_\s]*$/u;
/** A line that is at least so long, Han counted twice, may have been wrapped. */
const wrappedLine = 45;
const longestHeading = 60;

/**
 * A text file as rules read it: Markdown, or plain text in paragraphs. Positions are those of the file's text with LF
 * line ends. Lines of a paragraph belong together; a lone line without an end that names a part of a memo opens it.
 */
export function markdownPlainText(text: string): PlainText {
  const sections = new SectionTracker();
  const blocks: TextBlock[] = [];
  for (const part of partsOf(text)) {
    if (part.kind === 'heading') sections.enter(part.level, part.text);
    const { kind, start, isInCitedRow = false } = part;
    blocks.push({
      kind,
      section: sections.section,
      start,
      text: part.text,
      citations: citationsIn(part.text),
      wordless: rangesOf(part.text, [address, linkTarget]),
      isInCitedRow,
      code: rangesOf(part.text, [code]),
      lineBreaks: [],
    });
  }
  return { text, blocks };
}

interface Part {
  kind: TextBlock['kind'];
  level: number;
  /** Code points. */
  start: number;
  text: string;
  isInCitedRow?: boolean;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let position = 0;
  let isOpen = false;
  let isFenced = false;
  for (const line of text.split('\n')) {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isFenced = !isFenced;
    if (isFenced || isFence || line.trim() === '' || /^\s*(?:[-*_=]\s*){3,}$/.test(line)) {
      isOpen = false;
    } else {
      const last = parts.at(-1);
      const next = partOf(line, position);
      if (isOpen && last && goesOn(last, next)) last.text = `${last.text}\n${line}`;
      else parts.push(...next);
      isOpen = last?.kind !== 'heading' || parts.at(-1) !== last;
    }
    position += codePointLength(line) + 1;
  }
  return parts;
}

function partOf(line: string, position: number): Part[] {
  const marker = /^\s*(?:(#{1,6})\s+|(>\s?)+|[-*+•]\s+|\d{1,3}[.)、]\s*(?=\S))?/u.exec(line);
  const head = marker?.[0] ?? '';
  if (line.trimStart().startsWith('|')) return cellsOf(line, position);
  const words = line.slice(head.length);
  const level = marker?.[1]?.length;
  const kind = level !== undefined ? 'heading' : kindOf(line, head, words);
  return [{ kind, level: level ?? 2, start: position + codePointLength(head), text: words }];
}

function kindOf(line: string, head: string, words: string): TextBlock['kind'] {
  if (head.trimStart().startsWith('>')) return 'quote';
  if (note.test(line)) return 'note';
  if (isBareHeading(words)) return 'heading';
  return head.trim() === '' ? 'paragraph' : 'item';
}

/** "Key judgements" alone on its line, also in bold. */
function isBareHeading(words: string): boolean {
  const bare = words.replace(/^\*\*(.*)\*\*$/u, '$1').trim();
  const isShort = bare.length <= longestHeading && bare.split(/\s+/).length <= 6;
  return (
    isShort &&
    !/[.!?,;。！？，；]/u.test(bare) &&
    sectionOf(bare) !== 'other' &&
    !/\b(?:is|are|was|were|has|have|will)\b/iu.test(bare)
  );
}

function cellsOf(line: string, position: number): Part[] {
  if (/^[\s|:-]+$/.test(line)) return [];
  const cells: Part[] = [];
  const isInCitedRow = citationsIn(line).length > 0;
  let at = 0;
  for (const cell of line.split('|')) {
    if (cell.trim() !== '') {
      cells.push({
        kind: 'cell',
        level: 0,
        start: position + codePointLength(line.slice(0, at)),
        text: cell,
        isInCitedRow,
      });
    }
    at += cell.length + 1;
  }
  return cells;
}

/** Whether a line belongs to the paragraph before it: that one was wrapped, or ends a sentence of the paragraph. */
function goesOn(last: Part, [next]: readonly Part[]): boolean {
  if (!next || next.kind !== 'paragraph') return last.kind === 'quote' && next?.kind === 'quote';
  if (last.kind !== 'paragraph' && last.kind !== 'item') return false;
  const line = last.text.slice(last.text.lastIndexOf('\n') + 1);
  return ending.test(line) || weightOf(line) >= wrappedLine || /^\s*[\p{Ll}，。、；)）]/u.test(next.text);
}

function weightOf(line: string): number {
  return line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function citationsIn(text: string): TextCitation[] {
  return [...text.matchAll(citation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    numbers: (match[1]?.match(/\d+/gu) ?? []).map(Number),
    items: [],
  }));
}

function rangesOf(text: string, patterns: readonly RegExp[]): { start: number; end: number }[] {
  return patterns.flatMap((pattern) => findWords(text, pattern).map(({ start, end }) => ({ start, end })));
}
