import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { message } from '../../../messages/messages';
import { layoutIds, type LayoutBlock, type MemoLayout, type Span } from '../layout/memo-layout';
import { docxComments, type QuoteComment } from './docx-comments';
import { finishDocx } from './finish-docx';
import { DocxBlocks } from './docx-blocks';
import { DocxBookmarks } from './docx-bookmarks';
import { docxInlines, textRuns, type DocxPlace } from './docx-inlines';
import { docxNumbering, docxStyles, quietColour } from './docx-styles';

/** What a Word document can have beside what every format has. */
export interface DocxExtras {
  readonly hasContents?: boolean;
  readonly comments?: readonly QuoteComment[];
}

/**
 * The memo as an Office Open XML document (ISO/IEC 29500). Endnotes and the analyst's notes are Word's own endnotes
 * and footnotes, numbered 1, 2, 3 and a, b, c as in every other format.
 */
export async function renderDocx(
  layout: MemoLayout,
  { hasContents = false, comments = [] }: DocxExtras = {},
): Promise<Uint8Array> {
  const letters = new Map(layout.notes.items.map(({ letter }, index) => [letter, index + 1]));
  const place: DocxPlace = {
    bookmarks: new DocxBookmarks(),
    isInNote: false,
    footnote: (letter) => letters.get(letter) ?? 0,
    commented: new Set(comments.map(({ number }) => number)),
  };
  const document = new Document({
    title: layout.title,
    creator: layout.author,
    styles: docxStyles,
    numbering: docxNumbering,
    footnotes: footnotes(layout, { ...place, isInNote: true }),
    endnotes: endnotes(layout, { ...place, isInNote: true }),
    ...(comments.length > 0 ? { comments: { children: docxComments(comments, layout.exportedAt) } } : {}),
    sections: sections(layout, place, hasContents),
  });
  return finishDocx(await Packer.toArrayBuffer(document), {
    title: layout.title,
    author: layout.author,
    at: layout.exportedAt,
  });
}

type Notes = Record<string, { children: Paragraph[] }>;

/** The library puts the number before the first paragraph; a space keeps it from the words. */
function noteParagraph(style: string, children: ParagraphChild[], isFirst: boolean): Paragraph {
  return new Paragraph({ style, children: isFirst ? [new TextRun(' '), ...children] : children });
}

function footnotes({ notes }: MemoLayout, place: DocxPlace): Notes {
  return Object.fromEntries(
    notes.items.map(({ spans }, index) => [
      String(index + 1),
      { children: [noteParagraph('FootnoteText', docxInlines(spans, place), true)] },
    ]),
  );
}

function endnotes({ endnotes: { items } }: MemoLayout, place: DocxPlace): Notes {
  const first = (number: number, line: readonly Span[]): ParagraphChild[] => [
    new Bookmark({ id: place.bookmarks.name(layoutIds.endnote(number)), children: docxInlines(line, place) }),
  ];
  return Object.fromEntries(
    items.map(({ number, lines }) => [
      String(number),
      {
        children: lines.map((line, index) =>
          noteParagraph(
            'EndnoteText',
            index === 0 ? first(number, line) : docxInlines(line, place),
            index === 0,
          ),
        ),
      },
    ]),
  );
}

/** The wide table and its heading lie in landscape, so the document has up to three sections. */
function sections(layout: MemoLayout, place: DocxPlace, hasContents: boolean): ISectionOptions[] {
  const writer = new DocxBlocks(place);
  const { annexes } = layout;
  const wide = annexes.findIndex((block) => block.kind === 'table' && block.isWide);
  const begin = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(layout.title, null) }),
    ...writer.facts(layout.facts),
    ...writer.blocks(layout.preface),
    ...(hasContents ? contents() : []),
    ...writer.blocks(layout.body),
  ];
  const end = (blocks: readonly LayoutBlock[]): FileChild[] => [
    ...writer.blocks(blocks),
    ...(layout.endnotes.items.length > 0 ? [writer.heading(layout.endnotes.heading)] : []),
  ];
  if (wide === -1) return [section(layout, 'portrait', [...begin, ...end(annexes)])];
  const from = annexes[wide - 1]?.kind === 'heading' ? wide - 1 : wide;
  return [
    section(layout, 'portrait', [...begin, ...writer.blocks(annexes.slice(0, from))]),
    section(layout, 'landscape', writer.blocks(annexes.slice(from, wide + 1))),
    section(layout, 'portrait', end(annexes.slice(wide + 1))),
  ];
}

/** Word's own table of contents, filled in with the headings; Word asks before it puts in the pages. */
function contents(): FileChild[] {
  const heading = message('memo.annex.contents');
  return [
    new Paragraph({ style: 'ContentsHeading', children: textRuns(heading, null) }),
    new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}

/** A4 in twentieths of a point; margins of 20 mm, in landscape of 15 mm. */
const paper = { width: 11906, height: 16838 };

function section(
  layout: MemoLayout,
  orientation: 'portrait' | 'landscape',
  children: FileChild[],
): ISectionOptions {
  const side = orientation === 'portrait' ? 1134 : 850;
  const quiet = { size: 17, color: quietColour };
  return {
    properties: {
      page: {
        size: {
          ...paper,
          orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
        },
        margin: { top: 1247, bottom: 1247, left: side, right: side, header: 600, footer: 600 },
      },
      footnoteProperties: { numberFormat: { type: NumberFormat.LOWER_LETTER } },
      endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ children: textRuns(layout.title, null, quiet) })] }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: 'right',
            children: [
              new TextRun({
                ...quiet,
                children: [
                  `${message('memo.annex.page')} `,
                  PageNumber.CURRENT,
                  ' / ',
                  PageNumber.TOTAL_PAGES,
                ],
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}
