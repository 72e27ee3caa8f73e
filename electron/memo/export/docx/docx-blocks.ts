import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { LayoutBlock, LayoutFact, LayoutList, LayoutTable, Span } from '../layout/memo-layout';
import { docxInlines, textRuns, type DocxPlace } from './docx-inlines';
import { bulletList, deepestLevel, lineColour, numberedList } from './docx-styles';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** Text widths of a page of A4 in twentieths of a point, within the margins of render-docx.ts. */
export const textWidth = { portrait: 9638, landscape: 15138 } as const;

/** Turns blocks into paragraphs and tables, and counts the lists, since each begins at 1. */
export class DocxBlocks {
  private readonly place: DocxPlace;
  private lists = 0;

  constructor(place: DocxPlace) {
    this.place = place;
  }

  blocks(blocks: readonly LayoutBlock[]): FileChild[] {
    return blocks.flatMap((block) => this.block(block));
  }

  heading(words: string): Paragraph {
    return new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(words, null) });
  }

  facts(facts: readonly LayoutFact[]): Paragraph[] {
    return facts.map(
      ({ label, spans }) =>
        new Paragraph({
          style: 'Fact',
          children: [new TextRun({ text: `${label}: `, bold: true }), ...this.inlines(spans)],
        }),
    );
  }

  private block(block: LayoutBlock): FileChild[] {
    switch (block.kind) {
      case 'heading': {
        const heading = headings[Math.min(block.level, 6) - 1] ?? HeadingLevel.HEADING_5;
        return [new Paragraph({ heading, children: this.marked(block.id, this.inlines(block.spans)) })];
      }
      case 'paragraph':
        return [new Paragraph({ children: this.inlines(block.spans) })];
      case 'warning':
        return [new Paragraph({ style: 'Warning', children: this.inlines(block.spans) })];
      case 'quote':
        return [new Paragraph({ style: 'Quote', children: this.inlines(block.spans) })];
      case 'verbatim':
        return [new Paragraph({ style: 'Quote', children: textRuns(block.text, block.language) })];
      case 'facts':
        return this.facts(block.facts);
      case 'rule':
        return [new Paragraph({ thematicBreak: true })];
      case 'list':
        return this.list(block, 0);
      case 'table':
        return this.table(block);
    }
  }

  private list(block: LayoutList, level: number): Paragraph[] {
    const instance = ++this.lists;
    const reference = block.ordered ? numberedList : bulletList;
    return block.items.flatMap((item) => [
      new Paragraph({ children: this.inlines(item.spans), numbering: { reference, level, instance } }),
      ...(item.list ? this.list(item.list, Math.min(level + 1, deepestLevel)) : []),
    ]);
  }

  private table({ caption, header, rows, widths, isWide }: LayoutTable): FileChild[] {
    const columns = Math.max(header?.length ?? 0, ...rows.map(({ cells }) => cells.length));
    if (columns === 0) return [];
    const total = isWide ? textWidth.landscape : textWidth.portrait;
    const columnWidths = Array.from({ length: columns }, (_, index) =>
      Math.floor((total * (widths?.[index] ?? 100 / columns)) / 100),
    );
    const style = isWide ? 'WideTableText' : 'TableText';
    const cell = (spans: readonly Span[], index: number, id?: string): TableCell =>
      new TableCell({
        width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        children: [new Paragraph({ style, children: this.marked(id, this.inlines(spans)) })],
      });
    const head = header?.map(
      (spans, index) =>
        new TableCell({
          width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
          shading: { fill: 'F4F5F7' },
          children: [new Paragraph({ style, keepNext: true, children: this.inlines(spans, { bold: true }) })],
        }),
    );
    const lines = [
      ...(head ? [new TableRow({ tableHeader: true, cantSplit: true, children: head })] : []),
      ...rows.map(
        ({ id, cells }) =>
          new TableRow({
            cantSplit: true,
            children: Array.from({ length: columns }, (_, index) =>
              cell(cells[index] ?? [], index, index === 0 ? id : undefined),
            ),
          }),
      ),
    ];
    return [
      ...(caption === null ? [] : [new Paragraph({ style: 'Caption', children: textRuns(caption, null) })]),
      new Table({
        width: { size: total, type: WidthType.DXA },
        columnWidths,
        layout: TableLayoutType.FIXED,
        borders: tableBorders,
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        rows: lines,
      }),
      // Word needs a paragraph after a table, and joins tables that touch.
      new Paragraph({ spacing: { after: 60 } }),
    ];
  }

  private inlines(spans: readonly Span[], style = {}): ParagraphChild[] {
    return docxInlines(spans, this.place, style);
  }

  private marked(id: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
    return id === undefined ? children : [new Bookmark({ id: this.place.bookmarks.name(id), children })];
  }
}

const border = { style: 'single', size: 4, color: lineColour } as const;
const tableBorders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};
