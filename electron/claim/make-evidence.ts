import { cutPassage, isBlank, type PassageText } from '../../shared/claim/passage';
import { evidenceIdSchema, type CodeTag, type Evidence } from '../../shared/claim/claim-schema';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import { findCode, type Codebook } from '../../shared/codebook/codebook-schema';
import { FailureError } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';

/** Where a passage stands, as the analyst marked it. */
export interface PassageChoice {
  readonly sourceId: SourceId;
  readonly start: number;
  readonly end: number;
  readonly relation: Evidence['relation'];
}

/**
 * Cuts a passage out of a stored text. Throws not-found without a text, position-out-of-range, or empty-passage where
 * it holds nothing that can be read.
 */
export function makeEvidence(
  choice: PassageChoice,
  source: { version: number; text: PassageText } | undefined,
  newId: () => string,
): Evidence {
  if (!source) throw new FailureError('not-found', message('claim.failure.noSource'));
  const { start, end } = choice;
  const length = source.text.index.codePoints;
  if (start > end || end > length) {
    throw new FailureError(
      'position-out-of-range',
      message('claim.failure.outOfRange', { start, end, length }),
    );
  }
  const words = cutPassage(source.text, choice);
  if (isBlank(words.quote)) throw new FailureError('empty-passage', message('claim.failure.empty'));
  const id = evidenceIdSchema.parse(newId());
  return { id, ...choice, sourceVersion: source.version, ...words, translation: null };
}

/** Puts codes onto those that a claim has: a new one at the end, a known one with its new polarity in its place. A retired code is put on none. */
export function withCodes(
  tags: readonly CodeTag[],
  choices: readonly { codeId: string; polarity: Polarity }[],
  codebook: Codebook,
  tagged: { coder: string; at: string },
): CodeTag[] {
  const result = [...tags];
  for (const { codeId, polarity } of choices) {
    const found = findCode(codebook, codeId);
    if (!found)
      throw new FailureError('unknown-code', message('claim.failure.unknownCode', { code: codeId }));
    const index = result.findIndex((tag) => tag.codeId === codeId);
    if (found.code.isRetired && index === -1) {
      throw new FailureError('code-retired', message('claim.failure.retiredCode', { code: codeId }));
    }
    if (result[index]?.polarity === polarity) continue;
    const tag: CodeTag = {
      codeId,
      polarity,
      coder: tagged.coder,
      origin: { kind: 'human' },
      codebookVersion: codebook.version,
      taggedAt: tagged.at,
    };
    if (index === -1) result.push(tag);
    else result[index] = tag;
  }
  return result;
}
