import type { BulkEdit, claimBulkOperations } from '../../shared/claim/claim-bulk-operations';
import { mergeClaims } from '../../shared/claim/claim-merge';
import { claimIdSchema, type Claim, type ClaimId } from '../../shared/claim/claim-schema';
import { statusObjection } from '../../shared/claim/claim-status';
import { codeName } from '../../shared/codebook/code-name';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { HistoryStep } from '../../shared/history/history-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { CitationItem } from '../../shared/memo/citation-item';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder, Touch } from '../notebook-file/notebook-change';
import { editClaim, type TaggedBy } from './bulk-edit';
import { citedAfterMerge, citedAfterSplit } from './cited-passages';
import { refuseWrongStatus } from './claim-review';
import { deleteLinksOf } from './claim-link-handlers';
import { moveLinks } from './move-links';
import { shortHeadline } from './short-headline';
import { deleteClaim, listCitingMemos, listNamedClaims, readClaim, saveClaim } from './claim-table';

/** What changes to many claims need from the rest of the notebook. */
export interface ClaimBulkServices {
  readonly changes: ChangeRecorder;
  codebook(): Codebook;
  now(): Date;
  newId(): string;
  analystName(): string;
  /** Lets memos that cite some claims cite something else in their place; answers how many memos that changed. */
  replaceCitations(
    claimIds: readonly ClaimId[],
    replace: (item: CitationItem) => CitationItem,
    touch: Touch,
  ): number;
  /** Lets what a claim backs be backed by another. */
  moveBacking(from: ClaimId, to: ClaimId, touch: Touch): void;
  /** Takes a claim that is about to be deleted off what it backs. */
  releaseClaim(id: ClaimId, touch: Touch): void;
}

/** Serves changes to many claims of an open notebook, and merging and splitting. */
export function createClaimBulkHandlers(
  database: Database,
  services: ClaimBulkServices,
): HandlersOf<typeof claimBulkOperations> {
  const tagged = (): TaggedBy => ({
    codebook: services.codebook(),
    coder: services.analystName(),
    at: services.now().toISOString(),
  });

  function read(id: string): Claim {
    const claim = readClaim(database, id);
    if (!claim) throw new FailureError('not-found', message('claim.failure.notFound'));
    return claim;
  }

  function save(claim: Claim, touch: Touch): void {
    touch('claim', claim.id);
    saveClaim(database, claim);
  }

  return {
    'claim.editMany': ({ ids, edit }) => {
      const claims = listNamedClaims(database, ids);
      const missing = new Set(ids).size - claims.length;
      if (edit.kind === 'delete') {
        const free = claims.filter(({ id }) => listCitingMemos(database, id).length === 0);
        services.changes.change(request(edit, free, services.codebook()), (touch) => {
          for (const { id } of free) {
            deleteLinksOf(database, id, touch);
            services.releaseClaim(id, touch);
            touch('claim', id);
            deleteClaim(database, id);
          }
        });
        return { changed: free.length, unchanged: missing, refused: 0, cited: claims.length - free.length };
      }
      const by = tagged();
      const differing = claims
        .map((before) => ({ before, after: editClaim(before, edit, by) }))
        .filter(({ before, after }) => canonicalJson(before) !== canonicalJson(after));
      const edited = differing
        .filter(({ before, after }) => statusObjection(before, after) === null)
        .map(({ after }) => ({ ...after, modifiedAt: by.at }));
      services.changes.change(request(edit, edited, by.codebook), (touch) => {
        for (const claim of edited) save(claim, touch);
      });
      return {
        changed: edited.length,
        unchanged: claims.length - differing.length + missing,
        refused: differing.length - edited.length,
        cited: 0,
      };
    },
    'claim.merge': ({ ids, choices }) => {
      const [first, ...others] = [...new Set(ids)].map(read);
      if (!first || others.length === 0) throw new FailureError('bad-input', message('claim.merge.oneOnly'));
      const merged = {
        ...mergeClaims([first, ...others], choices),
        modifiedAt: services.now().toISOString(),
      };
      refuseWrongStatus([first, ...others].find(({ status }) => status === merged.status) ?? first, merged);
      const step = {
        key: 'history.mergeClaims',
        values: { count: String(others.length + 1), claim: shortHeadline(merged) },
      };
      return services.changes.change({ action: 'claim.merge', step }, (touch) => {
        // In this order nothing is deleted that a memo cites, and passages are free before another claim takes them;
        // so it is again where the step is undone, from its end, or redone.
        const gone = others.map(({ id }) => id);
        const memos = services.replaceCitations(gone, citedAfterMerge(others, merged), touch);
        for (const id of gone) {
          moveLinks(database, id, first.id, touch);
          services.moveBacking(id, first.id, touch);
        }
        for (const id of gone) {
          touch('claim', id);
          deleteClaim(database, id);
        }
        save(merged, touch);
        return { claim: read(first.id), memos };
      });
    },
    'claim.split': ({ claimId, evidenceIds }) => {
      const claim = read(claimId);
      const moved = claim.evidence.filter(({ id }) => evidenceIds.includes(id));
      const kept = claim.evidence.filter(({ id }) => !evidenceIds.includes(id));
      if (moved.length < new Set(evidenceIds).size) {
        throw new FailureError('not-found', message('claim.failure.noEvidence'));
      }
      if (kept.length === 0) throw new FailureError('bad-input', message('claim.split.all'));
      const { at } = tagged();
      const made: Claim = {
        ...claim,
        id: claimIdSchema.parse(services.newId()),
        ...unjudged,
        author: services.analystName(),
        createdAt: at,
        modifiedAt: at,
        evidence: moved,
      };
      const step = { key: 'history.splitClaim', values: { claim: shortHeadline(claim) } };
      return services.changes.change({ action: 'claim.split', step }, (touch) => {
        save({ ...claim, evidence: kept, modifiedAt: at }, touch);
        save(made, touch);
        services.replaceCitations([claimId], citedAfterSplit(claimId, made), touch);
        return { left: read(claimId), made: read(made.id) };
      });
    },
  };
}

/** What was said of the whole claim and has to be said anew of a part of it. */
const unjudged = {
  statement: '',
  likelihood: null,
  confidence: null,
  notes: '',
  status: 'draft',
  statusReason: '',
  reviewer: '',
} as const satisfies Partial<Claim>;

function request(edit: BulkEdit, claims: readonly Claim[], codebook: Codebook) {
  return { action: 'claim.editMany', step: stepOf(edit, claims, codebook) };
}

function stepOf(edit: BulkEdit, claims: readonly Claim[], codebook: Codebook): HistoryStep {
  const label = (codeId: string) => codeName(codebook, codeId);
  const count = String(claims.length);
  const claim = claims[0] ? shortHeadline(claims[0]) : '';
  switch (edit.kind) {
    case 'add-code':
      return { key: 'history.bulk.addCode', values: { count, code: label(edit.codeId) } };
    case 'remove-code':
      return { key: 'history.bulk.removeCode', values: { count, code: label(edit.codeId) } };
    case 'replace-code':
      return {
        key: 'history.bulk.replaceCode',
        values: { count, from: label(edit.from), to: label(edit.to) },
      };
    case 'set':
      return { key: 'history.bulk.set', values: { count } };
    case 'delete':
      return claims.length === 1
        ? { key: 'history.deleteClaim', values: { claim } }
        : { key: 'history.bulk.delete', values: { count } };
  }
}
