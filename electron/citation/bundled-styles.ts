import type { BundledCitationStyle } from '../../shared/citation/citation-schema';
import { readCslTree, type CslElement } from './csl-tree';
import { readCitationStyle, type RunnableStyle } from './citation-style';
import apa from './styles/apa.csl?raw';
import chicagoNotes from './styles/chicago-notes.csl?raw';
import gbAuthorDate from './styles/gb-t-7714-author-date.csl?raw';
import gbNumeric from './styles/gb-t-7714-numeric.csl?raw';
import english from './styles/locales-en-US.xml?raw';
import chinese from './styles/locales-zh-CN.xml?raw';

const texts: Readonly<Record<BundledCitationStyle, string>> = {
  'chicago-notes': chicagoNotes,
  apa,
  'gb-t-7714-numeric': gbNumeric,
  'gb-t-7714-author-date': gbAuthorDate,
};
const read = new Map<BundledCitationStyle, RunnableStyle>();

/** A style that comes with Claimbook; read when it is first asked for. */
export function bundledStyle(id: BundledCitationStyle): RunnableStyle {
  const style = read.get(id) ?? readCitationStyle(texts[id]);
  read.set(id, style);
  return style;
}

const locales = new Map<'en' | 'zh', CslElement>();

/** The words that styles take from a language. */
export function localeOf(language: 'en' | 'zh'): CslElement {
  const locale = locales.get(language) ?? readCslTree(language === 'zh' ? chinese : english, 'locale');
  locales.set(language, locale);
  return locale;
}
