import { Parser, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlDocument = Tree.Document;
export type HtmlElement = Tree.Element;
export type HtmlNode = Tree.ChildNode;
export type HtmlParent = Tree.Document | Tree.DocumentFragment | Tree.Element;

/** Browsers stop nesting at this depth too; the text of what is deeper is kept, its elements stand side by side. */
const deepestNesting = 512;
/**
 * Elements that can stand side by side as well as nested, without meaning something else. No paragraph: its end tag makes
 * one where there is none, and then closes everything up to it.
 */
const flattened = new Set(
  (
    'div span section article aside nav header footer main center address blockquote ul ol li dl dt dd figure ' +
    'figcaption details summary fieldset hgroup menu label ins del q cite dfn abbr sup sub bdi bdo'
  ).split(' '),
);

/**
 * The HTML parser of the standard with a limit on nesting: each start tag looks through all open elements, so that
 * 100,000 nested ones would take minutes.
 */
class DepthLimitedParser extends Parser<Tree.DefaultTreeAdapterMap> {
  override onItemPush(node: Tree.ParentNode, tagId: number, isTop: boolean): void {
    super.onItemPush(node, tagId, isTop);
    if (isTop && this.openElements.stackTop > deepestNesting && flattened.has(node.nodeName))
      this.openElements.pop();
  }
}

/** Reads a page as browsers do, into plain objects: nothing in it runs and nothing is loaded. */
export function parseHtml(source: string): HtmlDocument {
  return DepthLimitedParser.parse<Tree.DefaultTreeAdapterMap>(source, { scriptingEnabled: false });
}

export function isElement(node: Tree.Node): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: Tree.Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function isComment(node: Tree.Node): node is Tree.CommentNode {
  return node.nodeName === '#comment';
}

/** The value of an attribute; undefined where the element does not have it. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Visits all nodes below one in document order; `enter` may answer false to leave out what is below a node. */
export function walk(
  root: HtmlParent,
  enter: (node: HtmlNode) => boolean | undefined | void,
  leave?: (element: HtmlElement) => void,
): void {
  const stack: { readonly parent: HtmlParent; next: number }[] = [{ parent: root, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.parent.childNodes[frame.next++];
    if (node === undefined) {
      stack.pop();
      if (frame.parent !== root && isElement(frame.parent)) leave?.(frame.parent);
    } else if (enter(node) !== false && isElement(node)) {
      stack.push({ parent: node, next: 0 });
    }
  }
}

const withoutWords = new Set(['script', 'style', 'template', 'noscript']);

/** The words below an element in one line, at most `limit` UTF-16 units of them. */
export function wordsOf(root: HtmlParent, limit: number): string {
  let words = '';
  walk(root, (node) => {
    if (words.length >= limit || withoutWords.has(node.nodeName)) return false;
    if (isText(node)) words += node.value;
    else if (node.nodeName === 'br') words += ' ';
    return true;
  });
  return words.replace(/\s+/g, ' ').trim().slice(0, limit);
}
