import { simplifiedUnit } from './simplified-forms';

/**
 * A text as it is compared with words that are looked for: letter case, width and ligatures do not matter, nor whether
 * Chinese is written in simplified or traditional characters.
 */
export function comparable(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[\u3400-\u9fff]/g, (character) =>
    String.fromCharCode(simplifiedUnit(character.charCodeAt(0))),
  );
}
