import type { LayoutBlock, LayoutFact, LayoutList, LayoutTable, Span } from '../layout/memo-layout';
import { odtInlines, odtWords, type OdtPlace } from './odt-inlines';
import { element } from './odt-text';

type MasterPage = 'Standard' | 'Landscape';

/** Turns blocks into OpenDocument text; the wide table and the heading above it lie in landscape. */
export class OdtBlocks {
  private readonly place: OdtPlace;
  private page: MasterPage = 'Standard';
  private tables = 0;

  constructor(place: OdtPlace) {
    this.place = place;
  }

  blocks(blocks: readonly LayoutBlock[]): string {
    return blocks
      .map((block, index) => {
        const next = blocks[index + 1];
        const isWide = isWideTable(block) || (block.kind === 'heading' && isWideTable(next));
        return this.block(block, isWide ? 'Landscape' : 'Standard');
      })
      .join('');
  }

  heading(words: string): string {
    return this.titled(2, odtWords(words, plain, this.place), undefined, 'Standard');
  }

  facts(facts: readonly LayoutFact[]): string {
    return facts
      .map(({ label, spans }) => {
        const bold = odtWords(`${label}:`, { marks: ['bold'], language: null }, this.place);
        return paragraph('Fact', `${bold} ${this.inlines(spans)}`);
      })
      .join('');
  }

  private block(block: LayoutBlock, page: MasterPage): string {
    switch (block.kind) {
      case 'heading':
        return this.titled(block.level, this.inlines(block.spans), block.id, page);
      case 'paragraph':
        return paragraph('Text_20_body', this.inlines(block.spans));
      case 'warning':
        return paragraph('Warning', this.inlines(block.spans));
      case 'quote':
        return paragraph('Quotations', this.inlines(block.spans));
      case 'verbatim':
        return paragraph('Quotations', odtWords(block.text, { marks: [], language: block.language }, this.place));
      case 'facts':
        return this.facts(block.facts);
      case 'rule':
        return paragraph('Horizontal_20_Line', '');
      case 'list':
        return this.list(block);
      case 'table':
        return this.table(block);
    }
  } // prettier-ignore

  /** A page of another orientation begins with a heading. */
  private titled(level: number, words: string, id: string | undefined, page: MasterPage): string {
    const outline = Math.min(Math.max(level - 1, 1), 6);
    const style = `Heading_20_${outline}`;
    const name = page === this.page ? style : this.place.styles.onPage(style, page);
    this.page = page;
    return element(
      'text:h',
      { 'text:style-name': name, 'text:outline-level': outline },
      `${bookmark(id)}${words}`,
    );
  }

  private list({ ordered, items }: LayoutList): string {
    const rows = items.map((item) => {
      const words = paragraph('List_20_Paragraph', this.inlines(item.spans));
      return element('text:list-item', {}, `${words}${item.list ? this.list(item.list) : ''}`);
    });
    return element(
      'text:list',
      { 'text:style-name': ordered ? 'NumberedList' : 'BulletList' },
      rows.join(''),
    );
  }

  private table({ caption, header, rows, widths, isWide }: LayoutTable): string {
    const columns = Math.max(header?.length ?? 0, ...rows.map(({ cells }) => cells.length));
    if (columns === 0) return '';
    const all = Array.from({ length: columns }, (_, index) => widths?.[index] ?? 100 / columns);
    const styles = this.place.styles.table(all);
    const name = `Table${++this.tables}`;
    const text = isWide ? 'WideTableText' : 'TableText';
    const row = (cells: readonly (readonly Span[])[], style: string, id?: string): string =>
      element(
        'table:table-row',
        { 'table:style-name': 'WholeRow' },
        all
          .map((_, index) =>
            element(
              'table:table-cell',
              { 'table:style-name': style, 'office:value-type': 'string' },
              paragraph(style === 'HeadCell' ? `${text}Head` : text, `${index === 0 ? bookmark(id) : ''}${this.inlines(cells[index] ?? [])}`),
            ),
          )
          .join(''),
      );
    const head = header === null ? '' : element('table:table-header-rows', {}, row(header, 'HeadCell'));
    return [
      caption === null ? '' : paragraph('Caption', odtWords(caption, plain, this.place)),
      element(
        'table:table',
        { 'table:name': name, 'table:style-name': styles.table },
        [
          ...styles.columns.map((style) => element('table:table-column', { 'table:style-name': style })),
          head,
          ...rows.map(({ id, cells }) => row(cells, 'Cell', id)),
        ].join(''),
      ),
    ].join('');
  } // prettier-ignore

  private inlines(spans: readonly Span[]): string {
    return odtInlines(spans, this.place);
  }
}

const plain = { marks: [], language: null } as const;

function isWideTable(block: LayoutBlock | undefined): boolean {
  return block?.kind === 'table' && block.isWide;
}

function paragraph(style: string, content: string): string {
  return element('text:p', { 'text:style-name': style }, content);
}

function bookmark(id: string | undefined): string {
  return id === undefined ? '' : element('text:bookmark', { 'text:name': id });
}
