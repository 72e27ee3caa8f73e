import { SaxesParser } from 'saxes';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { damaged, unsafe } from '../document-failures';

const deepest = 256;

/** An element of an XML document; `name` is `prefix:local` with the prefix that the caller gave the namespace. */
export interface XmlElement {
  readonly name: string;
  /** By `prefix:local`, or `local` where the attribute has no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Reads an XML part (UTF-8 or UTF-16 with BOM). `prefixes` says what each namespace is called; others are called "?".
 * Throws document-unsafe for a document type (and with it any entity) and for nesting past 256, document-damaged for
 * what is not well-formed.
 */
export function readXml(
  bytes: Uint8Array,
  part: string,
  prefixes: Readonly<Record<string, string>>,
): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  const top = () => open.at(-1) ?? root;
  const named = (uri: string, local: string) => (uri === '' ? local : `${prefixes[uri] ?? '?'}:${local}`);
  parser.on('doctype', () => {
    throw unsafe(message('source.document.entities', { part }));
  });
  parser.on('error', () => {
    throw damaged(message('source.document.badPart', { part }));
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(
      Object.values(tag.attributes).map(({ uri, local, value }) => [named(uri, local), value]),
    );
    const element: OpenElement = { name: named(tag.uri, tag.local), attributes, children: [] };
    top().children.push(element);
    open.push(element);
    if (open.length > deepest) throw unsafe(message('source.document.tooDeep', { part, limit: deepest }));
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void top().children.push(text));
  parser.on('cdata', (text) => void top().children.push(text));
  try {
    parser.write(decode(bytes)).close();
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw damaged(message('source.document.badPart', { part }));
  }
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw damaged(message('source.document.badPart', { part }));
  return element;
}

/** The elements directly inside, all or those of one name. */
export function elementsIn(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const children = parent?.children ?? [];
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of that name directly inside. */
export function elementIn(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(parent, name)[0];
}

/** All text inside, to the bottom. */
export function textIn(parent: XmlElement): string {
  return parent.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** How many elements of these names there are inside, to the bottom. */
export function countIn(parent: XmlElement, names: ReadonlySet<string>): number {
  return elementsIn(parent).reduce(
    (sum, child) => sum + (names.has(child.name) ? 1 : 0) + countIn(child, names),
    0,
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { fatal: true }).decode(bytes);
}
