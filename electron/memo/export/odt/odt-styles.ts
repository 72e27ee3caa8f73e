import { message } from '../../../messages/messages';
import { odtNamespaces } from './odt-namespaces';
import { element } from './odt-text';

const quietColour = '#57606a';
const lineColour = '#c8ccd1';
const alarmColour = '#a3231a';
const linkColour = '#0b57a4';
const deepestLevel = 10;
const bullets = ['•', '◦', '▪'] as const;

/** Sizes of headings in points, the highest first. */
const headingSizes = [16, 13, 11.5, 11, 11, 11] as const;

/** Fonts that LibreOffice brings or finds a likeness of; Chinese has its own, whatever stands beside it. */
export const odtFonts = [
  ['Serif', 'Liberation Serif'],
  ['Mono', 'Liberation Mono'],
  ['Han', 'Noto Serif CJK SC'],
  ['HanTraditional', 'Noto Serif CJK TC'],
]
  .map(([name, family]) => element('style:font-face', { 'style:name': name, 'svg:font-family': `'${family}'` }))
  .join(''); // prettier-ignore

type Properties = Readonly<Record<string, string>>;

interface NamedStyle {
  readonly name: string;
  readonly shown?: string;
  readonly parent?: string;
  readonly next?: string;
  readonly outline?: number;
  readonly paragraph?: Properties;
  readonly text?: Properties;
}

const size = (points: number): Properties => ({
  'fo:font-size': `${points}pt`,
  'style:font-size-asian': `${points}pt`,
});
const bold: Properties = { 'fo:font-weight': 'bold', 'style:font-weight-asian': 'bold' };
const space = (before: number, after: number): Properties => ({ 'fo:margin-top': `${before}pt`, 'fo:margin-bottom': `${after}pt` }); // prettier-ignore

const paragraphStyles: readonly NamedStyle[] = [
  { name: 'Standard', paragraph: { 'fo:orphans': '2', 'fo:widows': '2' } },
  { name: 'Text_20_body', shown: 'Text body', parent: 'Standard', paragraph: { ...space(0, 6), 'fo:line-height': '120%' } },
  { name: 'Title', parent: 'Standard', next: 'Text_20_body', paragraph: space(0, 12), text: { ...size(20), ...bold } },
  ...headingSizes.map((points, index) => ({
    name: `Heading_20_${index + 1}`,
    shown: `Heading ${index + 1}`,
    parent: 'Standard',
    next: 'Text_20_body',
    outline: index + 1,
    paragraph: { ...space(points, 5), 'fo:keep-with-next': 'always' },
    text: { ...size(points), ...bold },
  })),
  { name: 'Quotations', parent: 'Standard', paragraph: { ...space(4, 6), 'fo:margin-left': '0.6cm', 'fo:padding-left': '0.3cm', 'fo:border-left': `1.5pt solid ${lineColour}`, 'fo:hyphenation-ladder-count': 'no-limit' }, text: { 'fo:hyphenate': 'false' } },
  { name: 'Warning', parent: 'Standard', paragraph: { ...space(4, 8), 'fo:padding-left': '0.3cm', 'fo:border-left': `4pt solid ${alarmColour}` }, text: { ...bold, 'fo:color': alarmColour } },
  { name: 'Fact', parent: 'Standard', paragraph: { ...space(0, 2), 'fo:margin-left': '0.6cm', 'fo:text-indent': '-0.6cm' } },
  { name: 'List_20_Paragraph', shown: 'List Paragraph', parent: 'Standard', paragraph: space(0, 3) },
  { name: 'Caption', parent: 'Standard', next: 'Text_20_body', paragraph: { ...space(6, 4), 'fo:keep-with-next': 'always' }, text: { ...size(9.5), 'fo:color': quietColour } },
  { name: 'TableText', shown: 'Table Text', parent: 'Standard', text: size(9) },
  { name: 'TableTextHead', shown: 'Table Text Head', parent: 'TableText', paragraph: { 'fo:keep-with-next': 'always' }, text: bold },
  { name: 'WideTableText', shown: 'Wide Table Text', parent: 'Standard', text: size(7.5) },
  { name: 'WideTableTextHead', shown: 'Wide Table Text Head', parent: 'WideTableText', paragraph: { 'fo:keep-with-next': 'always' }, text: bold },
  { name: 'Horizontal_20_Line', shown: 'Horizontal Line', parent: 'Standard', paragraph: { ...space(6, 8), 'fo:border-bottom': `0.75pt solid ${lineColour}` } },
  { name: 'Endnote', parent: 'Standard', paragraph: { ...space(0, 3), 'fo:margin-left': '0.6cm', 'fo:text-indent': '-0.6cm' }, text: size(10) },
  { name: 'EndnoteMore', shown: 'Endnote More', parent: 'Endnote', paragraph: { 'fo:text-indent': '0cm' } },
  { name: 'Footnote', parent: 'Standard', paragraph: { ...space(0, 2), 'fo:margin-left': '0.6cm', 'fo:text-indent': '-0.6cm' }, text: size(9) },
  { name: 'Header', parent: 'Standard', text: { ...size(8.5), 'fo:color': quietColour } },
  { name: 'Footer', parent: 'Standard', paragraph: { 'fo:text-align': 'end' }, text: { ...size(8.5), 'fo:color': quietColour } },
]; // prettier-ignore

