import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { SourceText } from '../../shared/source/source-schema';
import { builtInRules } from '../../shared/suggestion/built-in-triggers';
import { compileCodebookTriggers } from '../../shared/suggestion/codebook-triggers';
import type { CompiledTriggers } from '../../shared/suggestion/compile-triggers';
import { contentParts } from '../../shared/suggestion/content-parts';
import { suggestTags, type SuggestedTag } from '../../shared/suggestion/suggest-tags';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';

/** Blocks looked at before other work of the process gets its turn. */
const blocksPerTurn = 40;

/** Thrown out of a pause to stop looking. */
export type Pause = () => Promise<void>;

/** Everything that triggers propose for a text; `pause` is called between parts of the work and may throw. */
export async function suggestForSource(
  source: SourceText,
  isPlainText: boolean,
  triggers: CompiledTriggers,
  pause: Pause,
): Promise<Suggestion[]> {
  const parts = contentParts(source, isPlainText);
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

/** Compiles the triggers of a codebook once for as long as it is the same. */
export function createTriggerCache(): (codebook: Codebook, sha256: string) => CompiledTriggers {
  let last: { sha256: string; triggers: CompiledTriggers } | undefined;
  return (codebook, sha256) => {
    if (last?.sha256 !== sha256) last = { sha256, triggers: compileCodebookTriggers(codebook) };
    return last.triggers;
  };
}
