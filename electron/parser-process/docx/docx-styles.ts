import type { BlockStyle } from '../text-builder';
import { elementIn, elementsIn, type XmlElement } from '../xml/xml-tree';

/** What a paragraph style means, its own and what it is based on. */
interface ParagraphStyle {
  /** The built-in name, English in every language of Word, lower-case. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly list: XmlElement | undefined;
}

const kinds: readonly (readonly [RegExp, BlockStyle])[] = [
  [/^title$/, { kind: 'heading', level: 1 }],
  [/^(?:quote|intense quote|block ?text|quotations)$/, { kind: 'quote' }],
  [/^caption$/, { kind: 'caption' }],
  [/^(?:source code|html preformatted|plain text|preformatted text)$/, { kind: 'preformatted' }],
];
/** As deep as styles may be based on each other; a circle ends there. */
const longestLine = 12;

/** The paragraph styles of a document: what block a paragraph is (ECMA-376-1, 17.7). */
export class DocxStyles {
  private readonly styles = new Map<string, ParagraphStyle>();
  private readonly standard: string | undefined;

  constructor(part: XmlElement | undefined) {
    for (const element of elementsIn(part, 'w:style')) {
      const id = element.attributes.get('w:styleId');
      if (id === undefined || element.attributes.get('w:type') !== 'paragraph') continue;
      const properties = elementIn(element, 'w:pPr');
      if (isOn(element.attributes.get('w:default'), false)) this.standard = id;
      this.styles.set(id, {
        name: (valueOf(elementIn(element, 'w:name')) ?? '').toLowerCase(),
        basedOn: valueOf(elementIn(element, 'w:basedOn')),
        outlineLevel: numberOf(elementIn(properties, 'w:outlineLvl')),
        list: elementIn(properties, 'w:numPr'),
      });
    }
  }

  /** What a paragraph with these properties (w:pPr) is. */
  blockOf(properties: XmlElement | undefined): BlockStyle {
    const line = this.lineOf(valueOf(elementIn(properties, 'w:pStyle')) ?? this.standard);
    const heading = headingLevel(properties, line);
    if (heading !== undefined) return { kind: 'heading', level: heading };
    const list = elementIn(properties, 'w:numPr') ?? line.find((style) => style.list)?.list;
    // Number 0 takes a paragraph out of the list that its style is in.
    const isListed = list !== undefined && numberOf(elementIn(list, 'w:numId')) !== 0;
    if (isListed) return { kind: 'list-item', level: (numberOf(elementIn(list, 'w:ilvl')) ?? 0) + 1 };
    for (const { name } of line) {
      const known = kinds.find(([pattern]) => pattern.test(name));
      if (known) return known[1];
    }
    return { kind: 'paragraph' };
  }

  /** A style and all that it is based on, nearest first. */
  private lineOf(id: string | undefined): ParagraphStyle[] {
    const line: ParagraphStyle[] = [];
    let style = id === undefined ? undefined : this.styles.get(id);
    while (style && line.length < longestLine) {
      line.push(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return line;
  }
}

/** 1–9 as Word counts them; undefined for what is no heading. */
function headingLevel(
  properties: XmlElement | undefined,
  line: readonly ParagraphStyle[],
): number | undefined {
  const own = numberOf(elementIn(properties, 'w:outlineLvl'));
  const level = own ?? line.find((style) => style.outlineLevel !== undefined)?.outlineLevel;
  if (level !== undefined) return level < 9 ? level + 1 : undefined;
  const named = line.map(({ name }) => /^heading ([1-9])$/.exec(name)?.[1]).find(Boolean);
  return named === undefined ? undefined : Number(named);
}

/** The attribute w:val of an element. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('w:val');
}

/** Whether a switch such as w:b is on: it is where it stands without a value, unless `standsFor` says otherwise. */
export function isOn(value: string | undefined, standsFor = true): boolean {
  return value === undefined ? standsFor : !['0', 'false', 'off'].includes(value);
}

function numberOf(element: XmlElement | undefined): number | undefined {
  const value = Number(valueOf(element) ?? NaN);
  return Number.isInteger(value) && value >= 0 ? value : undefined;
}
