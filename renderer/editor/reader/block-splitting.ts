/** UTF-16 units above which a block is shown in several pieces; one huge element would be slow in any editor. */
export const longestPiece = 4000;

const sentenceEnd = /[。！？!?…]/;
const space = /\s/;
/** A mark that belongs to the character before it; variation selectors are marks too. */
const joiner = /^(?:\p{M}|\u200d)/u;

/**
 * Where a stretch of text is cut for display, as ascending UTF-16 offsets strictly inside it. Cuts prefer the end of a
 * line, then of a sentence, then a space; they never fall inside a surrogate pair or before a combining mark.
 */
export function cutsOf(text: string, start: number, end: number, longest = longestPiece): number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > longest) {
    const cut = bestCut(text, from + (longest >>> 1), from + longest);
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/** The best cut in (low, high]. Looks back from `high`, so that pieces stay long. */
function bestCut(text: string, low: number, high: number): number {
  const line = text.lastIndexOf('\n', high - 1) + 1;
  if (line > low) return line;
  let atSpace = 0;
  for (let i = high; i > low; i--) {
    const before = text[i - 1] ?? '';
    if (sentenceEnd.test(before) || (before === '.' && space.test(text[i] ?? ''))) return i;
    if (atSpace === 0 && space.test(before)) atSpace = i;
  }
  return atSpace > 0 ? atSpace : characterStart(text, high, low);
}

/** The nearest place at or before `offset` where a character with its marks begins. */
function characterStart(text: string, offset: number, low: number): number {
  let at = offset;
  while (
    at > low + 1 &&
    (isLowSurrogate(text, at) || joiner.test(text[at] ?? '') || text[at - 1] === '\u200d')
  )
    at--;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
