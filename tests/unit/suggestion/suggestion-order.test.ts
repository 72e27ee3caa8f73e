import { describe, expect, it } from 'vitest';
import {
  groupSuggestions,
  nextUndecided,
  sameRule,
  suggestionBeside,
  suggestionKey,
} from '../../../renderer/suggestion/suggestion-order';
import type { Suggestion } from '../../../shared/suggestion/suggestion-schema';

function suggestion(start: number, codeId: string, rule = codeId): Suggestion {
  const sentence = { start: Math.floor(start / 10) * 10, end: Math.floor(start / 10) * 10 + 9 };
  return { start, end: start + 2, codeId, rule, quote: 'words', sentence, negated: false };
}

const [a, b, c] = [suggestion(3, 'quota'), suggestion(5, 'export', 'r1'), suggestion(24, 'export', 'r2')];
const all = [a, b, c];

describe('the order of suggestions', () => {
  it('names several suggestions of one sentence apart', () => {
    expect(new Set(all.map(suggestionKey)).size).toBe(3);
  });

  it('goes through all of them in both directions, and round', () => {
    expect(suggestionBeside(all, suggestionKey(a), 0, 1)).toBe(b);
    expect(suggestionBeside(all, suggestionKey(c), 0, 1)).toBe(a);
    expect(suggestionBeside(all, suggestionKey(a), 0, -1)).toBe(c);
  });

  it('begins at the caret where none is shown', () => {
    expect(suggestionBeside(all, null, 4, 1)).toBe(b);
    expect(suggestionBeside(all, null, 4, -1)).toBe(a);
    expect(suggestionBeside(all, null, 90, 1)).toBe(a);
    expect(suggestionBeside(all, null, 0, -1)).toBe(c);
    expect(suggestionBeside(all, 'gone', 4, 1)).toBe(b);
    expect(suggestionBeside([], null, 4, 1)).toBeUndefined();
  });

  it('goes on to the next that is not decided, at the end to the first', () => {
    const keys = (...some: Suggestion[]) => new Set(some.map(suggestionKey));
    expect(nextUndecided(all, suggestionKey(a), keys(a, b))).toBe(c);
    expect(nextUndecided(all, suggestionKey(c), keys(c))).toBe(a);
    expect(nextUndecided(all, suggestionKey(a), keys(a, b, c))).toBeUndefined();
  });

  it('groups by code and by rule, the largest first', () => {
    expect(groupSuggestions(all, 'code').map(({ id, suggestions }) => [id, suggestions.length])).toEqual([
      ['export', 2],
      ['quota', 1],
    ]);
    expect(groupSuggestions(all, 'rule').map(({ rule }) => rule)).toEqual(['r1', 'r2', 'quota']);
    expect(groupSuggestions([], 'code')).toEqual([]);
  });

  it('knows what the same rule found for the same code', () => {
    expect(sameRule([...all, suggestion(40, 'quota', 'r1')], b)).toEqual([b]);
  });
});
