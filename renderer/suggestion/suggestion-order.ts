import type { Suggestion } from '../../shared/suggestion/suggestion-schema';

/** Names a suggestion among those of its source: there is at most one for each code and sentence. */
export function suggestionKey({ codeId, sentence }: Suggestion): string {
  return `${sentence.start} ${codeId}`;
}

/**
 * The suggestion after or before another one, or after or before a position (code points) where there is no other one.
 * Behind the last comes the first. Undefined without any.
 */
export function suggestionBeside(
  suggestions: readonly Suggestion[],
  key: string | null,
  position: number,
  direction: 1 | -1,
): Suggestion | undefined {
  const at = key === null ? -1 : suggestions.findIndex((suggestion) => suggestionKey(suggestion) === key);
  if (at >= 0) return suggestions.at((at + direction) % suggestions.length);
  return direction > 0
    ? (suggestions.find(({ start }) => start >= position) ?? suggestions[0])
    : (suggestions.findLast(({ start }) => start < position) ?? suggestions.at(-1));
}

/** What to look at once some are decided on: the first after the given one that is left, else the first of all. */
export function nextUndecided(
  suggestions: readonly Suggestion[],
  key: string,
  decided: ReadonlySet<string>,
): Suggestion | undefined {
  const at = suggestions.findIndex((suggestion) => suggestionKey(suggestion) === key);
  const isLeft = (suggestion: Suggestion): boolean => !decided.has(suggestionKey(suggestion));
  return suggestions.slice(at + 1).find(isLeft) ?? suggestions.find(isLeft);
}

/** Suggestions of one code, or of one rule. */
export interface SuggestionGroup {
  readonly id: string;
  readonly codeId: string;
  /** Null where they are grouped by code. */
  readonly rule: string | null;
  readonly suggestions: readonly Suggestion[];
}

/** Suggestions by code or by rule, the largest group first; in a group in the order of the text. */
export function groupSuggestions(suggestions: readonly Suggestion[], by: 'code' | 'rule'): SuggestionGroup[] {
  const groups = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const id = by === 'code' ? suggestion.codeId : `${suggestion.codeId} ${suggestion.rule}`;
    groups.set(id, [...(groups.get(id) ?? []), suggestion]);
  }
  return [...groups]
    .map(([id, members]) => ({
      id,
      codeId: members[0]?.codeId ?? '',
      rule: by === 'rule' ? (members[0]?.rule ?? '') : null,
      suggestions: members,
    }))
    .sort((a, b) => b.suggestions.length - a.suggestions.length || (a.id < b.id ? -1 : 1));
}

/** Suggestions that the same rule made for the same code. */
export function sameRule(suggestions: readonly Suggestion[], { codeId, rule }: Suggestion): Suggestion[] {
  return suggestions.filter((other) => other.codeId === codeId && other.rule === rule);
}
