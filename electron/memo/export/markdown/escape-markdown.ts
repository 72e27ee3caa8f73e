/**
 * Escapes words so that CommonMark, GFM and pandoc's dialects read back exactly these words. What GFM would take for
 * an address is kept from that: inside of an address escapes and a line's last backslash would be read as they stand.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~^$]/g, '\\$&')
    .replace(/&(?=#|[A-Za-z])/g, '\\&')
    .replace(/@(?=[\p{L}\p{N}_{])/gu, '\\@')
    .replace(/:(?=[\w+-]+:)/g, '\\:')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/(?<![A-Za-z])(https?|ftp):(?=\/\/)/gi, '$1\\:')
    .replace(/(?<![A-Za-z\d])(www)\./gi, '$1\\.')
    .replace(/(?<=\\.)\p{M}/gu, (mark) => `&#${mark.codePointAt(0)};`);
}

/**
 * The same for a passage that must come back character by character: quotation marks, dashes and dots that a
 * "smart" reader would change, tabs, and every space that a reader would drop or join with its neighbour.
 */
export function escapeVerbatim(line: string): string {
  return withoutNormalisation(escapeMarkdown(line))
    .replace(/["']/g, '\\$&')
    .replace(/-(?=-)|(?<=-)-/g, '\\-')
    .replace(/\.(?=\.)|(?<=\.)\./g, '\\.')
    .replace(/\t/g, '&#9;')
    .replace(/^ | $|(?<= ) /g, '&#32;');
}

/** Characters that a reader which normalises (pandoc, to NFC) would replace or join, as numeric references. */
function withoutNormalisation(text: string): string {
  if (text.normalize('NFC') === text) return text;
  return text.replace(/[^]/gu, (character) => {
    const isStable = character.normalize('NFC') === character && !/[\p{M}\u1100-\u11FF]/u.test(character);
    return isStable ? character : `&#${character.codePointAt(0)};`;
  });
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
