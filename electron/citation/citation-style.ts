import { childOf, readCslTree, refused, textOf, type CslElement } from './csl-tree';

/** A style that the processor can run. */
export interface RunnableStyle {
  readonly title: string;
  readonly tree: CslElement;
  /** "note": its citations are full notes; "in-text": its bibliography is what is full. */
  readonly citesBy: 'note' | 'bibliography';
  /** Whether the style is written for Chinese: its terms are, where nothing else is known. */
  readonly isChinese: boolean;
}

/**
 * Reads a CSL style and makes it fit for endnotes, whose numbers are Claimbook's own: the style's numbers and the margin
 * that they stand in are left out. Throws bad-citation-style.
 */
export function readCitationStyle(xml: string): RunnableStyle {
  const style = readCslTree(xml.replace(/^\uFEFF/, ''), 'style');
  const info = childOf(style, 'info');
  const isDependent = info?.children.some(
    (child) =>
      typeof child !== 'string' && child.name === 'link' && child.attrs['rel'] === 'independent-parent',
  );
  if (isDependent === true) throw refused('dependent');
  if (!childOf(style, 'citation')) throw refused('noStyle');
  const hasBibliography = childOf(style, 'bibliography') !== undefined;
  return {
    title: textOf(childOf(info, 'title')),
    tree: withoutNumbers(style),
    citesBy: style.attrs['class'] === 'note' || !hasBibliography ? 'note' : 'bibliography',
    isChinese: /^zh\b/.test(style.attrs['default-locale'] ?? ''),
  };
}

function withoutNumbers(style: CslElement): CslElement {
  const children = style.children.map((child) => {
    if (typeof child === 'string' || child.name !== 'bibliography') return child;
    const { 'second-field-align': _margin, 'subsequent-author-substitute': _dashes, ...attrs } = child.attrs;
    return { ...withoutNumber(child), attrs };
  });
  return { ...style, children };
}

function withoutNumber(element: CslElement): CslElement {
  const children = element.children
    .filter(
      (child) =>
        typeof child === 'string' || child.name === 'key' || child.attrs['variable'] !== 'citation-number',
    )
    .map((child) => (typeof child === 'string' ? child : withoutNumber(child)));
  return { ...element, children };
}
