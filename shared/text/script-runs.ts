/** A stretch of text that one set of fonts and one language tag serves. */
export interface ScriptRun {
  readonly text: string;
  readonly isHan: boolean;
}

/** Han, kana and the marks that Chinese sets in full width. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
const western = /[\p{L}\p{N}]/u;
/** Marks that belong to the word after them. */
const opening = /[“‘]/;
/** Marks that Unicode shares between the scripts: their shape and width follow the words beside them. */
const shared = /[“”‘’…—·–]/;

/**
 * Cuts a text into East Asian and other stretches, in order; together they hold all of it. Quotation marks, dashes
 * and ellipses go with the East Asian words they stand at; spaces never change a stretch.
 */
export function scriptRuns(text: string): ScriptRun[] {
  if (!eastAsian.test(text)) return text === '' ? [] : [{ text, isHan: false }];
  const characters = Array.from(text);
  const kinds = characters.map(kindOf);
  const runs: { text: string; isHan: boolean }[] = [];
  characters.forEach((character, index) => {
    const isHan = resolve(characters, kinds, index);
    const last = runs.at(-1);
    if (last?.isHan === isHan) last.text += character;
    else runs.push({ text: character, isHan });
  });
  return runs;
}

type Kind = 'han' | 'western' | 'shared' | 'neutral';

function kindOf(character: string): Kind {
  if (eastAsian.test(character)) return 'han';
  if (western.test(character)) return 'western';
  return shared.test(character) ? 'shared' : 'neutral';
}

function resolve(characters: readonly string[], kinds: readonly Kind[], index: number): boolean {
  const kind = kinds[index];
  if (kind === 'han') return true;
  if (kind !== 'shared')
    return kind === 'neutral' && neighbour(kinds, index, -1) && neighbour(kinds, index, 1);
  return neighbour(kinds, index, opening.test(characters[index] ?? '') ? 1 : -1);
}

/** Whether the nearest letters on one side are East Asian; at an end of the text, those on the other side. */
function neighbour(kinds: readonly Kind[], index: number, step: 1 | -1): boolean {
  for (let at = index + step, looked = 0; at >= 0 && at < kinds.length && looked < 8; at += step, looked++) {
    if (kinds[at] === 'han') return true;
    if (kinds[at] === 'western') return false;
  }
  const other = kinds[index - step];
  return other === 'han';
}
