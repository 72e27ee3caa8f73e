import { setImmediate } from 'node:timers/promises';
import type { Claim } from '../../shared/claim/claim-schema';
import { codeName } from '../../shared/codebook/code-name';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SourceId, SourceText } from '../../shared/source/source-schema';
import { rejectionMatcher, type RejectedBy } from '../../shared/suggestion/rejected-suggestions';
import type { suggestionOperations } from '../../shared/suggestion/suggestion-operations';
import {
  suggestionRejectionIdSchema,
  type Suggestion,
  type SuggestionRejection,
} from '../../shared/suggestion/suggestion-schema';
import { sliceByCodePoints } from '../../shared/text/code-points';
import { rangesOverlap } from '../../shared/text/range';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { sha256 } from '../text/sha256';
import { previewTriggers } from './preview-triggers';
import type { SuggestionServices } from './suggestion-services';
import { createSuggestionFinder } from './source-suggestions';
import {
  deleteRejection,
  listRejectionsFor,
  readRejection,
  saveRejection,
} from './suggestion-rejection-table';

/** Serves the suggestions of an open notebook. */
export function createSuggestionHandlers(
  database: Database,
  services: SuggestionServices,
): HandlersOf<typeof suggestionOperations> {
  const findAll = createSuggestionFinder();
  let previews = 0;

  function current(sourceId: SourceId): SourceText {
    const text = services.text(sourceId);
    if (!text) throw new FailureError('not-found', message('suggestion.noSource'));
    return text;
  }

  /** The text that suggestions were made for; another version would put them in other places. */
  function sameVersion(sourceId: SourceId, version: number): SourceText {
    const text = current(sourceId);
    if (text.version === version) return text;
    throw new FailureError('not-found', message('suggestion.otherVersion'));
  }

  async function find(sourceId: SourceId): Promise<{ text: SourceText; found: Suggestion[] }> {
    const text = current(sourceId);
    const found = await findAll(text, services.mediaType(sourceId), services.codebook());
    return { text, found: withoutTagged(found, services.claims(sourceId), text) };
  }

  return {
    'suggestion.list': async ({ sourceId }) => {
      const { text, found } = await find(sourceId);
      const isRejected = rejectionMatcher(listRejectionsFor(database, sourceId));
      const suggestions = found.filter((suggestion) => !isRejected(rejectedBy(text, suggestion)));
      return { version: text.version, suggestions, rejected: found.length - suggestions.length };
    },
    'suggestion.accept': ({ sourceId, version, suggestions }) => {
      sameVersion(sourceId, version);
      const { codebook } = services.codebook();
      const step = { key: 'history.acceptSuggestions', values: namesOf(suggestions, codebook) };
      const claimIds = services.changes.change({ action: 'suggestion.accept', step }, (touch) =>
        suggestions.map(({ passage, codeId, polarity, rule, quote }) => {
          const place = { ...passage, sourceId };
          const claim = services.makeClaim({ passage: place, codeId, polarity, rule, trigger: quote });
          touch('claim', claim.id);
          services.saveClaim(claim);
          return claim.id;
        }),
      );
      return { claimIds };
    },
    'suggestion.reject': ({ sourceId, version, suggestions, scope }) => {
      const text = sameVersion(sourceId, version);
      const { codebook } = services.codebook();
      const made = suggestions.map((suggestion) => toRejection(text, suggestion, scope, services));
      const step = { key: 'history.rejectSuggestions', values: namesOf(suggestions, codebook) };
      services.changes.change({ action: 'suggestion.reject', step }, (touch) => {
        for (const rejection of withoutRepeats(made)) {
          touch('suggestion-rejection', rejection.id);
          saveRejection(database, rejection);
        }
      });
      return { rejected: suggestions.length };
    },
    'suggestion.rejections': ({ sourceId }) => listRejectionsFor(database, sourceId),
    'suggestion.forgive': ({ ids }) => {
      const known = ids.filter((id) => readRejection(database, id));
      const step = { key: 'history.forgiveSuggestions', values: { count: String(known.length) } };
      services.changes.change({ action: 'suggestion.forgive', step }, (touch) => {
        for (const id of known) {
          touch('suggestion-rejection', id);
          deleteRejection(database, id);
        }
      });
      return { forgiven: known.length };
    },
    'suggestion.preview': ({ codeId, triggers }) => {
      const mine = ++previews;
      return previewTriggers({ codeId, triggers }, services, async () => {
        await setImmediate();
        if (mine !== previews) throw new FailureError('cancelled', message('suggestion.previewCancelled'));
      });
    },
  };
}

/** Suggestions for sentences that do not carry the code yet. */
function withoutTagged(
  found: readonly Suggestion[],
  claims: readonly Claim[],
  text: SourceText,
): Suggestion[] {
  const tagged = claims.flatMap(({ codes, evidence }) =>
    evidence
      .filter((item) => item.sourceId === text.id && item.sourceVersion === text.version)
      .map((item) => ({ range: item, codes: new Set(codes.map(({ codeId }) => codeId)) })),
  );
  return found.filter(
    ({ codeId, sentence }) =>
      !tagged.some(({ range, codes }) => codes.has(codeId) && rangesOverlap(range, sentence)),
  );
}

function rejectedBy(text: SourceText, { codeId, rule, sentence }: Suggestion): RejectedBy {
  return { codeId, rule, sentenceSha256: () => sentenceSha256(text, sentence) };
}

function sentenceSha256(text: SourceText, { start, end }: Suggestion['sentence']): string {
  return sha256(sliceByCodePoints(text.text, start, end).replace(/\s+/g, ' ').trim());
}

function toRejection(
  text: SourceText,
  { codeId, rule, sentence }: Suggestion,
  scope: 'sentence' | 'rule-in-source' | 'rule',
  services: SuggestionServices,
): SuggestionRejection {
  return {
    id: suggestionRejectionIdSchema.parse(services.newId()),
    sourceId: scope === 'rule' ? null : text.id,
    codeId,
    rule: scope === 'sentence' ? null : rule,
    sentenceSha256: scope === 'sentence' ? sentenceSha256(text, sentence) : null,
    rejectedBy: services.analystName(),
    rejectedAt: services.now().toISOString(),
  };
}

function withoutRepeats(rejections: readonly SuggestionRejection[]): SuggestionRejection[] {
  const key = ({ sourceId, codeId, rule, sentenceSha256: hash }: SuggestionRejection) =>
    [sourceId, codeId, rule, hash].join(' ');
  return [...new Map(rejections.map((rejection) => [key(rejection), rejection])).values()];
}

/** What the Edit menu says: the code of one suggestion, or how many there are. */
function namesOf(suggestions: readonly Suggestion[], codebook: Codebook): Record<string, string> {
  const first = suggestions[0]?.codeId ?? '';
  return { count: String(suggestions.length), code: codeName(codebook, first) };
}
