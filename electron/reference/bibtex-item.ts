import type { CslItem, CslName } from '../../shared/reference/reference-schema';
import { cslDate } from './csl-date';

type Node = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: { readonly variable?: string };
  readonly marks?: readonly { readonly type: string }[];
};
type BibtexName = Partial<Record<'family' | 'given' | 'prefix' | 'suffix' | 'literal', readonly Node[]>>;

/** An entry as the parser gives it: LaTeX is read, names and lists are taken apart. */
export interface BibtexEntry {
  readonly bib_type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unexpected_fields?: Readonly<Record<string, unknown>>;
  readonly unknown_fields?: Readonly<Record<string, unknown>>;
}

/** BibLaTeX types and what CSL calls them; all others are documents. */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  'article-magazine': 'article-magazine',
  'article-newspaper': 'article-newspaper',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  thesis: 'thesis',
  report: 'report',
  online: 'webpage',
  post: 'post',
  'post-weblog': 'post-weblog',
  legislation: 'legislation',
  jurisdiction: 'legal_case',
  patent: 'patent',
  unpublished: 'manuscript',
  dataset: 'dataset',
};

/** A BibTeX entry in CSL-JSON, words as they stand there; undefined where it names nothing to be found by. */
export function bibtexItem(entry: BibtexEntry): CslItem | undefined {
  const fields = { ...entry.unknown_fields, ...entry.unexpected_fields, ...entry.fields };
  const words = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = plainText(fields[name]).replace(/\s+/g, ' ').trim();
      if (found !== '') return found;
    }
    return undefined;
  };
  const titles = [words('title'), words('subtitle')].filter((part) => part !== undefined);
  const title = titles.join(': ').replaceAll('---', '—').replaceAll('--', '–');
  const url = words('url', 'howpublished');
  const item = {
    title: title === '' ? undefined : title,
    'container-title': words('journaltitle', 'booktitle', 'journal', 'maintitle'),
    publisher: words('publisher', 'institution', 'organization', 'school'),
    'publisher-place': words('location', 'address'),
    volume: words('volume'),
    issue: words('number', 'issue'),
    page: words('pages'),
    DOI: words('doi'),
    URL: url && /^https?:/i.test(url) ? url : undefined,
    ISBN: words('isbn'),
    ISSN: words('issn'),
    language: words('language', 'langid'),
    abstract: words('abstract'),
    note: words('note'),
    author: namesOf(fields['author']),
    editor: namesOf(fields['editor']),
    issued: cslDate(words('date', 'year') ?? ''),
    accessed: cslDate(words('urldate') ?? ''),
  };
  if (item.title === undefined && item.URL === undefined && item.DOI === undefined) return undefined;
  const known = Object.entries(item).filter(([, value]) => value !== undefined);
  return { type: types[entry.bib_type] ?? 'document', ...Object.fromEntries(known) };
}

/** The words of a field, whatever its kind: plain, marked up, a list, or ranges of pages. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  if (value.every(isNode)) return value.map(textOf).join('');
  const isRange = value.every((part) => Array.isArray(part) && part.every((end) => Array.isArray(end)));
  if (isRange) {
    return (value as unknown[][]).map((range) => range.map(plainText).join('-')).join(', ');
  }
  return value.map(plainText).join('; ');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function textOf({ text, attrs, marks }: Node): string {
  const words = text ?? attrs?.variable ?? '';
  return marks?.some(({ type }) => type === 'enquote') ? `“${words}”` : words;
}

function namesOf(value: unknown): CslName[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return (value as BibtexName[]).map((name) => {
    const part = (key: keyof BibtexName): string => plainText(name[key] ?? '').trim();
    if (part('literal') !== '') return { literal: part('literal') };
    const [family, given] = [
      [part('prefix'), part('family')].filter((one) => one !== '').join(' '),
      part('given'),
    ];
    if (given === '') return { literal: family };
    return { family, given, ...(part('suffix') !== '' && { suffix: part('suffix') }) };
  });
}
