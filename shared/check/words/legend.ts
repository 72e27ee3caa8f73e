import { likelihoodWords } from './likelihood-words';

const range = /\p{N}+\s*[–—~～-]\s*\p{N}+\s*(?:%|％|per ?cent)/giu;

/** Whether a sentence only says what the terms of likelihood stand for. */
export function isLegend(words: string): boolean {
  const ranges = words.match(range)?.length ?? 0;
  return ranges >= 2 && likelihoodWords(words.replaceAll('\uF8FF', '')).length !== 1;
}
