/** Lower case of the same length, white space as plain spaces, so that offsets in it are offsets in the text. */
export function foldForFinding(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : foldEach(text);
  return folded.replace(/[\s\u3000]/g, ' ').replaceAll('ς', 'σ');
}

/** Some capitals (İ) grow when lowered; those stay as they are. */
function foldEach(text: string): string {
  let folded = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    folded += lower.length === character.length ? lower : character;
  }
  return folded;
}

/** Where a word or phrase stands, as ascending UTF-16 offsets without overlap. `folded` comes from foldForFinding. */
export function findMatches(folded: string, query: string): Uint32Array {
  const wanted = foldForFinding(query);
  if (wanted === '') return new Uint32Array(0);
  const found: number[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    found.push(at);
  return Uint32Array.from(found);
}

/** Index of the first match at or after an offset; the number of matches where there is none. */
export function firstMatchFrom(matches: Uint32Array, offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
