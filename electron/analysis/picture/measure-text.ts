/** Characters as wide as they are high (East Asian Wide and Fullwidth, roughly). */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** About how wide a text is, in pixels; without a font at hand, so that every machine draws the same picture. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : character > '\uffff' ? 1 : 0.56;
  return ems * size;
}

/** A text cut to a width, with an ellipsis where it was cut. */
export function shortenTo(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let short = '';
  for (const character of text) {
    if (textWidth(`${short}${character}…`, size) > width) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/** A text broken into lines of a width, at spaces where there are any. */
export function wrapTo(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
