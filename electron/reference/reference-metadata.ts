import type { CslItem, CslName } from '../../shared/reference/reference-schema';
import type { MetadataName } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { edtfOf } from './csl-date';

const han = /\p{Script=Han}/u;
/** Languages that programs write as words. */
const languages: Readonly<Record<string, string>> = {
  chinese: 'zh',
  english: 'en',
  usenglish: 'en-US',
  ukenglish: 'en-GB',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  japanese: 'ja',
  russian: 'ru',
  spanish: 'es',
  'zh-cn': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  中文: 'zh',
};

/** What a reference is called: its title, or else what it could be found by. */
export function referenceTitle({ title, DOI, URL: url }: CslItem): string {
  return withoutMarkup(title ?? '').trim() || DOI?.trim() || url?.trim() || message('source.untitled');
}

/** What a reference says of its source, by the source's fields. */
export function metadataOf(item: CslItem): Partial<Record<MetadataName, string>> {
  const said = {
    title: item.title && withoutMarkup(item.title),
    publisher: item['container-title'] ?? item.publisher,
    author: authorOf(item),
    published: edtfOf(item.issued),
    language: languageOf(item.language),
    url: item.URL ?? (item.DOI === undefined ? undefined : `https://doi.org/${plainDoi(item.DOI)}`),
    descriptor: item.genre,
  };
  const known = Object.entries(said).filter(([, value]) => value !== undefined && value.trim() !== '');
  return Object.fromEntries(known.map(([name, value]) => [name, value?.trim()]));
}

/** CSL marks emphasis in titles like HTML; a title is read without it. */
function withoutMarkup(title: string): string {
  return title.replace(/<\/?(?:i|b|sub|sup|sc|span(?: [^<>]*)?)>/g, '');
}

/** Names in the order in which they are written; nothing is put before a comma or behind it that was not there. */
export function authorOf({ author }: CslItem): string | undefined {
  return author
    ?.map(nameOf)
    .filter((name) => name !== '')
    .join('; ');
}

function nameOf(name: CslName): string {
  const { given = '', literal = '' } = name;
  if (literal !== '') return literal;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const family = [...particles, name.family].filter((part) => part !== undefined && part !== '').join(' ');
  // 张, 三 is 张三: in Chinese the family name comes first.
  if (han.test(family) && (given === '' || han.test(given))) return family + given;
  return [family, given].filter((part) => part !== '').join(', ');
}

function languageOf(words: string | undefined): string | undefined {
  const word = words?.trim().toLowerCase() ?? '';
  if (languages[word] !== undefined) return languages[word];
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(word) ? words?.trim() : undefined;
}

/** A DOI without the address that resolves it, in lower case, as DOIs are compared. */
export function plainDoi(doi: string): string {
  return doi
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
}