const textStyles: readonly NamedStyle[] = [
  { name: 'Code', text: { 'style:font-name': 'Mono', 'style:font-name-asian': 'Han', ...size(7.5), 'fo:hyphenate': 'false' } },
  { name: 'OwnMark', shown: 'Own Mark', text: { 'fo:color': quietColour } },
  { name: 'Internet_20_link', shown: 'Internet link', text: { 'fo:color': linkColour, 'style:text-underline-style': 'solid' } },
  // Numbers of notes stand in brackets on the line, as in every other format.
  { name: 'Endnote_20_anchor', shown: 'Endnote anchor' },
  { name: 'Footnote_20_anchor', shown: 'Footnote anchor' },
  { name: 'Endnote_20_Symbol', shown: 'Endnote Symbol', text: bold },
  { name: 'Footnote_20_Symbol', shown: 'Footnote Symbol', text: bold },
]; // prettier-ignore

function declare(family: 'paragraph' | 'text', style: NamedStyle): string {
  const { name, shown, parent, next, outline, paragraph, text } = style;
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shown,
      'style:family': family,
      'style:parent-style-name': parent,
      'style:next-style-name': next,
      'style:default-outline-level': outline,
      'style:class': family === 'paragraph' ? 'text' : undefined,
    },
    `${paragraph ? element('style:paragraph-properties', paragraph) : ''}${text ? element('style:text-properties', text) : ''}`,
  );
} // prettier-ignore

const defaults = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', { 'style:tab-stop-distance': '1.25cm', 'style:line-break': 'strict', 'style:punctuation-wrap': 'hanging', 'style:text-autospace': 'ideograph-alpha' }) +
    element('style:text-properties', {
      'style:font-name': 'Serif',
      'style:font-name-asian': 'Han',
      ...size(11),
      'fo:language': 'en',
      'fo:country': 'GB',
      'style:language-asian': 'zh',
      'style:country-asian': 'CN',
    }),
); // prettier-ignore

function listStyle(name: string, level: (depth: number) => string): string {
  const levels = Array.from({ length: deepestLevel }, (_, index) => level(index + 1));
  return element('text:list-style', { 'style:name': name }, levels.join(''));
}

function levelProperties(depth: number): string {
  const alignment = element('style:list-level-label-alignment', {
    'text:label-followed-by': 'listtab',
    'text:list-tab-stop-position': `${depth * 0.8}cm`,
    'fo:text-indent': '-0.6cm',
    'fo:margin-left': `${depth * 0.8}cm`,
  });
  const mode = { 'text:list-level-position-and-space-mode': 'label-alignment' };
  return element('style:list-level-properties', mode, alignment);
}

const lists =
  listStyle('NumberedList', (depth) =>
    element('text:list-level-style-number', { 'text:level': depth, 'style:num-suffix': '.', 'style:num-format': '1' }, levelProperties(depth)),
  ) +
  listStyle('BulletList', (depth) =>
    element('text:list-level-style-bullet', { 'text:level': depth, 'text:bullet-char': bullets[(depth - 1) % bullets.length] ?? '•' }, levelProperties(depth)),
  ); // prettier-ignore

