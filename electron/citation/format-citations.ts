import CSL from 'citeproc';
import type { CitedText } from '../../shared/citation/citation-schema';
import type { CslItem } from '../../shared/reference/reference-schema';
import { localeOf } from './bundled-styles';
import { citedTextFormat, readCitedText, withoutMarkup } from './cited-text-format';
import type { RunnableStyle } from './citation-style';
import { refused, type CslElement } from './csl-tree';

/** Cites items in one style, each in full, as an endnote does; `pages` are printed where the style has a place for them. */
export interface CitationFormatter {
  /** Whether the style prints pages itself. */
  readonly printsPages: boolean;
  cite(item: CslItem, pages: readonly string[]): CitedText[];
}

/**
 * Runs a style over items. What is Chinese gets Chinese words (等, never "et al."), everything else English ones, whatever
 * the style was written for. Throws bad-citation-style where the style cannot be run.
 */
export function createCitationFormatter(style: RunnableStyle): CitationFormatter {
  const runs = new Map<string, Run>();
  return {
    printsPages: style.citesBy === 'note',
    cite(item, pages) {
      const language = isChineseItem(item) ? 'zh' : 'en';
      const run = runs.get(language) ?? startRun(style, language);
      runs.set(language, run);
      return run(item, style.citesBy === 'note' ? pages : []);
    },
  };
}

type Run = (item: CslItem, pages: readonly string[]) => CitedText[];
const itemId = 'item';

function startRun(style: RunnableStyle, language: 'en' | 'zh'): Run {
  let current: unknown;
  const locale = wordsFor(style, language);
  const system = { retrieveLocale: () => structuredClone(locale), retrieveItem: () => current };
  const named = style.isChinese && language === 'zh' ? 'zh-CN' : 'en-US';
  const cite: Run = (item, pages) => {
    current = { ...cleaned(item), id: itemId };
    // Forgets the item before, so that no citation depends on another. A new engine would take as long as a hundred items.
    engine.updateItems([]);
    engine.updateItems([itemId]);
    return readCitedText(style.citesBy === 'note' ? note(engine, pages) : entry(engine));
  };
  const engine = running(() => {
    // The processor rewrites the trees that it is given.
    const made = new CSL.Engine(system, structuredClone(style.tree), named, true);
    made.setOutputFormat(citedTextFormat);
    return made;
  });
  return (item, pages) => running(() => cite(item, pages));
}

/** The processor throws strings and errors of its own for what a style asks of it and it cannot do. */
function running<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw refused('fails');
  }
}

function note(engine: InstanceType<typeof CSL.Engine>, pages: readonly string[]): string {
  const locator = pages.length === 0 ? {} : { locator: pages.join('–'), label: 'page' };
  return engine.makeCitationCluster([{ id: itemId, ...locator }]);
}

function entry(engine: InstanceType<typeof CSL.Engine>): string {
  const made = engine.makeBibliography();
  return made === false ? '' : (made[1][0] ?? '');
}

/** In a style that is not Chinese its own words and dates stay; only what follows Chinese names is Chinese. */
function wordsFor(style: RunnableStyle, language: 'en' | 'zh'): CslElement {
  if (language === 'en') return localeOf('en');
  return style.isChinese ? localeOf('zh') : withTerms(localeOf('en'), { 'et-al': '等', and: '和' });
}

function withTerms(element: CslElement, terms: Readonly<Record<string, string>>): CslElement {
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child;
    const term = child.name === 'term' ? terms[child.attrs['name'] ?? ''] : undefined;
    const isPlain = child.attrs['form'] === undefined;
    return term !== undefined && isPlain ? { ...child, children: [term] } : withTerms(child, terms);
  });
  return { ...element, children };
}

/** By its language; by its title where nobody says one. */
export function isChineseItem({ language, title }: CslItem): boolean {
  return language === undefined
    ? /\p{Script=Han}/u.test(title ?? '')
    : /^(zh|chi|cmn|中文|汉语)/i.test(language);
}

function cleaned(item: CslItem): Record<string, unknown> {
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return withoutMarkup(part);
    if (Array.isArray(part)) return part.map(clean);
    return typeof part === 'object' && part !== null ? cleanFields(part) : part;
  };
  const cleanFields = (fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, clean(inner)]));
  return cleanFields(item);
}
