import { attributeOf, isElement, isText, walk, type HtmlElement, type HtmlParent } from './html-tree';

/** Elements whose content no reader sees as text of the page. */
const leftOut = new Set(
  (
    'head title meta link base script style template noscript noframes noembed frameset frame iframe object embed ' +
    'applet param svg canvas audio video source track picture img map area select datalist option input textarea ' +
    'progress meter rp rt rtc annotation annotation-xml'
  ).split(' '),
);

/** Elements that begin and end on a line of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search ' +
    'section summary table caption thead tbody tfoot tr td th ul xmp marquee'
  ).split(' '),
);

/** True for elements that are never text: programs, media, form fields, ruby readings. */
export function isLeftOut(element: HtmlElement): boolean {
  return leftOut.has(element.tagName);
}

/** True for elements that a browser would lay out as blocks. */
export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName);
}

/** True where the page itself hides the element, as far as its own attributes tell. */
export function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined) return true;
  const style = attributeOf(element, 'style');
  return (
    style !== undefined &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
  );
}

/** How the element's own style or name treats white space; undefined where it leaves that to its parent. */
export function whiteSpaceOf(element: HtmlElement): 'collapse' | 'keep' | undefined {
  const style = attributeOf(element, 'style');
  const stated = style && /(?:^|;)\s*white-space\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (stated) return ['pre', 'pre-wrap', 'break-spaces', 'pre-line'].includes(stated) ? 'keep' : 'collapse';
  return ['pre', 'listing', 'xmp', 'plaintext'].includes(element.tagName) ? 'keep' : undefined;
}

interface OpenTable {
  readonly element: HtmlElement;
  /** Length of the text in the open cell, and whether it has blocks. */
  cellLength: number;
  cellHasBlocks: boolean;
}

/** In letters; a Han character says as much as three. */
const longestCell = 800;
const lettersOfHan = 3;

/**
 * Tables that only place things on the page (old pages set whole articles in cells): they hold another table, a
 * heading, or a cell with a long text in blocks. Their cells read as blocks; all other tables read row by row.
 */
export function layoutTables(root: HtmlParent): ReadonlySet<HtmlElement> {
  const layout = new Set<HtmlElement>();
  const open: OpenTable[] = [];
  walk(
    root,
    (node) => {
      const table = open.at(-1);
      if (isText(node) && table) table.cellLength += lettersIn(node.value);
      if (!isElement(node)) return true;
      if (table && (node.tagName === 'table' || /^h[1-6]$/.test(node.tagName))) layout.add(table.element);
      if (table && (node.tagName === 'td' || node.tagName === 'th')) {
        table.cellLength = 0;
        table.cellHasBlocks = false;
      } else if (table && /^(?:p|div|ul|ol|blockquote|br)$/.test(node.tagName)) table.cellHasBlocks = true;
      if (node.tagName === 'table') {
        if (attributeOf(node, 'role') === 'presentation') layout.add(node);
        open.push({ element: node, cellLength: 0, cellHasBlocks: false });
      }
      return true;
    },
    (element) => {
      const table = open.at(-1);
      if (!table) return;
      if (element.tagName === 'td' || element.tagName === 'th') {
        if (table.cellHasBlocks && table.cellLength > longestCell) layout.add(table.element);
      } else if (element === table.element) open.pop();
    },
  );
  return layout;
}

function lettersIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + han * (lettersOfHan - 1);
}
