import path from 'node:path';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { referenceOperations } from '../../shared/reference/reference-operations';
import type {
  FoundReference,
  Reference,
  ReferenceId,
  ReferenceMatch,
  ReferenceSummary,
} from '../../shared/reference/reference-schema';
import { FailureError } from '../../shared/result';
import type { ImportOutcome } from '../../shared/source/source-operations';
import type { MetadataName, SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { sha256OfJson } from '../text/sha256';
import { findAttachedFile } from './attached-files';
import { edtfOf } from './csl-date';
import { createMatcher, type MatchedSource } from './match-references';
import type { ReadReference } from './read-reference';
import { readReferences } from './read-references';
import { authorOf, metadataOf, referenceTitle } from './reference-metadata';
import { listReferences, readReference, saveReference } from './reference-table';

type Method = 'file' | 'drop' | 'command-line';

/** What references need from the rest of the notebook. */
export interface ReferenceServices {
  readonly changes: ChangeRecorder;
  readFile(file: string): Promise<Uint8Array>;
  sources(): MatchedSource[];
  hasSource(id: SourceId): boolean;
  importFiles(files: readonly string[], method: Method, group: string): Promise<ImportOutcome[]>;
  /** Inside a change that touched the source. */
  fillMetadata(
    id: SourceId,
    known: { fields: Partial<Record<MetadataName, string>>; from: string },
    replacesTyped: boolean,
  ): MetadataName[];
  now(): Date;
  newId(): string;
}

/** A reference of a file with the source that it is of, and the document beside it. */
interface Proposal {
  readonly read: ReadReference;
  readonly source: SourceId | null;
  readonly match: ReferenceMatch | null;
  readonly file: string | null;
  /** The same reference where the notebook has it. */
  readonly known: Reference | null;
}

/** Serves the references of an open notebook. */
export function createReferenceHandlers(
  notebook: Notebook,
  services: ReferenceServices,
): HandlersOf<typeof referenceOperations> {
  const { database } = notebook;

  async function propose(file: string) {
    const { references, ...rest } = await readReferences(await services.readFile(file), file);
    const kept = listReferences(database);
    const known = new Map(kept.map((reference) => [sha256OfJson(reference.item), reference]));
    const dois = kept.flatMap(({ item, sourceId }) =>
      item.DOI !== undefined && sourceId !== null ? [[item.DOI, sourceId] as const] : [],
    );
    const matcher = createMatcher(services.sources(), dois);
    const proposals: Proposal[] = [];
    for (const read of references) {
      const same = known.get(sha256OfJson(read.item)) ?? null;
      const found = matcher.match(read.item);
      const source = found?.source ?? same?.sourceId ?? null;
      const attached = await findAttachedFile(file, read.files);
      proposals.push({ read, source, match: found?.match ?? null, file: attached, known: same });
    }
    return { proposals, ...rest };
  }

  function attach(touch: Touch, reference: Reference, replacesTyped: boolean): MetadataName[] {
    touch('reference', reference.id);
    saveReference(database, reference);
    if (reference.sourceId === null) return [];
    touch('source', reference.sourceId);
    const known = { fields: metadataOf(reference.item), from: reference.format };
    return services.fillMetadata(reference.sourceId, known, replacesTyped);
  }

  return {
    'reference.read': async ({ file }) => {
      const { proposals, format, failed } = await propose(file);
      return { format, failed: [...failed], references: proposals.map(toFound) };
    },
    'reference.import': async ({ file, choices = [], replacesTyped = false, method }) => {
      notebook.refuseUnlessWritable();
      const { proposals, format, failed } = await propose(file);
      const chosen = new Map(choices.map(({ index, source }) => [index, source]));
      for (const source of chosen.values()) if (source !== null) refuseMissing(services, source);
      const group = services.newId();
      const settled = proposals.map((proposal, index) => settle(proposal, chosen.get(index)));
      const files = [
        ...new Set(
          settled.flatMap(({ source, file: beside }) => (source === null && beside ? [beside] : [])),
        ),
      ];
      const outcomes = files.length === 0 ? [] : await services.importFiles(files, method, group);
      const byFile = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
      const addedAt = services.now().toISOString();
      const request = {
        action: 'reference.import',
        step: { key: 'history.importReferences', values: { count: String(settled.length) } },
        personal: { file },
        group,
      };
      const references = services.changes.change(request, (touch) => {
        const seen = new Map<string, ReferenceId>();
        return settled.map((proposal) => {
          const taken = withDocument(proposal, byFile);
          const { item, key } = proposal.read;
          const hash = sha256OfJson(item);
          const id = proposal.known?.id ?? seen.get(hash) ?? (services.newId() as ReferenceId);
          const isRepeated = seen.has(hash);
          seen.set(hash, id);
          const fresh = { id, item, key, format, fileName: path.basename(file), addedAt };
          const sourceId = taken.source ?? proposal.known?.sourceId ?? null;
          if (!isRepeated) attach(touch, { ...(proposal.known ?? fresh), sourceId }, replacesTyped);
          const { imported, match } = taken;
          return { id, title: referenceTitle(item), type: item.type, source: sourceId, imported, match };
        });
      });
      const failedFiles = outcomes.flatMap((outcome) =>
        'error' in outcome ? [{ file: outcome.file, message: outcome.error.message }] : [],
      );
      return { references, failed: [...failed], failedFiles };
    },
    'reference.list': () => listReferences(database).map(toSummary),
    'reference.attach': ({ id, source, replacesTyped = false }) => {
      const reference = readReference(database, id);
      if (!reference) throw new FailureError('not-found', message('reference.notFound'));
      if (source !== null) refuseMissing(services, source);
      const key = source === null ? 'history.detachReference' : 'history.attachReference';
      const step = { key, values: { title: referenceTitle(reference.item) } };
      const filled = services.changes.change({ action: 'reference.attach', step }, (touch) =>
        attach(touch, { ...reference, sourceId: source }, replacesTyped),
      );
      return { id, source, filled };
    },
  };
}

/** What the analyst chose in place of what was proposed. */
function settle(proposal: Proposal, choice: SourceId | null | undefined): Proposal {
  if (choice === undefined || choice === proposal.source) return proposal;
  return { ...proposal, source: choice, match: null, ...(choice === null && { file: null }) };
}

function withDocument(
  { source, match, file }: Proposal,
  outcomes: ReadonlyMap<string, ImportOutcome>,
): { source: SourceId | null; match: ReferenceMatch | null; imported: boolean } {
  const outcome = source === null && file !== null ? outcomes.get(file) : undefined;
  if (outcome && 'source' in outcome) return { source: outcome.source.id, match: 'file', imported: true };
  if (outcome && 'duplicateOf' in outcome && !outcome.isInBin) {
    return { source: outcome.duplicateOf, match: 'file', imported: false };
  }
  return { source, match, imported: false };
}

function toFound({ read, source, match, file, known }: Proposal, index: number): FoundReference {
  const { item, key, line } = read;
  return {
    ...described(item),
    index,
    line,
    key,
    source,
    match,
    attachedFile: file === null ? null : path.basename(file),
    isKnown: known !== null,
  };
}

function toSummary({ id, item, key, sourceId }: Reference): ReferenceSummary {
  return { id, key, source: sourceId, ...described(item) };
}

function described(item: Reference['item']) {
  return {
    title: referenceTitle(item),
    type: item.type,
    author: authorOf(item) ?? null,
    published: edtfOf(item.issued) ?? null,
  };
}

function refuseMissing(services: ReferenceServices, id: SourceId): void {
  if (!services.hasSource(id)) throw new FailureError('not-found', message('source.notFound'));
}
