import type { TextMark } from '../../../../shared/memo/memo-document';
import { element } from './odt-text';

/** How a stretch of words looks and which language it is in. */
export interface OdtTextStyle {
  readonly marks: readonly TextMark[];
  /** BCP 47, or null for that of the memo. */
  readonly language: string | null;
}

const markProperties: Record<TextMark, Readonly<Record<string, string>>> = {
  bold: { 'fo:font-weight': 'bold', 'style:font-weight-asian': 'bold' },
  // Chinese is never slanted.
  italic: { 'fo:font-style': 'italic', 'style:font-style-asian': 'normal' },
  underline: { 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' },
  strikethrough: { 'style:text-line-through-style': 'solid' },
  code: { 'style:font-name': 'Mono', 'style:font-name-asian': 'Han' },
  superscript: { 'style:text-position': 'super 58%' },
  subscript: { 'style:text-position': 'sub 58%' },
};

/** The styles that a document's text needs beside the named ones, each once. */
export class OdtAutomaticStyles {
  private readonly names = new Map<string, string>();
  private readonly declared: string[] = [];

  /** The name of a style for a stretch of text; undefined where it needs none. */
  text({ marks, language }: OdtTextStyle): string | undefined {
    const properties = {
      ...languageProperties(language),
      ...Object.assign({}, ...marks.map((mark) => markProperties[mark])),
    };
    if (Object.keys(properties).length === 0) return undefined;
    return this.style('text', 'T', {}, element('style:text-properties', properties));
  }

  /** A paragraph style like another whose paragraph begins a page of the master page named. */
  onPage(parent: string, masterPage: string): string {
    return this.style('paragraph', 'P', {
      'style:parent-style-name': parent,
      'style:master-page-name': masterPage,
    });
  }

  /** A table as wide as its text area, and its columns by their widths in per cent. */
  table(widths: readonly number[]): { table: string; columns: string[] } {
    const properties = { 'table:align': 'margins', 'style:may-break-between-rows': 'true',
      'table:border-model': 'collapsing' };
    return {
      table: this.style('table', 'Ta', {}, element('style:table-properties', properties)),
      columns: widths.map((width) =>
        this.style('table-column', 'Co', {}, element('style:table-column-properties', { 'style:rel-column-width': `${Math.round(width * 100)}*` })),
      ),
    };
  } // prettier-ignore

  /** All of them, as they stand in the document. */
  declarations(): string {
    return this.declared.join('');
  }

  private style(
    family: string,
    prefix: string,
    attributes: Readonly<Record<string, string>>,
    properties = '',
  ): string {
    const key = JSON.stringify([family, attributes, properties]);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `${prefix}${this.names.size + 1}`;
    this.names.set(key, name);
    this.declared.push(element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, properties));
    return name;
  } // prettier-ignore
}

/** Chinese is told by its script: OpenDocument names the languages of western and of Asian text apart. */
function languageProperties(language: string | null): Readonly<Record<string, string>> {
  if (language === null) return {};
  const [name = '', ...rest] = language.split('-');
  if (/^(ja|ko)$/i.test(name)) {
    return { 'style:language-asian': name.toLowerCase(), 'style:country-asian': /^ja$/i.test(name) ? 'JP' : 'KR' };
  }
  if (/^zh$/i.test(name)) {
    const isTraditional = /hant|tw|hk|mo/i.test(language);
    return {
      'style:language-asian': 'zh',
      'style:country-asian': isTraditional ? 'TW' : 'CN',
      ...(isTraditional ? { 'style:font-name-asian': 'HanTraditional' } : {}),
    };
  }
  const country = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  return { 'fo:language': name.toLowerCase(), 'fo:country': country?.toUpperCase() ?? 'none' };
} // prettier-ignore
