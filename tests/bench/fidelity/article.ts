import { Random } from '../../fuzz/random';

export type Language = 'en' | 'zh';

/** A piece of running text. A note's words stand at the end of the document, its number here. */
export interface Inline {
  readonly kind: 'plain' | 'strong' | 'emphasis' | 'link' | 'note';
  readonly text: string;
}

export interface ListItem {
  readonly text: string;
  readonly items?: readonly ListItem[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'quote'; readonly text: string };

/** An invented article, from which files of many formats are made. */
export interface Article {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface ArticleShape {
  readonly name: string;
  readonly language: Language;
  readonly sections: number;
  readonly paragraphsInSection: number;
  readonly has: ReadonlySet<'lists' | 'tables' | 'notes' | 'quotes' | 'inlines'>;
}

const english =
  'committee board annual output plan quota harbour inspector ledger reserve valley contract auditor deputy minister shipment tonnes refinery statute amendment hearing witness register archive signature envoy treaty province schedule budget surplus deficit tariff furnace smelter cargo vessel pilot customs seal warehouse foreman union delegate petition verdict appeal clause annex quarter report estimate survey canal bridge turbine grid outage repair supplier invoice deposit transfer account trustee charter'.split(
    ' ',
  );
const englishJoints =
  'approved questioned delayed before after under against with the of a by its their whose reviewed published withheld confirmed that which'.split(
    ' ',
  );
const chinese =
  '党委会,前置研究,讨论通过,年度计划,董事会,审议,重大事项,经营管理,稀土,冶炼分离,总量控制,指标,港口,海关,报关单,国资委,纪检监察,巡视组,整改,通报,任免,干部,考核,安全生产,责任制,专项资金,预算,决算,合同,供应商,采购,招标,投标,公示,公告,信息披露,董事长,总经理,副书记,工会,职工代表,大会,决议,章程,修订,条款,附件,报告,调研,座谈会,研讨班,学习,贯彻,落实,会议纪要,集团公司,子公司,分公司,参股,控股,股权,划转'.split(
    ',',
  );
const chineseJoints = ['对', '由', '向', '并', '在', '与', '的', '将', '经', '按照', '根据', '其中'];

/** Makes an article of invented words; the same shape gives the same words. */
export function makeArticle(shape: ArticleShape, seed: number): Article {
  const writer = new ArticleWriter(shape, new Random(seed * 7919 + 1));
  return { name: shape.name, language: shape.language, title: writer.phrase(7), blocks: writer.blocks() };
}

class ArticleWriter {
  private readonly shape: ArticleShape;
  private readonly random: Random;

  constructor(shape: ArticleShape, random: Random) {
    this.shape = shape;
    this.random = random;
  }

  blocks(): Block[] {
    const { sections, has } = this.shape;
    const blocks: Block[] = [];
    for (let section = 0; section < sections; section++) {
      const level = section % 3 === 2 ? 3 : 2;
      blocks.push({ kind: 'heading', level, text: this.phrase(4) }, ...this.paragraphs());
      if (has.has('lists')) blocks.push(this.list(section % 2 === 1));
      if (has.has('tables')) blocks.push(this.table());
      if (has.has('quotes')) blocks.push({ kind: 'quote', text: this.sentence() });
    }
    return blocks;
  }

  /** Words without an end mark. */
  phrase(length: number): string {
    if (this.shape.language === 'zh') return Array.from({ length }, () => this.random.pick(chinese)).join('');
    const words = Array.from({ length }, () => this.random.pick(english)).join(' ');
    return words[0]?.toUpperCase() + words.slice(1);
  }

  private sentence(): string {
    const length = 6 + this.random.below(14);
    if (this.shape.language === 'zh') {
      const words = Array.from({ length }, (_, index) => {
        const joint = this.random.below(3) === 0 ? this.random.pick(chineseJoints) : '';
        return `${index > 0 && index % 5 === 0 ? '，' : ''}${joint}${this.random.pick(chinese)}`;
      });
      const figure = this.random.below(4) === 0 ? `${2000 + this.random.below(30)}年` : '';
      return `${figure}${words.join('')}。`;
    }
    const words = Array.from({ length }, (_, index) =>
      this.random.pick(index % 3 === 1 ? englishJoints : english),
    );
    const figure = this.random.below(4) === 0 ? ` in ${1990 + this.random.below(40)}` : '';
    const text = words.join(' ');
    return `${text[0]?.toUpperCase()}${text.slice(1)}${figure}.`;
  }

  private paragraphs(): Block[] {
    return Array.from({ length: this.shape.paragraphsInSection }, () => {
      const between = this.shape.language === 'zh' ? '' : ' ';
      const inlines: Inline[] = [];
      for (let count = 2 + this.random.below(5); count > 0; count--) {
        const text = this.sentence() + (count > 1 ? between : '');
        inlines.push({ kind: 'plain', text });
      }
      if (this.shape.has.has('inlines')) this.addInlines(inlines);
      if (this.shape.has.has('notes') && this.random.below(2) === 0)
        inlines.push({ kind: 'note', text: this.sentence() });
      return { kind: 'paragraph', inlines };
    });
  }

  private addInlines(inlines: Inline[]): void {
    const kind = this.random.pick(['strong', 'emphasis', 'link'] as const);
    const gap = this.shape.language === 'zh' ? '' : ' ';
    inlines.push({ kind: 'plain', text: gap }, { kind, text: this.phrase(2) }, { kind: 'plain', text: this.shape.language === 'zh' ? '。' : '.' }); // prettier-ignore
  }

  private list(isOrdered: boolean): Block {
    const items = Array.from({ length: 3 + this.random.below(3) }, (_, index): ListItem => {
      const text = this.phrase(5);
      if (index !== 1) return { text };
      return { text, items: [{ text: this.phrase(3), items: [{ text: this.phrase(3) }] }, { text: this.phrase(4) }] }; // prettier-ignore
    });
    return { kind: 'list', isOrdered, items };
  }

  private table(): Block {
    const rows = Array.from({ length: 4 + this.random.below(3) }, (_row, row) =>
      Array.from({ length: 3 }, (_cell, cell) =>
        row > 0 && cell === 2 ? String(100 + this.random.below(9000)) : this.phrase(2),
      ),
    );
    return { kind: 'table', rows };
  }
}

/** All words of an article in reading order; numbers of notes in brackets, notes at the end. */
export function articleText({ title, blocks }: Article): string {
  const notes: string[] = [];
  const lines = [title];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'quote') lines.push(block.text);
    else if (block.kind === 'list') lines.push(...itemTexts(block.items));
    else if (block.kind === 'table') lines.push(...block.rows.map((row) => row.join('\t')));
    else
      lines.push(
        block.inlines.map(({ kind, text }) => (kind === 'note' ? `[${notes.push(text)}]` : text)).join(''),
      );
  }
  return [...lines, ...notes.map((note, index) => `[${index + 1}] ${note}`)].join('\n\n');
}

/** The words of a list and of the lists in it. */
export function itemTexts(items: readonly ListItem[]): string[] {
  return items.flatMap(({ text, items: inner = [] }) => [text, ...itemTexts(inner)]);
}
