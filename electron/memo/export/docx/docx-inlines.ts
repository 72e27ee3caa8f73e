import {
  Bookmark,
  BuilderElement,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  Tab,
  TextRun,
  type IRunPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import { betweenNumbers } from '../../../../shared/memo/citation-bracket';
import type { TextMark } from '../../../../shared/memo/memo-document';
import { commentedOn } from './commented-on';
import { markHan } from '../layout/mark-han';
import { layoutIds, ownMark, type Span } from '../layout/memo-layout';
import { bodyFont, codeFont, quietColour } from './docx-styles';
import type { DocxBookmarks } from './docx-bookmarks';

/** Where inline content stands. Word keeps references to notes in the text itself, never inside a note. */
export interface DocxPlace {
  readonly bookmarks: DocxBookmarks;
  readonly isInNote: boolean;
  /** Word's number of the footnote with a letter. */
  footnote(letter: string): number;
  /** Numbers whose first use has a comment; Word knows none inside notes. */
  readonly commented: ReadonlySet<number>;
}

/** Inline content as runs, links, fields and references. `style` holds for all of it. */
export function docxInlines(
  spans: readonly Span[],
  place: DocxPlace,
  style: IRunPropertiesOptions = {},
): ParagraphChild[] {
  return spans.flatMap((span) => renderSpan(span, place, style));
}

function renderSpan(span: Span, place: DocxPlace, style: IRunPropertiesOptions): ParagraphChild[] {
  const { bookmarks } = place;
  switch (span.kind) {
    case 'text':
      return textRuns(span.text, span.language, { ...style, ...markedStyle(span.marks) });
    case 'line-break':
      return [new TextRun({ break: 1 })];
    case 'code':
      return [new TextRun({ ...style, text: span.text, font: codeFont, size: 15, noProof: true })];
    case 'link':
      return /^(https?:|mailto:)/i.test(span.url)
        ? [
            new ExternalHyperlink({
              link: span.url,
              children: docxInlines(span.spans, place, { ...style, style: 'Hyperlink' }),
            }),
          ]
        : docxInlines(span.spans, place, style);
    case 'reference':
      return [link(bookmarks.name(span.target), span.text)];
    case 'citation':
      return [
        new TextRun({ ...style, text: '[' }),
        ...span.uses.flatMap(({ number, use, locator }, index) => [
          ...(index > 0 ? [new TextRun({ ...style, text: betweenNumbers(span.uses) })] : []),
          ...firstWithComment(number, use === 1 && !place.isInNote, place),
          ...(locator === undefined ? [] : textRuns(`, ${locator}`, null, style)),
        ]),
        new TextRun({ ...style, text: ']' }),
      ];
    case 'endnote-number':
      return [endnoteNumber(span.number, span.isFirst && !place.isInNote, bookmarks)];
    case 'note':
      return [
        new TextRun({ ...style, text: '[' }),
        new FootnoteReferenceRun(place.footnote(span.letter)),
        new TextRun({ ...style, text: ']' }),
      ];
    case 'own-mark':
      return [new TextRun({ ...style, text: ownMark, color: quietColour })];
  }
}

function firstWithComment(number: number, isFirst: boolean, place: DocxPlace): ParagraphChild[] {
  const shown = endnoteNumber(number, isFirst, place.bookmarks);
  return isFirst && place.commented.has(number) ? commentedOn(number, [shown]) : [shown];
}

/** A link to another place of the document. */
function link(anchor: string, text: string): InternalHyperlink {
  return new InternalHyperlink({ anchor, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

/** Text word for word: tabs, spaces and line ends as they are; Chinese in its font, also its quotation marks. */
export function textRuns(
  text: string,
  language: string | null,
  style: IRunPropertiesOptions = {},
): TextRun[] {
  const stretches = language === null ? markHan(text) : [{ text, language }];
  return stretches.flatMap((stretch) => {
    const properties = { ...style, ...languageStyle(stretch.language, style) };
    return stretch.text.split('\n').map((line, index) => {
      const lineBreak = index === 0 ? {} : { break: 1 };
      return new TextRun({ ...properties, ...lineBreak, children: withTabs(line) });
    });
  });
}

function withTabs(line: string): (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((part, index): (string | Tab)[] => [
      ...(index === 0 ? [] : [new Tab()]),
      ...(part === '' ? [] : [part]),
    ]);
}

/** `hint` gives Chinese its own form of the signs that both scripts use; Chinese is never slanted. */
function languageStyle(language: string | null, style: IRunPropertiesOptions): IRunPropertiesOptions {
  if (language === null) return {};
  if (!/^zh\b/i.test(language)) return { language: { value: language } };
  const eastAsia = /hant|tw|hk|mo/i.test(language) ? 'zh-TW' : 'zh-CN';
  const font = style.font === codeFont ? codeFont : bodyFont;
  return {
    language: { eastAsia },
    font: { ...font, hint: 'eastAsia' },
    ...(style.italics ? { italics: false } : {}),
  };
}

function markedStyle(marks: readonly TextMark[]): IRunPropertiesOptions {
  const has = (mark: TextMark): boolean => marks.includes(mark);
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('strikethrough') ? { strike: true } : {}),
    ...(has('superscript') ? { superScript: true } : {}),
    ...(has('subscript') && !has('superscript') ? { subScript: true } : {}),
    ...(has('underline') ? { underline: {} } : {}),
    ...(has('code') ? { font: codeFont, noProof: true } : {}),
  };
}

/**
 * The first use is Word's own endnote reference. A later one is a field that shows the number of that reference, in a
 * link to the endnote: programs that know no such field still show the number, and lead to the note.
 */
function endnoteNumber(number: number, isFirst: boolean, bookmarks: DocxBookmarks): ParagraphChild {
  const reference = bookmarks.name(layoutIds.use(number, 1));
  if (isFirst) return new Bookmark({ id: reference, children: [new EndnoteReferenceRun(number)] });
  return new InternalHyperlink({
    anchor: bookmarks.name(layoutIds.endnote(number)),
    children: [
      fieldCharacter('begin'),
      new TextRun({ children: [fieldInstruction(`NOTEREF ${reference}`)] }),
      fieldCharacter('separate'),
      new TextRun(String(number)),
      fieldCharacter('end'),
    ],
  });
}

/** Each part of a field in a run of its own, as Word writes it (ISO/IEC 29500-1, 17.16.18). */
function fieldCharacter(type: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

function fieldInstruction(instruction: string): BuilderElement {
  const attributes = { space: { key: 'xml:space', value: 'preserve' } };
  return new BuilderElement({
    name: 'w:instrText',
    attributes,
    children: [` ${instruction} `] as unknown as BuilderElement[],
  });
}
