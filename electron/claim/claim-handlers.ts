import type { claimOperations } from '../../shared/claim/claim-operations';
import { type Claim, type ClaimId, type ClaimRow, type Evidence } from '../../shared/claim/claim-schema';
import type { PassageText } from '../../shared/claim/passage';
import { codeName } from '../../shared/codebook/code-name';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { ChangeRecorder, ChangeRequest, Touch } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { refuseIfCited } from './cited-claim';
import { refuseWrongStatus, withReviewer } from './claim-review';
import { deleteLinksOf } from './claim-link-handlers';
import {
  deleteClaim,
  listClaims,
  listClaimsOfSource,
  listNamedClaims,
  readClaim,
  saveClaim,
} from './claim-table';
import { makeEvidence, withCodes } from './make-evidence';
import { shortHeadline } from './short-headline';
import { newClaim } from './new-claim';

/** What claims need from the rest of the notebook. */
export interface ClaimServices {
  readonly changes: ChangeRecorder;
  sourceText(id: SourceId): { version: number; text: PassageText } | undefined;
  source(id: SourceId): SourceDetail | undefined;
  sourceTitles(): ReadonlyMap<SourceId, string>;
  /** A finder of pages, for one answer. */
  passagePages(): (evidence: Evidence) => readonly string[];
  codebook(): Codebook;
  hasEntity(id: EntityId): boolean;
  /** Takes a claim that is about to be deleted out of what it backs, in the same step. */
  releaseClaim(id: ClaimId, touch: Touch): void;
  now(): Date;
  readonly newId: () => string;
  analystName(): string;
}

/** Edits of one field within this many milliseconds are undone together. */
const editGroupMs = 5000;

