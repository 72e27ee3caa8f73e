import { Readability } from '@mozilla/readability';
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

/** Finds the main text with Readability, in a DOM that runs nothing, loads nothing and has no window of its own. */
export async function findMainText(
  root: HtmlParent,
  numbers: ReadonlyMap<HtmlElement, number>,
  isHan: boolean,
): Promise<MainText> {
  const page = pageForReadability(root, numbers, limits);
  if (page === undefined) return { missing: 'too-large' };
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM('', { virtualConsole: new VirtualConsole() });
  try {
    const document = new window.DOMParser().parseFromString(page, 'text/html');
    const article = new Readability<Element>(document, {
      charThreshold: isHan ? charThreshold.han : charThreshold.other,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (!article?.content) return { missing: 'not-found' };
    return {
      elements: ownersOfText(article.content, window.NodeFilter.SHOW_TEXT),
      title: article.title ?? '',
      byline: article.byline ?? '',
    };
  } catch (error) {
    // Readability calls itself for some trees until the stack ends; then the page is read whole.
    if (error instanceof RangeError) return { missing: 'not-found' };
    throw error;
  } finally {
    window.close();
  }
}

/** Numbers of the elements whose own text stands in the article. */
function ownersOfText(article: Element, showText: number): Set<number> {
  const owners = new Set<number>();
  const texts = article.ownerDocument.createTreeWalker(article, showText);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!/\S/.test(node.nodeValue ?? '')) continue;
    for (let element = node.parentElement; element; element = element.parentElement) {
      const numbers = element.getAttributeNames().flatMap((name) => /^n(\d+)$/.exec(name)?.[1] ?? []);
      for (const number of numbers) owners.add(Number(number));
      if (numbers.length > 0) break;
    }
  }
  return owners;
}
