import type { Claim, ClaimId, CodeTag } from '../../shared/claim/claim-schema';
import type { CodebookEdit } from '../../shared/codebook/codebook-edits';
import type { codebookOperations } from '../../shared/codebook/codebook-operations';
import type { Codebook, CodebookInUse } from '../../shared/codebook/codebook-schema';
import type { HistoryStep } from '../../shared/history/history-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import type { ChangeRecorder, ChangeRequest, Touch } from '../notebook-file/notebook-change';
import { codeIn, replaceCode } from './codebook-parts';
import { listCodebookVersions, readCodebook, readCodebookInUse, readCodebookNamed } from './codebook-table';
import { createCodebookWriter } from './codebook-writer';
import { codeName, decisionKey, groupOf, stepOf } from './edit-names';
import { editCodebook } from './edit-codebook';
import { mergeCodes } from './merge-codes';
import { findOutdatedTags, type TagsByVersion } from './outdated-tags';
import { renameCode } from './rename-code';
import { decideTag, mergeTags, renameTag } from './retag';
import { listWordings } from './wordings';

/** What the codebook needs from the rest of the notebook. */
export interface CodebookServices {
  readonly changes: ChangeRecorder;
  readonly tags: Omit<TagsByVersion, 'codebook'> & {
    /** Claims that carry any of some codes. */
    tagged(codeIds: readonly string[]): ClaimId[];
    isTaggedUnder(version: string): boolean;
  };
  claim(id: ClaimId): Claim | undefined;
  /** Stores a claim in place of what there was; inside a change that touched it. */
  saveClaim(claim: Claim): void;
  now(): Date;
  readonly newId: () => string;
  analystName(): string;
}

/** Edits of the same fields within this many milliseconds are undone together. */
const editGroupMs = 5000;

/** Serves the codebook of an open notebook. */
export function createCodebookHandlers(
  database: Database,
  services: CodebookServices,
): HandlersOf<typeof codebookOperations> {
  const { tags } = services;
  const save = createCodebookWriter({
    database,
    now: () => services.now(),
    isTaggedUnder: (version) => tags.isTaggedUnder(version),
  });

  /** Makes a change unless nothing is different, and whatever else belongs to the same step. */
  function change(
    request: ChangeRequest,
    edited: Codebook,
    also?: (touch: Touch, saved: Codebook) => void,
  ): CodebookInUse {
    if (also || canonicalJson(edited) !== canonicalJson(readCodebook(database))) {
      services.changes.change(request, (touch) => {
        const saved = save(touch, edited);
        also?.(touch, saved);
      });
    }
    return readCodebookInUse(database);
  }

  function retag(
    touch: Touch,
    claimIds: readonly ClaimId[],
    how: (tags: readonly CodeTag[]) => CodeTag[],
  ): void {
    const modifiedAt = services.now().toISOString();
    for (const id of claimIds) {
      const claim = services.claim(id);
      if (!claim) continue;
      touch('claim', id);
      services.saveClaim({ ...claim, codes: how(claim.codes), modifiedAt });
    }
  }

  function edit(one: CodebookEdit): CodebookInUse {
    const before = readCodebook(database);
    const edited = editCodebook(before, one, {
      newId: services.newId,
      at: services.now().toISOString(),
      author: services.analystName(),
      usesOf: (codeId) => tags.tagged([codeId]).length,
    });
    const group = groupOf(one, services.now(), editGroupMs);
    return change(
      { action: `codebook.${one.kind}`, step: stepOf(before, one), ...(group !== undefined && { group }) },
      edited,
    );
  }

  const step = (key: string, values: Record<string, string>): HistoryStep => ({ key, values });

  return {
    'codebook.get': () => readCodebookInUse(database),
    'codebook.edit': ({ edit: one }) => edit(one),
    'codebook.renameCode': ({ codeId, id }) => {
      const before = readCodebook(database);
      if (id === codeId) return readCodebookInUse(database);
      const request = {
        action: 'codebook.renameCode',
        step: step('history.codebook.renameCode', { code: codeName(before, codeId) }),
      };
      return change(request, renameCode(before, codeId, id), (touch) =>
        retag(touch, tags.tagged([codeId]), (all) => renameTag(all, codeId, id)),
      );
    },
    'codebook.mergeCodes': ({ codeIds, into, conflict }) => {
      const before = readCodebook(database);
      const from = new Set(codeIds);
      const made = { at: services.now().toISOString(), author: services.analystName() };
      const request = {
        action: 'codebook.mergeCodes',
        step: step('history.codebook.mergeCodes', { code: codeName(before, into) }),
      };
      return change(request, mergeCodes(before, from, into, made), (touch, { version }) =>
        retag(touch, tags.tagged(codeIds), (all) => mergeTags(all, { from, into, conflict, version })),
      );
    },
    'codebook.splitCode': ({ codeId, into }) => {
      const before = readCodebook(database);
      const guids = into.map((id) => codeIn(before, id).code.guid);
      if (into.includes(codeId))
        throw new FailureError('bad-input', message('codebook.failure.splitIntoItself'));
      const request = {
        action: 'codebook.splitCode',
        step: step('history.codebook.splitCode', { code: codeName(before, codeId) }),
      };
      return change(
        request,
        replaceCode(before, codeId, (code) => ({ ...code, splitInto: guids })),
      );
    },
    'codebook.outdated': () =>
      findOutdatedTags(readCodebook(database), {
        ...tags,
        codebook: (version) => readCodebookNamed(database, version),
      }),
    'codebook.decide': ({ claimId, codeId, codeIds }) => {
      const codebook = readCodebook(database);
      const claim = services.claim(claimId);
      if (!claim?.codes.some((tag) => tag.codeId === codeId)) {
        throw new FailureError('not-found', message('codebook.failure.noTag'));
      }
      for (const id of codeIds) codeIn(codebook, id);
      const request = {
        action: 'codebook.decide',
        step: step(decisionKey(codeId, codeIds), { code: codeName(codebook, codeId) }),
      };
      services.changes.change(request, (touch) =>
        retag(touch, [claimId], (all) => decideTag(all, { codeId, codeIds, version: codebook.version })),
      );
      return { claimId };
    },
    'codebook.wordings': ({ codeId }) =>
      listWordings(codeIn(readCodebook(database), codeId).code, listCodebookVersions(database)),
  };
}
