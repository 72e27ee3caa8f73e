import type { BlockStyle, MarkKind } from '../text-builder';
import { elementIn, elementsIn, type XmlElement } from '../xml/xml-tree';

interface Style {
  readonly name: string;
  readonly parent: string | undefined;
  readonly marks: readonly MarkKind[];
  readonly isHidden: boolean;
}

const blocks: readonly (readonly [RegExp, BlockStyle])[] = [
  [/^title$/i, { kind: 'heading', level: 1 }],
  [/^(?:quotations|quote|block_20_text|block_20_quotation)$/i, { kind: 'quote' }],
  [/^(?:caption|table|illustration|figure|tablecaption|figurecaption)$/i, { kind: 'caption' }],
  [/^(?:preformatted_20_text|source_20_code)$/i, { kind: 'preformatted' }],
];
/** As deep as styles may have parents; a circle ends there. */
const longestLine = 12;

/** The paragraph and text styles of a document, named and automatic (OpenDocument 1.3, part 3, 16). */
export class OdtStyles {
  private readonly styles = new Map<string, Style>();

  constructor(content: XmlElement, named: XmlElement | undefined) {
    const groups = [
      elementIn(named, 'office:styles'),
      elementIn(named, 'office:automatic-styles'),
      elementIn(content, 'office:automatic-styles'),
    ];
    for (const element of groups.flatMap((group) => elementsIn(group, 'style:style'))) this.add(element);
  }

  /** What a paragraph of this style is. */
  blockOf(styleName: string | undefined): BlockStyle {
    for (const { name } of this.lineOf('paragraph', styleName)) {
      const known = blocks.find(([pattern]) => pattern.test(name));
      if (known) return known[1];
    }
    return { kind: 'paragraph' };
  }

  /** The emphasis that a text style gives, and whether it hides the words. */
  textOf(styleName: string | undefined): { marks: readonly MarkKind[]; isHidden: boolean } {
    const line = this.lineOf('text', styleName);
    return {
      marks: [...new Set(line.flatMap(({ marks }) => marks))],
      isHidden: line.some(({ isHidden }) => isHidden),
    };
  }

  private add(element: XmlElement): void {
    const { attributes } = element;
    const name = attributes.get('style:name') ?? '';
    const properties = elementIn(element, 'style:text-properties')?.attributes;
    const marks: MarkKind[] = [];
    if (/^(?:bold|[6-9]00)$/.test(properties?.get('fo:font-weight') ?? '')) marks.push('strong');
    if (/^(?:italic|oblique)$/.test(properties?.get('fo:font-style') ?? '')) marks.push('emphasis');
    this.styles.set(`${attributes.get('style:family')} ${name}`, {
      name,
      parent: attributes.get('style:parent-style-name'),
      marks,
      isHidden: properties?.get('text:display') === 'none',
    });
  }

  private lineOf(family: 'paragraph' | 'text', styleName: string | undefined): Style[] {
    const line: Style[] = [];
    let name = styleName;
    while (name !== undefined && line.length < longestLine) {
      const style = this.styles.get(`${family} ${name}`);
      line.push(style ?? { name, parent: undefined, marks: [], isHidden: false });
      name = style?.parent;
    }
    return line;
  }
}
