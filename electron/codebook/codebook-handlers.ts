import type { ClaimId } from '../../shared/claim/claim-schema';
import { codeName } from '../../shared/codebook/code-name';
import type { CodebookEdit } from '../../shared/codebook/codebook-edits';
import type { codebookExchangeOperations } from '../../shared/codebook/codebook-exchange-operations';
import type { codebookOperations } from '../../shared/codebook/codebook-operations';
import type { CodebookInUse } from '../../shared/codebook/codebook-schema';
import { effectiveTriggers } from '../../shared/codebook/effective-triggers';
import type { HistoryStep } from '../../shared/history/history-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { createCodebookChanges, type CodebookChanges, type CodebookChangeServices } from './codebook-changes';
import { createCodebookExchangeHandlers, type CodebookExchangeServices } from './codebook-exchange-handlers';
import { codeIn, replaceCode } from './codebook-parts';
import { listCodebookVersions, readCodebook, readCodebookInUse, readCodebookNamed } from './codebook-table';
import { decisionKey, groupOf, stepOf } from './edit-names';
import { editCodebook } from './edit-codebook';
import { mergeCodes } from './merge-codes';
import { findOutdatedTags, type TagsByVersion } from './outdated-tags';
import { renameCode } from './rename-code';
import { decideTag, mergeTags, renameTags } from './retag';
import { listWordings } from './wordings';

/** What the codebook needs from the rest of the notebook. */
export interface CodebookServices
  extends Omit<CodebookChangeServices, 'isTaggedUnder'>, Omit<CodebookExchangeServices, 'tagged'> {
  readonly tags: Omit<TagsByVersion, 'codebook'> & {
    /** Claims that carry any of some codes. */
    tagged(codeIds: readonly string[]): ClaimId[];
    isTaggedUnder(version: string): boolean;
  };
  analystName(): string;
}

/** Edits of the same fields within this many milliseconds are undone together. */
const editGroupMs = 5000;

/** Serves the codebook of an open notebook. */
export function createCodebookHandlers(
  database: Database,
  services: CodebookServices,
): HandlersOf<typeof codebookOperations & typeof codebookExchangeOperations> {
  const { tags } = services;
  const changes = createCodebookChanges(database, {
    ...services,
    isTaggedUnder: (version) => tags.isTaggedUnder(version),
  });
  const change: CodebookChanges['change'] = (...args) => changes.change(...args);
  const retag: CodebookChanges['retag'] = (...args) => changes.retag(...args);

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
      return change(request, renameCode(before, codeId, id), (touch) => {
        const renamed = new Map([[codeId, id]]);
        services.followCodes(renamed, touch);
        retag(touch, tags.tagged([codeId]), (all) => renameTags(all, renamed));
      });
    },
    'codebook.mergeCodes': ({ codeIds, into, conflict }) => {
      const before = readCodebook(database);
      const from = new Set(codeIds);
      const made = { at: services.now().toISOString(), author: services.analystName() };
      const request = {
        action: 'codebook.mergeCodes',
        step: step('history.codebook.mergeCodes', { code: codeName(before, into) }),
      };
      return change(request, mergeCodes(before, from, into, made), (touch, { version }) => {
        services.followCodes(new Map(codeIds.map((id) => [id, into])), touch);
        retag(touch, tags.tagged(codeIds), (all) => mergeTags(all, { from, into, conflict, version }));
      });
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
    'codebook.triggers': ({ codeId }) => {
      const { code } = codeIn(readCodebook(database), codeId);
      return { lines: [...effectiveTriggers(code)], shipped: [...effectiveTriggers({ id: codeId })] };
    },
    'codebook.wordings': ({ codeId }) =>
      listWordings(codeIn(readCodebook(database), codeId).code, listCodebookVersions(database)),
    ...createCodebookExchangeHandlers(database, changes, {
      ...services,
      tagged: (codeIds) => tags.tagged(codeIds),
    }),
  };
}
