import type { Claim, Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { cutPassage, isBlank } from '../../shared/claim/passage';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { sourceVersionOperations } from '../../shared/source-version/source-version-operations';
import type { ReviewQueue, VersionSummary } from '../../shared/source-version/source-version-schema';
import type { SourceDetail, SourceId, SourceText } from '../../shared/source/source-schema';
import type { Range } from '../../shared/text/range';
import { message } from '../messages/messages';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import { compareVersions } from './compare-versions';
import { countWaiting, listPassagesToReview } from './review-queue';
import { createTextPairs, type FindText } from './text-pairs';

/** What versions need from the rest of the notebook. */
export interface SourceVersionServices {
  readonly changes: ChangeRecorder;
  update(input: {
    sourceId: SourceId;
    file: string;
    method: 'file' | 'drop' | 'command-line';
  }): Promise<SourceDetail>;
  reread(input: { sourceId: SourceId; charset: string }): Promise<SourceDetail>;
  source(id: SourceId): SourceDetail | undefined;
  text(id: SourceId, version: number): SourceText | undefined;
  versions(id: SourceId): VersionSummary[];
  /** Claims with evidence in a source. */
  claims(id: SourceId): Claim[];
  /** Stores a claim in place of what there was; inside a change that touched it. */
  saveClaim(claim: Claim): void;
  now(): Date;
}

/** Serves the versions of the sources of an open notebook. */
export function createSourceVersionHandlers(
  services: SourceVersionServices,
): HandlersOf<typeof sourceVersionOperations> {
  const findText: FindText = (id, version) => {
    const text = services.text(id, version);
    if (!text) throw new FailureError('not-found', message('source.version.notFound', { version }));
    return text.text;
  };
  const pairs = createTextPairs(findText);
  const source = (id: SourceId): SourceDetail => {
    const found = services.source(id);
    if (!found) throw new FailureError('not-found', message('source.notFound'));
    return found;
  };
  const queue = (id: SourceId): ReviewQueue => {
    const { version } = source(id);
    return { version, passages: listPassagesToReview(services.claims(id), { id, version }, pairs) };
  };

  /** Makes new evidence of passages that wait, in one step; refuses all of it where one cannot be decided so. */
  function decide(
    chosen: { sourceId: SourceId; version: number; evidenceIds: readonly EvidenceId[] },
    how: Decision,
  ): { decided: number; waiting: ReturnType<typeof countWaiting> } {
    const { sourceId, version } = chosen;
    const shown = queue(sourceId);
    if (shown.version !== version) throw new FailureError('undo-conflict', message('source.version.newer'));
    const after = new Map<EvidenceId, Evidence>();
    for (const id of new Set(chosen.evidenceIds)) {
      const passage = shown.passages.find(({ evidence }) => evidence.id === id);
      if (!passage) throw new FailureError('not-found', message('source.version.noPassage'));
      after.set(id, how.decide(passage, version));
    }
    const at = services.now().toISOString();
    services.changes.change({ action: how.action, step: how.step(sourceId, after) }, (touch) => {
      for (const claim of services.claims(sourceId)) {
        if (!claim.evidence.some(({ id }) => after.has(id))) continue;
        touch('claim', claim.id);
        const evidence = claim.evidence.map((item) => after.get(item.id) ?? item);
        services.saveClaim({ ...claim, evidence, modifiedAt: at });
      }
    });
    return { decided: after.size, waiting: countWaiting(queue(sourceId).passages) };
  }

  const asUpdated = (updated: SourceDetail) => {
    const { version, passages } = queue(updated.id);
    return { source: updated, version, anchors: countWaiting(passages) };
  };

  const stepOfSource = (key: string) => (id: SourceId) => ({ key, values: { title: source(id).title } });

  return {
    'source.update': async (input) => asUpdated(await services.update(input)),
    'source.reread': async (input) => asUpdated(await services.reread(input)),
    'source.versions': ({ sourceId }) => {
      source(sourceId);
      return services.versions(sourceId);
    },
    'source.versionText': ({ sourceId, version }) => {
      source(sourceId);
      findText(sourceId, version);
      return services.text(sourceId, version) as SourceText;
    },
    'source.compareVersions': ({ sourceId, from, to }) => {
      source(sourceId);
      return compareVersions(pairs.of(sourceId, from, to), services.claims(sourceId), { sourceId, from, to });
    },
    'source.reviewQueue': ({ sourceId }) => queue(sourceId),
    'source.acceptAnchors': (chosen) =>
      decide(chosen, {
        action: 'source.acceptAnchors',
        step: stepOfSource('history.acceptAnchors'),
        decide: ({ evidence, proposal }, version) => {
          if (!proposal) throw new FailureError('bad-input', message('source.version.noProposal'));
          return anchored(evidence, version, proposal);
        },
      }),
    'source.reanchor': ({ evidenceId, start, end, ...chosen }) =>
      decide(
        { ...chosen, evidenceIds: [evidenceId] },
        {
          action: 'source.reanchor',
          step: (id) => {
            const claim = services
              .claims(id)
              .find(({ evidence }) => evidence.some((item) => item.id === evidenceId));
            return { key: 'history.reanchor', values: { claim: claim ? shorten(claimHeadline(claim)) : '' } };
          },
          decide: ({ evidence }, version) => {
            const text = pairs.of(chosen.sourceId, evidence.sourceVersion, version).to;
            return anchored(evidence, version, { start, end, ...cut(text, { start, end }) });
          },
        },
      ),
    'source.leaveAnchors': (chosen) =>
      decide(chosen, {
        action: 'source.leaveAnchors',
        step: stepOfSource('history.leaveAnchors'),
        decide: ({ evidence }, version) => ({ ...evidence, leftAtVersion: version }),
      }),
  };
}

interface Decision {
  readonly action: string;
  readonly step: (
    id: SourceId,
    after: ReadonlyMap<EvidenceId, Evidence>,
  ) => { key: string; values: Record<string, string> };
  readonly decide: (passage: ReviewQueue['passages'][number], version: number) => Evidence;
}

/** Evidence at its place in another version; a reviewed translation of other words has to be reviewed again. */
function anchored(
  { leftAtVersion: _decided, ...evidence }: Evidence,
  sourceVersion: number,
  place: Range & Pick<Evidence, 'quote' | 'prefix' | 'suffix'>,
): Evidence {
  const { translation } = evidence;
  const isStale = translation?.status === 'reviewed' && place.quote !== evidence.quote;
  return {
    ...evidence,
    sourceVersion,
    ...place,
    translation: translation && isStale ? { ...translation, status: 'draft' } : translation,
  };
}

/** The words at a range that the analyst marked. Throws position-out-of-range and empty-passage as tagging does. */
function cut(text: Parameters<typeof cutPassage>[0], { start, end }: Range): ReturnType<typeof cutPassage> {
  const length = text.index.codePoints;
  if (start > end || end > length) {
    throw new FailureError(
      'position-out-of-range',
      message('claim.failure.outOfRange', { start, end, length }),
    );
  }
  const words = cutPassage(text, { start, end });
  if (isBlank(words.quote)) throw new FailureError('empty-passage', message('claim.failure.empty'));
  return words;
}

function shorten(headline: string): string {
  const characters = [...headline];
  return characters.length <= 40 ? headline : `${characters.slice(0, 39).join('')}…`;
}
