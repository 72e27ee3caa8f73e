/** White space and the few controls that real text files hold: tab, line ends, page break, escape, end of file. */
const controls = /[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]/g;
/** More controls than this share of the text, and it is not text. */
const controlShare = 0.002;
const toleratedControls = 2;

/** UTF-16 offset of the first character that shows that a decoded file is not text; undefined where it is text. */
export function firstNonText(text: string): number | undefined {
  const zero = text.indexOf('\0');
  if (zero !== -1) return zero;
  const first = text.search(controls);
  if (first === -1) return undefined;
  const count = text.match(controls)?.length ?? 0;
  return count > toleratedControls + text.length * controlShare ? first : undefined;
}

/** LF for every line end (CRLF, CR), as the stored text has it. */
export function withLfLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