/** Endnotes are numbered 1, 2, 3, the analyst's notes a, b … z, aa, bb, as in every other format. */
const notes =
  element('text:notes-configuration', { 'text:note-class': 'endnote', 'style:num-format': '1', 'text:start-value': '0', 'text:citation-style-name': 'Endnote_20_Symbol', 'text:citation-body-style-name': 'Endnote_20_anchor', 'text:default-style-name': 'Endnote', 'text:master-page-name': 'Standard' }) +
  element('text:notes-configuration', { 'text:note-class': 'footnote', 'style:num-format': 'a', 'style:num-letter-sync': 'true', 'text:start-value': '0', 'text:citation-style-name': 'Footnote_20_Symbol', 'text:citation-body-style-name': 'Footnote_20_anchor', 'text:default-style-name': 'Footnote', 'text:footnotes-position': 'page', 'text:start-numbering-at': 'document' }); // prettier-ignore

/** A4 with margins of 20 mm, in landscape of 15 mm. */
function pageLayout(name: string, orientation: 'portrait' | 'landscape'): string {
  const [width, height] = orientation === 'portrait' ? ['21cm', '29.7cm'] : ['29.7cm', '21cm'];
  const side = orientation === 'portrait' ? '2cm' : '1.5cm';
  const margins = { 'fo:margin-top': '1.2cm', 'fo:margin-bottom': '1.2cm', 'fo:margin-left': side, 'fo:margin-right': side }; // prettier-ignore
  const strip = (kind: 'header' | 'footer'): string =>
    element(
      `style:${kind}-style`,
      {},
      element('style:header-footer-properties', {
        'fo:min-height': '0.6cm',
        [kind === 'header' ? 'fo:margin-bottom' : 'fo:margin-top']: '0.5cm',
      }),
    );
  const properties = { 'fo:page-width': width, 'fo:page-height': height, 'style:print-orientation': orientation, ...margins }; // prettier-ignore
  return element(
    'style:page-layout',
    { 'style:name': name },
    element('style:page-layout-properties', properties) + strip('header') + strip('footer'),
  );
}

function masterPage(name: string, layout: string): string {
  const header = element('text:p', { 'text:style-name': 'Header' }, '<text:title/>');
  const number = `${message('memo.annex.page')} <text:page-number text:select-page="current"/> / <text:page-count/>`;
  const footer = element('text:p', { 'text:style-name': 'Footer' }, number);
  return element(
    'style:master-page',
    { 'style:name': name, 'style:page-layout-name': layout },
    `${element('style:header', {}, header)}${element('style:footer', {}, footer)}`,
  );
}

/** Styles of the content that stand beside the automatic ones: cells and rows. */
export const odtTableStyles =
  element('style:style', { 'style:name': 'Cell', 'style:family': 'table-cell' }, element('style:table-cell-properties', { 'fo:padding': '0.08cm', 'fo:border': `0.5pt solid ${lineColour}` })) +
  element('style:style', { 'style:name': 'HeadCell', 'style:family': 'table-cell' }, element('style:table-cell-properties', { 'fo:padding': '0.08cm', 'fo:border': `0.5pt solid ${lineColour}`, 'fo:background-color': '#f4f5f7' })) +
  element('style:style', { 'style:name': 'WholeRow', 'style:family': 'table-row' }, element('style:table-row-properties', { 'fo:keep-together': 'always' })); // prettier-ignore

/** The part styles.xml: named styles, lists, notes, pages. */
export function odtStyles(): string {
  const named = [
    defaults,
    ...paragraphStyles.map((style) => declare('paragraph', style)),
    ...textStyles.map((style) => declare('text', style)),
    lists,
    notes,
  ];
  const body = [
    element('office:font-face-decls', {}, odtFonts),
    element('office:styles', {}, named.join('')),
    element('office:automatic-styles', {}, pageLayout('Portrait', 'portrait') + pageLayout('Wide', 'landscape')),
    element('office:master-styles', {}, masterPage('Standard', 'Portrait') + masterPage('Landscape', 'Wide')),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('office:document-styles', odtNamespaces, body.join(''))}`;
} // prettier-ignore
