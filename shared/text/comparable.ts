import { simplified } from './simplified-forms';

/**
 * A text as it is compared with words that are looked for: letter case, width and ligatures do not matter, nor whether
 * Chinese is written in simplified or traditional characters.
 */
export function comparable(text: string): string {
  return simplified(text.normalize('NFKC').toLowerCase());
}
