/** Escapes words so that CommonMark, GFM and pandoc's dialects read back exactly these words. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~^$]/g, '\\$&')
    .replace(/&(?=#|[A-Za-z])/g, '\\&')
    .replace(/@(?=[\p{L}\p{N}_{])/gu, '\\@')
    .replace(/:(?=[\w+-]+:)/g, '\\:')
    .replace(/!(?=\\\[)/g, '\\!');
}

/**
 * The same for a passage that must come back character by character: quotation marks, dashes and dots that a
 * "smart" reader would change, tabs, and every space that a reader would drop or join with its neighbour.
 */
export function escapeVerbatim(line: string): string {
  return escapeMarkdown(line)
    .replace(/["']/g, '\\$&')
    .replace(/-(?=-)|(?<=-)-/g, '\\-')
    .replace(/\.(?=\.)|(?<=\.)\./g, '\\.')
    .replace(/\t/g, '&#9;')
    .replace(/^ | $|(?<= ) /g, '&#32;');
}

/** Escapes what means something at the beginning of a line alone: headings, lists, quotes, note definitions. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^\[\^\d+\]:/, (definition) => `${definition.slice(0, -1)}\\:`)
    .replace(/^[-+=#>:%]/, '\\$&')
    .replace(/^(\(?(?:\d{1,9}|[A-Za-z]|[ivxlcdm]{2,}|#|@\w*))([.)])(?=\s|$)/i, '$1\\$2');
}

/** Text as a code span: the fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A YAML scalar in double quotes, with everything escaped that could end it or break its line. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u00A0\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
