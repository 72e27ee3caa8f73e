/**
 * The document's custom highlights, shared by all readers: one Highlight and one style rule per name. Names are CSS
 * identifiers. The rules live in a constructed style sheet, which a strict content security policy allows.
 */
const highlights = new Map<string, Highlight>();
/** Declarations by name, and where each rule stands in the sheet: rules are only ever added or replaced in place. */
const rules = new Map<string, { declarations: string; readonly position: number }>();
let sheet: CSSStyleSheet | null = null;

/** Styles a highlight; the same declarations again cost nothing. A higher priority is painted on top. */
export function defineHighlight(name: string, declarations: string, priority = 0): void {
  highlightNamed(name).priority = priority;
  const known = rules.get(name);
  if (known?.declarations === declarations) return;
  const position = known?.position ?? rules.size;
  rules.set(name, { declarations, position });
  const target = styleSheet();
  if (known) target.deleteRule(position);
  // For the text as a whole: its parts inherit it. A rule for every element would be computed for each of them, name by name.
  target.insertRule(`.reader__text::highlight(${name}) { ${declarations} }`, position);
}

/** Paints a range under a name. */
export function addToHighlight(name: string, range: AbstractRange): void {
  highlightNamed(name).add(range);
}

/** Takes a range away again. */
export function deleteFromHighlight(name: string, range: AbstractRange): void {
  highlights.get(name)?.delete(range);
}

function highlightNamed(name: string): Highlight {
  let highlight = highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}

function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  return sheet;
}
