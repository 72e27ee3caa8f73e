import type { Hit } from '../../shared/search/search-schema';

/** A stretch of a snippet: found words or what stands around them. */
export interface SnippetPiece {
  readonly text: string;
  readonly isFound: boolean;
}

const han = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;
/** What may stand before the first words found, in widths of a Latin letter: so they are in the first line. */
const mostBefore = 30;

/** A snippet in pieces, begun late enough for the words to be in sight in a narrow list. */
export function shownSnippet({ snippet, marks }: Pick<Hit, 'snippet' | 'marks'>): SnippetPiece[] {
  const characters = [...snippet];
  const first = marks[0]?.start ?? 0;
  const from = begin(characters, first);
  const pieces: SnippetPiece[] = [];
  const add = (start: number, end: number, isFound: boolean): void => {
    if (end > start) pieces.push({ text: characters.slice(start, end).join(''), isFound });
  };
  let at = from;
  for (const { start, end } of marks) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, characters.length, false);
  const isCut = from > 0;
  return isCut ? [{ text: '…', isFound: false }, ...pieces] : pieces;
}

/** The last place to begin at: at a letter, and not inside a Latin word. */
function begin(characters: readonly string[], first: number): number {
  let width = 0;
  let at = first;
  while (at > 0 && width < mostBefore) {
    at--;
    width += han.test(characters[at] ?? '') ? 2 : 1;
  }
  if (at === 0) return 0;
  while (at < first && isLatin(characters[at - 1]) && isLatin(characters[at])) at++;
  while (at < first && !/[\p{L}\p{N}]/u.test(characters[at] ?? '')) at++;
  return at;
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !han.test(character);
}
