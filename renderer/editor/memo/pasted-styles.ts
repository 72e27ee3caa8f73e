import type { TextMark } from '../../../shared/memo/memo-document';

/** Reads what Word, Google Docs and web pages say in style attributes. Read as text: a policy may keep them unparsed. */
function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase();
}

const marksByName: Readonly<Record<string, TextMark>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'superscript',
  sub: 'subscript',
};

/** Each rule sets a mark, or takes it away, where the style matches. */
const styleRules: readonly (readonly [RegExp, TextMark, boolean])[] = [
  [/font-weight:\s*(bold|[6-9]00)/, 'bold', true],
  [/font-weight:\s*(normal|[1-5]00)/, 'bold', false],
  [/font-style:\s*(italic|oblique)/, 'italic', true],
  [/font-style:\s*normal/, 'italic', false],
  [/text-decoration(-line)?:[^;]*line-through/, 'strikethrough', true],
  [/text-decoration(-line)?:[^;]*underline/, 'underline', true],
  [/vertical-align:\s*super/, 'superscript', true],
  [/vertical-align:\s*sub\b/, 'subscript', true],
];

/** The marks of text inside an element, given those around it. Links are not underlined a second time. */
export function marksOf(element: Element, outer: readonly TextMark[]): TextMark[] {
  const marks = new Set(outer);
  const named = marksByName[element.localName];
  if (named) marks.add(named);
  const style = styleOf(element);
  if (style !== '') {
    for (const [pattern, mark, isSet] of styleRules) {
      if (!pattern.test(style)) continue;
      if (isSet) marks.add(mark);
      else marks.delete(mark);
    }
  }
  if (element.localName === 'a' || element.closest('a')) marks.delete('underline');
  return [...marks];
}

/** Text that the page does not show. */
export function isHidden(element: Element): boolean {
  return /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/.test(styleOf(element));
}

/** The bullet or number that Word writes as text before a list item. */
export function isListMarker(element: Element): boolean {
  return /mso-list:\s*ignore/.test(styleOf(element));
}

/** How deep an item of a Word list lies, from 1, and whether it is numbered. */
export interface WordListLevel {
  readonly level: number;
  readonly ordered: boolean;
}

/** Word writes lists as paragraphs whose style names a list and a level. */
export function wordListOf(element: Element): WordListLevel | null {
  const match = /mso-list:\s*l\d+\s+level(\d)/.exec(styleOf(element));
  if (!match) return null;
  const marker = [...element.querySelectorAll('[style]')].find(isListMarker)?.textContent ?? '';
  return {
    level: Number(match[1]),
    ordered: /^\s*[（(]?[\p{L}\p{N}]{1,5}[.)、）．]/u.test(marker) && !/^\s*o\s/.test(marker),
  };
}
