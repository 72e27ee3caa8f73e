import { addToGroup } from '../../shared/grouping/group-by';
import { attributeOf, isComment, isElement, isText, walk, wordsOf, type HtmlDocument } from './html-tree';

/** What a page says of itself in places made for machines, as it is written there. */
export interface HtmlHead {
  readonly title: string;
  readonly language: string | null;
  /** Values by lower-case name (or property) of meta elements, in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  readonly base: string | undefined;
  readonly licence: string | undefined;
  /** The address that a browser's "save page" noted. */
  readonly savedFrom: string | undefined;
  /** When SingleFile saved the page, as it is written there. */
  readonly savedDate: string | undefined;
  readonly jsonLd: readonly string[];
  /** Text of the headings of levels 1 and 2, in document order. */
  readonly headings: readonly string[];
  /** Dates and names that elements are marked with: `datePublished`, `author` and the like. */
  readonly marked: ReadonlyMap<string, string>;
}

const longestWords = 400;
const mostHeadings = 20;
const savedFromPatterns = [
  /saved from url=\(\d+\)\s*(\S+)/i,
  /Page saved with SingleFile[\s\S]{0,40}?url:\s*(\S+)/i,
];

const savedDatePattern = /Page saved with SingleFile[\s\S]{0,4000}?saved date:[ \t]*([^\n]+)/i;

/** Collects what a page says of itself. Nothing is judged here. */
export function readHead(document: HtmlDocument): HtmlHead {
  const head = {
    title: '',
    language: null as string | null,
    metas: new Map<string, string[]>(),
    canonical: undefined as string | undefined,
    base: undefined as string | undefined,
    licence: undefined as string | undefined,
    savedFrom: undefined as string | undefined,
    savedDate: undefined as string | undefined,
    jsonLd: [] as string[],
    headings: [] as string[],
    marked: new Map<string, string>(),
  };
  const mark = (name: string, value: string | undefined) => {
    if (value && !head.marked.has(name)) head.marked.set(name, value);
  };
  walk(document, (node) => {
    if (isComment(node)) {
      const words = node.data.slice(0, 4000);
      for (const pattern of savedFromPatterns) head.savedFrom ??= pattern.exec(words)?.[1];
      head.savedDate ??= savedDatePattern.exec(words)?.[1];
    }
    if (!isElement(node)) return true;
    const attribute = (name: string) => attributeOf(node, name);
    const words = () => wordsOf(node, longestWords);
    switch (node.tagName) {
      case 'svg':
      case 'template':
        return false;
      case 'html':
        head.language = attribute('lang') ?? attribute('xml:lang') ?? null;
        break;
      case 'title':
        head.title ||= words();
        break;
      case 'base':
        head.base ??= attribute('href');
        break;
      case 'meta':
        for (const naming of ['name', 'property', 'http-equiv'])
          addMeta(head.metas, attribute(naming), attribute('content'));
        mark(attribute('itemprop') ?? '', attribute('content'));
        break;
      case 'link':
        if (/\bcanonical\b/i.test(attribute('rel') ?? '')) head.canonical ??= attribute('href');
        if (/\blicense\b/i.test(attribute('rel') ?? '')) head.licence ??= attribute('href');
        break;
      case 'script':
        if (/^application\/ld\+json\b/i.test(attribute('type') ?? ''))
          head.jsonLd.push(node.childNodes.map((child) => (isText(child) ? child.value : '')).join(''));
        return false;
      case 'h1':
      case 'h2':
        if (head.headings.length < mostHeadings) head.headings.push(words());
        break;
      case 'time':
        mark(attribute('pubdate') === undefined ? 'time' : 'datePublished', attribute('datetime') ?? words());
        break;
      case 'a':
        if (/\bauthor\b/.test(attribute('rel') ?? '')) mark('author', words());
        break;
    }
    const property = attribute('itemprop');
    if (property === 'datePublished')
      mark(property, attribute('datetime') ?? attribute('content') ?? words());
    if (property === 'author' && node.tagName !== 'meta') mark(property, words());
    return true;
  });
  return head;
}

/** One element can have several names (RDFa), and those of Dublin Core are written in several ways. */
function addMeta(metas: Map<string, string[]>, names: string | undefined, content: string | undefined): void {
  if (!names || !content?.trim()) return;
  for (const name of names.toLowerCase().trim().split(/\s+/)) {
    addToGroup(metas, name.replace(/^(dc(?:terms)?)[:_]/, '$1.'), content);
  }
}
