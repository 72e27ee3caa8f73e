import type { SuggestionRejection } from './suggestion-schema';

/** What a rejection is compared with; the hash is made only where one asks for it. */
export interface RejectedBy {
  readonly codeId: string;
  readonly rule: string;
  /** SHA-256 of the sentence's words. */
  readonly sentenceSha256: () => string;
}

/** Tells which suggestions were rejected, by sentence or by rule. */
export function rejectionMatcher(
  rejections: readonly SuggestionRejection[],
): (suggestion: RejectedBy) => boolean {
  const rules = new Set<string>();
  const sentences = new Map<string, Set<string>>();
  for (const { codeId, rule, sentenceSha256 } of rejections) {
    if (sentenceSha256 === null) rules.add(`${codeId} ${rule ?? '*'}`);
    else sentences.set(codeId, (sentences.get(codeId) ?? new Set()).add(sentenceSha256));
  }
  return ({ codeId, rule, sentenceSha256 }) =>
    rules.has(`${codeId} ${rule}`) ||
    rules.has(`${codeId} *`) ||
    (sentences.get(codeId)?.has(sentenceSha256()) ?? false);
}
