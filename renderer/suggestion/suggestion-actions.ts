import type { Polarity } from '../../shared/claim/claim-vocabulary';
import type { Result } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import type { Suggestion, SuggestionRejection } from '../../shared/suggestion/suggestion-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { kept } from '../notebook-data/keep-claim';
import { ask, forgetQuestion } from './ask-suggestions';
import { suggestionKey } from './suggestion-order';
import { announce, dropSuggestions } from './suggestion-state';

/** The host takes so many at once; of more, it is told in several steps. */
const mostAtOnce = 1000;

/** What of a suggestion becomes the passage: the whole sentence, or only the words that fired. */
export type PassageChoice = 'sentence' | 'words';

/** How widely something is rejected: this sentence, the rule in this source, or the rule in every source. */
export type RejectionScope = 'sentence' | 'rule-in-source' | 'rule';

/** What stands in the list that is worked off. */
export interface Decided {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly suggestions: readonly Suggestion[];
}

/** Tags what was suggested. It leaves the list at once, and comes back where it could not be kept. */
export async function acceptSuggestions(
  { sourceId, version, suggestions }: Decided,
  choice: PassageChoice,
  polarity?: Polarity,
): Promise<void> {
  const accepted = suggestions.map((suggestion) => ({
    ...suggestion,
    passage: choice === 'sentence' ? suggestion.sentence : { start: suggestion.start, end: suggestion.end },
    polarity: polarity ?? (suggestion.negated ? ('negated' as const) : ('affirmed' as const)),
  }));
  drop(sourceId, suggestions, 0);
  for (let from = 0; from < accepted.length; from += mostAtOnce) {
    const input = { sourceId, version, suggestions: accepted.slice(from, from + mostAtOnce) };
    if (!(await keep(call('suggestion.accept', input), sourceId))) return;
  }
}

/** Remembers that something is not wanted. `suggestions` are all that this takes out of the list. */
export async function rejectSuggestions(
  { sourceId, version, suggestions }: Decided,
  scope: RejectionScope,
): Promise<void> {
  // For a rule, one suggestion names it.
  const named = scope === 'sentence' ? suggestions : suggestions.slice(0, 1);
  drop(sourceId, suggestions, suggestions.length);
  for (let from = 0; from < named.length; from += mostAtOnce) {
    const input = { sourceId, version, suggestions: named.slice(from, from + mostAtOnce), scope };
    if (!(await keep(call('suggestion.reject', input), sourceId))) return;
  }
}

/** Takes rejections back: what they kept away is suggested again. */
export async function forgiveRejections(
  sourceId: SourceId,
  rejections: readonly SuggestionRejection[],
): Promise<void> {
  const ids = rejections.map(({ id }) => id);
  if (!(await keep(call('suggestion.forgive', { ids }), sourceId))) return;
  announce(message('suggestion.forgiven', { count: ids.length }));
}

function drop(sourceId: SourceId, suggestions: readonly Suggestion[], rejected: number): void {
  forgetQuestion(sourceId);
  dropSuggestions(sourceId, new Set(suggestions.map(suggestionKey)), rejected);
}

/** Where it is refused, the analyst is told why, and what is shown is asked again: it may be of another version. */
async function keep(answer: Promise<Result<unknown>>, sourceId: SourceId): Promise<boolean> {
  const result = await kept(answer);
  if (!result.ok) void ask(sourceId);
  return result.ok;
}
