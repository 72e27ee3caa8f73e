import {
  Bookmark,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import JSZip from 'jszip';
import {
  layoutIds,
  ownMark,
  type LayoutBlock,
  type LayoutList,
  type LayoutTable,
  type MemoLayout,
  type Span,
} from '../layout/memo-layout';

const font = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'SimSun' };
const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** The memo as an Office Open XML document (ISO/IEC 29500) with Word's own endnotes, in the numbers of the memo. */
export async function renderDocx(layout: MemoLayout): Promise<Uint8Array> {
  const endnotes = Object.fromEntries(
    layout.endnotes.items.map(({ number, lines }) => [
      String(number),
      { children: lines.map((line) => new Paragraph({ children: inline(line) })) },
    ]),
  );
  const document = new Document({
    title: layout.title,
    creator: layout.author,
    lastModifiedBy: layout.author,
    styles: {
      default: { document: { run: { font, size: 22, language: { value: 'en-GB', eastAsia: 'zh-CN' } } } },
    },
    numbering: { config: [numberedLists] },
    endnotes,
    sections: [{ children: content(layout) }],
  });
  return numberEndnotes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const numberedLists = {
  reference: 'numbered',
  levels: [0, 1, 2, 3, 4, 5].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  })),
};

/** Word numbers endnotes i, ii, iii unless told otherwise; everywhere else in the memo they are 1, 2, 3. */
async function numberEndnotes(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const format = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';
  const edit = async (name: string, pattern: RegExp): Promise<void> => {
    const xml = await zip.file(name)?.async('string');
    if (xml !== undefined)
      zip.file(
        name,
        xml.replace(pattern, (found) => `${format}${found}`),
      );
  };
  await edit('word/document.xml', /<w:pgSz\b/);
  await edit('word/settings.xml', /<w:compat\b/);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function content(layout: MemoLayout): FileChild[] {
  const { notes } = layout;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(layout.title)] }),
    ...facts(layout.facts),
    ...layout.preface.flatMap(renderBlock),
    ...layout.body.flatMap(renderBlock),
    ...(notes.items.length > 0
      ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(notes.heading)] })]
      : []),
    ...notes.items.map(
      ({ letter, spans }) =>
        new Paragraph({
          children: [
            new Bookmark({ id: bookmarkOf(layoutIds.note(letter)), children: [new TextRun(`[${letter}] `)] }),
            ...inline(spans),
          ],
        }),
    ),
    ...layout.annexes.flatMap(renderBlock),
  ];
}

function facts(items: MemoLayout['facts']): Paragraph[] {
  return items.map(
    ({ label, spans }) =>
      new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), ...inline(spans)] }),
  );
}

function renderBlock(block: LayoutBlock): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = headings[Math.min(block.level, 6) - 1] ?? HeadingLevel.HEADING_5;
      const words = inline(block.spans);
      return [
        new Paragraph({
          heading,
          children: block.id ? [new Bookmark({ id: bookmarkOf(block.id), children: words })] : words,
        }),
      ];
    }
    case 'paragraph':
      return [new Paragraph({ children: inline(block.spans), spacing: { after: 120 } })];
    case 'warning':
      return [
        new Paragraph({
          children: inline(block.spans),
          border: { left: { style: 'single', size: 24, space: 8 } },
        }),
      ];
    case 'quote':
      return [new Paragraph({ children: inline(block.spans), indent: { left: 480 } })];
    case 'verbatim':
      return block.text.split('\n').map(
        (line) =>
          new Paragraph({
            children: [new TextRun(line)],
            indent: { left: 480 },
            suppressLineNumbers: true,
          }),
      );
    case 'facts':
      return facts(block.facts);
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    case 'list':
      return list(block, 0);
    case 'table':
      return table(block);
  }
}

function list(block: LayoutList, level: number): Paragraph[] {
  return block.items.flatMap((item) => [
    new Paragraph({
      children: inline(item.spans),
      ...(block.ordered ? { numbering: { reference: 'numbered', level } } : { bullet: { level } }),
    }),
    ...(item.list ? list(item.list, Math.min(level + 1, 5)) : []),
  ]);
}

function table({ caption, header, rows }: LayoutTable): FileChild[] {
  const cell = (spans: readonly Span[]): TableCell =>
    new TableCell({ children: [new Paragraph({ children: inline(spans) })] });
  const lines = [
    ...(header ? [new TableRow({ tableHeader: true, children: header.map(cell) })] : []),
    ...rows.map((row) => new TableRow({ cantSplit: true, children: row.cells.map(cell) })),
  ];
  if (lines.length === 0) return [];
  return [
    ...(caption === null
      ? []
      : [
          new Paragraph({
            style: 'Caption',
            keepNext: true,
            children: [new TextRun({ text: caption, bold: true })],
          }),
        ]),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: lines }),
    new Paragraph({}),
  ];
}

function inline(spans: readonly Span[]): ParagraphChild[] {
  return spans.flatMap(renderSpan);
}

function renderSpan(span: Span): ParagraphChild[] {
  switch (span.kind) {
    case 'text':
      return [textRun(span)];
    case 'line-break':
      return [new TextRun({ break: 1 })];
    case 'code':
      return [new TextRun({ text: span.text, font: 'Courier New', size: 15, noProof: true })];
    case 'link':
      return /^(https?:|mailto:)/i.test(span.url)
        ? [new ExternalHyperlink({ link: span.url, children: inline(span.spans) })]
        : inline(span.spans);
    case 'reference':
      return [new InternalHyperlink({ anchor: bookmarkOf(span.target), children: [new TextRun(span.text)] })];
    case 'citation':
      return [
        new TextRun('['),
        ...span.uses.flatMap(({ number, use }, index) => [
          ...(index > 0 ? [new TextRun(', ')] : []),
          endnoteNumber(number, use === 1),
        ]),
        new TextRun(']'),
      ];
    case 'endnote-number':
      return [endnoteNumber(span.number, span.isFirst)];
    case 'note':
      return [
        new InternalHyperlink({
          anchor: bookmarkOf(layoutIds.note(span.letter)),
          children: [new TextRun(`[${span.letter}]`)],
        }),
      ];
    case 'own-mark':
      return [new TextRun({ text: ownMark, color: '666666' })];
  }
}

function textRun(span: Extract<Span, { kind: 'text' }>): TextRun {
  const has = (mark: (typeof span.marks)[number]): boolean => span.marks.includes(mark);
  const isHan = span.language?.startsWith('zh') ?? false;
  return new TextRun({
    text: span.text,
    bold: has('bold'),
    italics: has('italic') && !isHan,
    strike: has('strikethrough'),
    superScript: has('superscript'),
    subScript: has('subscript'),
    ...(has('underline') ? { underline: {} } : {}),
    ...(has('code') ? { font: 'Courier New' } : {}),
  });
}

/** The first use is Word's own endnote reference; a later one is a field that leads to it. */
function endnoteNumber(number: number, isFirst: boolean): ParagraphChild {
  const name = bookmarkOf(layoutIds.endnote(number));
  return isFirst
    ? new Bookmark({ id: name, children: [new EndnoteReferenceRun(number)] })
    : new SimpleField(`NOTEREF ${name} \\h`, String(number));
}

/** Word's bookmark names: letters, digits and underscores, at most 40. */
function bookmarkOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]/g, '_').slice(0, 40);
}
