import { lineSeparator, objectCharacter, sentenceRanges } from '../text/sentences';
import type { MemoInline, MemoText } from './memo-document';
import type { MemoLinkInline } from './memo-link';

/** A sentence of a run of inline content, with every inline that belongs to it. */
export interface InlineSentence {
  readonly inlines: readonly MemoInline[];
  /** Its words; citations and footnotes leave nothing, a line break leaves a space. */
  readonly text: string;
  readonly hasCitation: boolean;
}

/**
 * The sentences of a run of inline content, in order; together they hold all of it. Texts and links are cut where
 * a sentence ends inside them. A citation or footnote after the closing mark stays with the sentence before it.
 */
export function sentencesOfInlines(inlines: readonly MemoInline[]): InlineSentence[] {
  const lengths = inlines.map((inline) => flatText(inline).length);
  const ranges = sentenceRanges(inlines.map(flatText).join(''));
  const sentences: InlineSentence[] = [];
  let index = 0;
  let offset = 0;
  for (const { end } of ranges) {
    const parts: MemoInline[] = [];
    let position = sentences.length === 0 ? 0 : (ranges[sentences.length]?.start ?? 0);
    while (position < end) {
      const inline = inlines[index];
      if (inline === undefined) break;
      const length = lengths[index] ?? 0;
      const taken = Math.min(length - offset, end - position);
      parts.push(...cut(inline, offset, offset + taken));
      position += taken;
      offset += taken;
      if (offset >= length) {
        index++;
        offset = 0;
      }
    }
    sentences.push(toSentence(parts));
  }
  return sentences;
}

function toSentence(inlines: readonly MemoInline[]): InlineSentence {
  return {
    inlines,
    text: inlines
      .map(flatText)
      .join('')
      .replaceAll(objectCharacter, '')
      .replaceAll(lineSeparator, ' ')
      .trim(),
    hasCitation: inlines.some((inline) => inline.kind === 'citation'),
  };
}

/** The plain words of inline content, without citations and footnotes. */
export function plainText(inlines: readonly MemoInline[]): string {
  return toSentence(inlines).text;
}

/** The text that sentences are found in: one UTF-16 unit for what has no words. */
function flatText(inline: MemoInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'line-break':
      return lineSeparator;
    case 'link':
      return inline.children.map(flatText).join('');
    case 'memo-link':
      return inline.title;
    case 'citation':
    case 'footnote':
      return objectCharacter;
  }
}

/** The part of an inline between two offsets of its flat text; nothing where it is empty. */
function cut(inline: MemoInline, start: number, end: number): MemoInline[] {
  if (inline.kind === 'text') return cutText(inline, start, end);
  if (inline.kind === 'memo-link') return cutText(linkWords(inline), start, end);
  if (inline.kind !== 'link') return [inline];
  const children: typeof inline.children = [];
  let position = 0;
  for (const child of inline.children) {
    const length = flatText(child).length;
    const from = Math.max(0, start - position);
    const to = Math.min(length, end - position);
    if (from < to) children.push(...(child.kind === 'text' ? cutText(child, from, to) : [child]));
    position += length;
  }
  return [{ ...inline, children }];
}

function cutText(inline: MemoText, start: number, end: number): MemoText[] {
  return start < end ? [{ ...inline, text: inline.text.slice(start, end) }] : [];
}

/** A link to a memo is read as the title that it shows: words of the analyst's own. */
function linkWords({ title }: MemoLinkInline): MemoText {
  return { kind: 'text', text: title };
}
