import { CodePointIndex } from '../text/code-points';
import type { Range } from '../text/range';
import { sentenceRanges } from '../text/sentences';
import { joinBrokenWords } from './broken-words';
import type { CompiledTriggers } from './compile-triggers';
import { matchSentence, type TriggerMatch } from './match-sentence';
import { findNegation } from './negation';
import type { Occurrence } from './phrase-finder';
import { sentenceStretches } from './sentence-stretches';
import { sentenceTokens, type Token } from './sentence-tokens';
import type { SuggestionRules } from './suggestion-rules';

/** A tag that a trigger proposes; a person decides. Positions are code points in the text, end exclusive. */
export interface SuggestedTag extends Range {
  readonly codeId: string;
  /** The words from the first to the last that fired, exactly as they stand in the text. */
  readonly quote: string;
  /** The trigger line that fired. */
  readonly rule: string;
  /** The sentence around it. */
  readonly sentence: Range;
  /** A negating word stands near it; polarity itself is not inferred. */
  readonly isNegated: boolean;
}

/**
 * The tags that triggers propose for a text, in text order: at most one for each code and sentence (stretch of one that is
 * longer than people write). `parts` are the
 * stretches to look at (code points), one block each; without them the whole text is one.
 */
export function suggestTags(
  text: string,
  triggers: CompiledTriggers,
  rules: SuggestionRules,
  parts?: readonly Range[],
): SuggestedTag[] {
  const index = new CodePointIndex(text);
  const blocks = parts ?? [{ start: 0, end: index.codePoints }];
  return blocks.flatMap(({ start, end }) => {
    const from = index.toCodeUnits(start);
    const block = text.slice(from, index.toCodeUnits(end));
    return suggestInBlock(block, triggers, rules).map((tag) => inCodePoints(tag, from, index));
  });
}

/** As suggestTags for one block, in UTF-16 from its start. */
function suggestInBlock(block: string, triggers: CompiledTriggers, rules: SuggestionRules): SuggestedTag[] {
  const tokens = joinBrokenWords(block, sentenceTokens(block));
  let at = 0;
  return sentenceRanges(block).flatMap((sentence) => {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.end) at++;
    return sentenceStretches(tokens.slice(first, at)).flatMap((words) =>
      suggestInSentence(block, sentence, words, triggers, rules),
    );
  });
}

function inCodePoints(tag: SuggestedTag, from: number, index: CodePointIndex): SuggestedTag {
  const range = ({ start, end }: Range) => ({
    start: index.toCodePoints(from + start),
    end: index.toCodePoints(from + end),
  });
  return { ...tag, ...range(tag), sentence: range(tag.sentence) };
}

function suggestInSentence(
  text: string,
  sentence: Range,
  tokens: readonly Token[],
  triggers: CompiledTriggers,
  rules: SuggestionRules,
): SuggestedTag[] {
  const found = triggers.finder.find(tokens);
  if (found.size === 0) return [];
  const best = bestOfEachCode(matchSentence(triggers, tokens, found));
  const kept = best.filter(({ trigger }) => isKept(trigger.codeId, best, rules));
  const words = text.slice(sentence.start, sentence.end);
  const trimmed = { start: sentence.start, end: sentence.start + words.trimEnd().length };
  return kept
    .toSorted((a, b) => a.start - b.start || a.trigger.codeId.localeCompare(b.trigger.codeId, 'en'))
    .map((match) => toTag(text, match, tokens, trimmed, findNegation(triggers, tokens, found, match)));
}

function toTag(
  text: string,
  match: TriggerMatch,
  tokens: readonly Token[],
  sentence: Range,
  isNegated: boolean,
): SuggestedTag {
  const start = tokens[match.start]?.start ?? sentence.start;
  const end = tokens[match.end - 1]?.end ?? sentence.end;
  const { codeId, line } = match.trigger;
  return { codeId, start, end, quote: text.slice(start, end), rule: line.line, sentence, isNegated };
}

/** The match with the fewest words for each code; the first of equals. */
function bestOfEachCode(matches: readonly TriggerMatch[]): TriggerMatch[] {
  const best = new Map<string, TriggerMatch>();
  for (const match of matches) {
    const before = best.get(match.trigger.codeId);
    if (!before || isCloser(match, before)) best.set(match.trigger.codeId, match);
  }
  return [...best.values()];
}

function isCloser(a: TriggerMatch & Occurrence, b: TriggerMatch & Occurrence): boolean {
  const lengths = a.end - a.start - (b.end - b.start);
  return lengths !== 0 ? lengths < 0 : a.start < b.start;
}

function isKept(codeId: string, all: readonly TriggerMatch[], rules: SuggestionRules): boolean {
  const others = all.map(({ trigger }) => trigger.codeId).filter((other) => other !== codeId);
  if (rules.residual.has(codeId)) return others.length === 0;
  const narrower = rules.narrower.get(codeId) ?? [];
  return !others.some((other) => narrower.includes(other));
}