/** Serves the claims of an open notebook. */
export function createClaimHandlers(
  notebook: Notebook,
  services: ClaimServices,
): HandlersOf<typeof claimOperations> {
  const { database } = notebook;
  const tagged = () => ({ coder: services.analystName(), at: services.now().toISOString() });
  const labelOf = (codeId: string) => codeName(services.codebook(), codeId);

  function read(id: string): Claim {
    const claim = readClaim(database, id);
    if (!claim) throw new FailureError('not-found', message('claim.failure.notFound'));
    return claim;
  }

  function listed(ids: readonly ClaimId[] | undefined, sourceId: SourceId | undefined): Claim[] {
    if (ids) return listNamedClaims(database, ids);
    return sourceId ? listClaimsOfSource(database, sourceId) : listClaims(database);
  }

  function refuseUnknown(id: EntityId): void {
    if (!services.hasEntity(id)) throw new FailureError('not-found', message('claim.failure.noEntity'));
  }

  function evidenceOf(claim: Claim, evidenceId: string): Evidence {
    const evidence = claim.evidence.find(({ id }) => id === evidenceId);
    if (!evidence) throw new FailureError('not-found', message('claim.failure.noEvidence'));
    return evidence;
  }

  function record(request: ChangeRequest, claim: Claim): Claim {
    return services.changes.change(request, (touch) => {
      touch('claim', claim.id);
      saveClaim(database, claim);
      return read(claim.id);
    });
  }

  /** Saves a claim that was changed, unless nothing is different. */
  function change(request: ChangeRequest, before: Claim, changes: Partial<Claim>): Claim {
    const after = { ...before, ...changes };
    if (canonicalJson(after) === canonicalJson(before)) return before;
    return record(request, { ...after, modifiedAt: services.now().toISOString() });
  }

  const request = (action: string, key: string, values: Record<string, string>): ChangeRequest => ({
    action,
    step: { key, values },
  });

  return {
    'claim.list': ({ ids, sourceId }) => {
      const titles = services.sourceTitles();
      const pages = services.passagePages();
      return listed(ids, sourceId).map((claim) => toRow(claim, titles, pages));
    },
    'claim.get': ({ id }) => toRow(read(id), services.sourceTitles(), services.passagePages()),
    'claim.create': ({ codes, statement, entityIds = [], ...passage }) => {
      entityIds.forEach(refuseUnknown);
      const claim: Claim = {
        ...newClaim({ ...passage, statement, codes }, services),
        ...(entityIds.length > 0 && { entityIds: [...new Set(entityIds)] }),
      };
      return record(
        request('claim.create', 'history.tag', { code: codes.map((c) => labelOf(c.codeId)).join(', ') }),
        claim,
      );
    },
    'claim.addEvidence': ({ claimId, codes, entityIds = [], ...passage }) => {
      const claim = read(claimId);
      entityIds.forEach(refuseUnknown);
      const about = [...new Set([...(claim.entityIds ?? []), ...entityIds])];
      const evidence = makeEvidence(passage, services.sourceText(passage.sourceId), services.newId);
      return change(
        request('claim.addEvidence', 'history.addEvidence', { claim: shortHeadline(claim) }),
        claim,
        {
          evidence: [...claim.evidence, evidence],
          codes: withCodes(claim.codes, codes, services.codebook(), tagged()),
          ...(about.length > 0 && { entityIds: about }),
        },
      );
    },
    'claim.removeEvidence': ({ claimId, evidenceId }) => {
      const claim = read(claimId);
      const { id } = evidenceOf(claim, evidenceId);
      if (claim.evidence.length === 1) refuseIfCited(database, claimId, 'claim.failure.lastPassage');
      return change(
        request('claim.removeEvidence', 'history.removeEvidence', { claim: shortHeadline(claim) }),
        claim,
        {
          evidence: claim.evidence.filter((item) => item.id !== id),
        },
      );
    },
    'claim.setEvidence': ({ claimId, evidenceId, changes }) => {
      const claim = read(claimId);
      const before = evidenceOf(claim, evidenceId);
      const after: Evidence = { ...before, ...defined(changes) };
      return change(
        request('claim.setEvidence', 'history.setEvidence', { claim: shortHeadline(claim) }),
        claim,
        {
          evidence: claim.evidence.map((item) => (item.id === before.id ? after : item)),
        },
      );
    },
    'claim.setCode': ({ claimId, codeId, polarity }) => {
      const claim = read(claimId);
      return change(request('claim.setCode', 'history.setCode', { code: labelOf(codeId) }), claim, {
        codes: withCodes(claim.codes, [{ codeId, polarity }], services.codebook(), tagged()),
      });
    },
    'claim.removeCode': ({ claimId, codeId }) => {
      const claim = read(claimId);
      return change(request('claim.removeCode', 'history.removeCode', { code: labelOf(codeId) }), claim, {
        codes: claim.codes.filter((tag) => tag.codeId !== codeId),
      });
    },
    'claim.update': ({ id, changes }) => {
      const claim = read(id);
      const fields = Object.keys(changes).sort().join(' ');
      const group = `${id} ${fields} ${Math.floor(services.now().getTime() / editGroupMs)}`;
      const given = withReviewer(claim, defined(changes), services.analystName());
      refuseWrongStatus(claim, { ...claim, ...given });
      const status = given.status ?? claim.status;
      const named = { claim: shortHeadline(claim), ...(status !== claim.status && { status }) };
      const key = status === claim.status ? 'history.editClaim' : 'history.setStatus';
      return change({ ...request('claim.update', key, named), group }, claim, given);
    },
    'claim.delete': ({ id }) => {
      const claim = read(id);
      return services.changes.change(
        request('claim.delete', 'history.deleteClaim', { claim: shortHeadline(claim) }),
        (touch) => {
          refuseIfCited(database, id, 'claim.failure.cited');
          // First, so that an undo brings the claim back before what stands on it.
          deleteLinksOf(database, id, touch);
          services.releaseClaim(id, touch);
          touch('claim', id);
          deleteClaim(database, id);
          return { id };
        },
      );
    },
  };
}

/** A claim with the titles of its sources, those that are not there left out, and the pages of its passages. */
export function toRow(
  claim: Claim,
  titles: ReadonlyMap<SourceId, string>,
  pagesOf: (evidence: Evidence) => readonly string[],
): ClaimRow {
  const sourceTitles: Record<string, string> = {};
  for (const { sourceId } of claim.evidence) {
    const title = titles.get(sourceId);
    if (title !== undefined) sourceTitles[sourceId] = title;
  }
  const paged = claim.evidence
    .map((evidence): [string, string[]] => [evidence.id, [...pagesOf(evidence)]])
    .filter(([, labels]) => labels.length > 0);
  return { ...claim, sourceTitles, ...(paged.length > 0 && { pages: Object.fromEntries(paged) }) };
}

/** The fields that were given; a field that is undefined is not changed. */
function defined<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
