import { setImmediate } from 'node:timers/promises';
import type { MediaType, SourceText } from '../../shared/source/source-schema';
import { builtInRules } from '../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../shared/suggestion/codebook-triggers';
import type { CompiledTriggers } from '../../shared/suggestion/compile-triggers';
import { contentParts } from '../../shared/suggestion/content-parts';
import { suggestTags, type SuggestedTag } from '../../shared/suggestion/suggest-tags';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import type { HashedCodebook } from './suggestion-services';

/** Blocks looked at before other work of the process gets its turn. */
const blocksPerTurn = 40;

/** Called between parts of the work; it may throw to stop it. */
export type Pause = () => Promise<unknown>;

/** Everything that triggers propose for a text. */
export async function suggestForSource(
  source: SourceText,
  mediaType: MediaType | undefined,
  triggers: CompiledTriggers,
  pause: Pause,
): Promise<Suggestion[]> {
  const parts = contentParts(source, mediaType === 'text/plain');
  const found: Suggestion[] = [];
  for (let from = 0; from < parts.length; from += blocksPerTurn) {
    await pause();
    const some = parts.slice(from, from + blocksPerTurn);
    found.push(...suggestTags(source.text, triggers, builtInRules, some).map(toSuggestion));
  }
  return found;
}

/** A proposed tag as it crosses boundaries. */
export function toSuggestion({ isNegated, ...tag }: SuggestedTag): Suggestion {
  return { ...tag, negated: isNegated };
}

/** Everything that the triggers of a codebook propose for a text. */
export type FindSuggestions = (
  source: SourceText,
  mediaType: MediaType | undefined,
  codebook: HashedCodebook,
) => Promise<readonly Suggestion[]>;

/**
 * Keeps the last answer, and the triggers compiled: a stored text never changes, so that only another source, version or
 * codebook asks for the work again.
 */
export function createSuggestionFinder(): FindSuggestions {
  let compiled: { sha256: string; triggers: CompiledTriggers } | undefined;
  let last: { key: string; found: Promise<readonly Suggestion[]> } | undefined;
  return (source, mediaType, { codebook, sha256 }) => {
    const key = `${source.id} ${source.version} ${sha256}`;
    if (last?.key === key) return last.found;
    if (compiled?.sha256 !== sha256) compiled = { sha256, triggers: compileCodebookTriggers(codebook) };
    last = { key, found: suggestForSource(source, mediaType, compiled.triggers, () => setImmediate()) };
    return last.found;
  };
}
