import { SaxesParser } from 'saxes';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** An element as the citation processor reads one. */
export interface CslElement {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (CslElement | string)[];
}

const cslNamespace = 'http://purl.org/net/xbiblio/csl';
const deepest = 128;
const mostBytes = 2_000_000;
interface OpenElement extends CslElement {
  readonly children: (CslElement | string)[];
}

/**
 * Reads a style or a locale of the Citation Style Language (CSL 1.0.2, UTF-8). Throws bad-citation-style for anything that
 * is not well-formed, has a document type, is nested past 128 or greater than 2 MB.
 */
export function readCslTree(xml: string, root: 'style' | 'locale'): CslElement {
  if (xml.length > mostBytes) throw refused('tooLarge');
  const parser = new SaxesParser({ xmlns: true });
  const top: OpenElement = { name: '', attrs: {}, children: [] };
  const open: OpenElement[] = [top];
  const current = () => open.at(-1) ?? top;
  const addText = (text: string) => {
    if (text.trim() !== '') current().children.push(text);
  };
  parser.on('doctype', () => {
    throw refused('notWellFormed');
  });
  parser.on('error', () => {
    throw refused('notWellFormed');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length > deepest) throw refused('notWellFormed');
    const attrs = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: OpenElement = { name: local, attrs, children: [] };
    // Elements of other vocabularies are notes of the style's editors.
    if (uri === cslNamespace) current().children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed?.name === 'term' && closed.children.length === 0) closed.children.push('');
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof FailureError ? error : refused('notWellFormed');
  }
  const element = top.children.find((child) => typeof child !== 'string');
  if (element?.name !== root) throw refused('noStyle');
  return element;
}

/** The first element of that name directly inside. */
export function childOf(parent: CslElement | undefined, name: string): CslElement | undefined {
  return parent?.children.find(
    (child): child is CslElement => typeof child !== 'string' && child.name === name,
  );
}

/** The text directly inside, trimmed. */
export function textOf(element: CslElement | undefined): string {
  return (element?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
}

/** What is wrong with a style that an analyst adds. */
export function refused(
  reason: 'tooLarge' | 'notWellFormed' | 'noStyle' | 'dependent' | 'fails',
): FailureError {
  return new FailureError('bad-citation-style', message(`citation.refused.${reason}`));
}
