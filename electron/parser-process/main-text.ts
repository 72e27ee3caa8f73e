import { Readability } from '@mozilla/readability';
import JSDOMParser, { type ReadabilityElement } from '@mozilla/readability/JSDOMParser.js';
import { pageForReadability } from './page-for-readability';
import type { HtmlElement, HtmlParent } from './html-tree';

/** Past these, telling main text from the rest would cost more time and memory than it is worth. */
const limits = { elements: 20_000, units: 4_000_000 };
/** Readability tries again with looser rules below this many characters; a Han character says about three letters. */
const charThreshold = { han: 200, other: 500 };

/** Which elements hold the main text, by number; why there is no answer otherwise. */
export type MainText =
  | { readonly elements: ReadonlySet<number>; readonly title: string; readonly byline: string }
  | { readonly missing: 'not-found' | 'too-large' };

/** Finds the main text with Readability, in the small DOM that comes with it: nothing runs and nothing is loaded there. */
export function findMainText(
  root: HtmlParent,
  numbers: ReadonlyMap<HtmlElement, number>,
  isHan: boolean,
): MainText {
  const page = pageForReadability(root, numbers, limits);
  if (page === undefined) return { missing: 'too-large' };
  try {
    const document = new JSDOMParser().parse(page);
    const article = new Readability<ReadabilityElement>(document as unknown as Document, {
      charThreshold: isHan ? charThreshold.han : charThreshold.other,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    if (!article?.content) return { missing: 'not-found' };
    return {
      elements: ownersOfText(article.content),
      title: article.title ?? '',
      byline: article.byline ?? '',
    };
  } catch (error) {
    // Readability calls itself for some trees until the stack ends; then the page is read whole.
    if (error instanceof RangeError) return { missing: 'not-found' };
    throw error;
  }
}

/** Numbers of the elements whose own text stands in the article. */
function ownersOfText(article: ReadabilityElement): Set<number> {
  const owners = new Set<number>();
  const open: { readonly element: ReadabilityElement; readonly outer: readonly number[] }[] = [
    { element: article, outer: [] },
  ];
  for (let at = open.pop(); at; at = open.pop()) {
    const own = numbersOf(at.element);
    const numbers = own.length > 0 ? own : at.outer;
    for (const node of at.element.childNodes) {
      if ('children' in node) open.push({ element: node, outer: numbers });
      else if (/\S/.test(node.textContent)) for (const number of numbers) owners.add(number);
    }
  }
  return owners;
}

function numbersOf(element: ReadabilityElement): number[] {
  return element.attributes.flatMap(({ name }) => {
    const number = /^n(\d+)$/.exec(name)?.[1];
    return number === undefined ? [] : Number(number);
  });
}
