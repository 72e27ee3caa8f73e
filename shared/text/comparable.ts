/** A text as it is compared with words that are looked for: letter case, width and ligatures do not matter. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
