import type { Token } from './sentence-tokens';

/** Words (Han characters) of the longest stretch that is looked at as one; tables and lists can go on without a stop. */
const longest = 400;

/**
 * The words of a sentence in stretches that are short enough to compare every word with every other; each ends before a
 * comma where there is one in its second half. Almost every sentence is one stretch.
 */
export function sentenceStretches(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= longest) return [tokens];
  const stretches: (readonly Token[])[] = [];
  for (let start = 0; start < tokens.length;) {
    const end = stretchEnd(tokens, start);
    stretches.push(tokens.slice(start, end));
    start = end;
  }
  return stretches;
}

function stretchEnd(tokens: readonly Token[], start: number): number {
  const last = start + longest;
  if (last >= tokens.length) return tokens.length;
  for (let end = last; end > start + longest / 2; end--) if (tokens[end]?.isAfterBreak) return end;
  return last;
}
