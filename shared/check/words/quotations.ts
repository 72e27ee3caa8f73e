const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '«': '»',
};
const single = /(?<![\p{L}\p{N}])[‘']([^‘’'\n]{2,200})[’'](?![\p{L}\p{N}])/gu;
const straight = /(?<![\p{L}\p{N}])"([^"\n]{1,400})"/gu;

/**
 * What stands between quotation marks or title marks in a text, the marks included, as UTF-16 offsets. A mark that is
 * never closed opens nothing.
 */
export function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let open: { at: number; closer: string } | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (open === undefined) {
      const closer = closers[character];
      if (closer !== undefined) open = { at, closer };
    } else if (character === open.closer) {
      ranges.push({ start: open.at, end: at + 1 });
      open = undefined;
    } else if (character === '\n') {
      open = undefined;
    }
  }
  for (const pattern of [straight, single]) {
    for (const match of text.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return ranges;
}
