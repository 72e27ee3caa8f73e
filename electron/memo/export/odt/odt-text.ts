import { escapeHtml } from '../html/escape-html';

/**
 * Words as OpenDocument keeps them: its readers join white space and drop it at edges, so every space that could be lost
 * is an element, and so are tabs and line ends (ODF 1.3, part 3, 3.1.2 and 6.1.3).
 */
export function odtText(text: string): string {
  return text.replace(/\n|\t| +|[^\n\t ]+/g, (piece, offset: number) => {
    if (piece === '\n') return '<text:line-break/>';
    if (piece === '\t') return '<text:tab/>';
    if (!piece.startsWith(' ')) return escapeHtml(piece);
    const isInside = /[^\n\t ]/.test(text.charAt(offset - 1)) && /[^\n\t ]/.test(text.charAt(offset + piece.length));
    return isInside ? ` ${spaces(piece.length - 1)}` : spaces(piece.length);
  });
} // prettier-ignore

function spaces(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '<text:s/>' : `<text:s text:c="${count}"/>`;
}

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
