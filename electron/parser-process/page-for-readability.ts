import { isHidden, isLeftOut } from './html-elements';
import { attributeOf, isElement, isText, walk, type HtmlElement, type HtmlParent } from './html-tree';

/** What Readability weighs; everything else of an element is left behind. */
const keptAttributes = ['class', 'id', 'itemprop', 'itemtype', 'role', 'rel', 'href'];
const longestAttribute = 200;
/** Deeper elements give their text only, because a DOM's own functions call themselves once per level. */
const deepestElement = 200;
const voidElements = new Set(['br', 'hr', 'wbr']);

/**
 * The page again as well-formed markup for Readability: its text and structure without anything that runs or loads, each element
 * with an attribute `n<number>` that survives Readability's rearranging. Undefined where the page is too large.
 */
export function pageForReadability(
  root: HtmlParent,
  numbers: ReadonlyMap<HtmlElement, number>,
  limits: { readonly elements: number; readonly units: number },
): string | undefined {
  if (numbers.size > limits.elements) return undefined;
  const pieces: string[] = [];
  let units = 0;
  let depth = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    units += piece.length;
  };
  walk(
    root,
    (node) => {
      if (units > limits.units) return false;
      if (isText(node)) add(textOf(node.value, node.parentNode, numbers));
      if (!isElement(node) || isHidden(node)) return false;
      if (node.tagName === 'br') add('<br/>');
      if (isLeftOut(node)) return false;
      depth++;
      if (isWritten(node, depth)) add(startTag(node, numbers.get(node)));
      return true;
    },
    (element) => {
      if (isWritten(element, depth) && !voidElements.has(element.tagName)) add(`</${element.tagName}>`);
      depth--;
    },
  );
  return units > limits.units ? undefined : `<html><head></head><body>${pieces.join('')}</body></html>`;
}

function isWritten(element: HtmlElement, depth: number): boolean {
  return (
    depth <= deepestElement &&
    /^[a-z][a-z0-9]*$/.test(element.tagName) &&
    !/^(?:html|body|br)$/.test(element.tagName)
  );
}

function startTag(element: HtmlElement, number: number | undefined): string {
  const attributes = keptAttributes.flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined
      ? []
      : [` ${name}="${escapeText(value.slice(0, longestAttribute)).replaceAll('"', '&quot;')}"`];
  });
  const end = voidElements.has(element.tagName) ? '/>' : '>';
  return `<${element.tagName}${attributes.join('')}${number === undefined ? '' : ` n${number}=""`}${end}`;
}

/**
 * Readability puts a new paragraph in the place of a `div` that holds nothing but running text, and its number would be
 * lost: there the text bears the number as well, on an element that Readability weighs like bare text.
 */
function textOf(text: string, parent: HtmlParent | null, numbers: ReadonlyMap<HtmlElement, number>): string {
  const escaped = escapeText(text);
  if (!parent || !isElement(parent) || parent.tagName !== 'div' || !/\S/.test(text)) return escaped;
  const number = numbers.get(parent);
  return number === undefined ? escaped : `<data n${number}="">${escaped}</data>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
