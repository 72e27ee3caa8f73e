import type { Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import type { CheckReport } from '../../shared/check/check-report';
import { ownCitationStyle, type CitationStyleChoice } from '../../shared/citation/citation-schema';
import type { SourceCitations } from '../../shared/citation/source-citations';
import type { EventPayload } from '../../shared/ipc/events';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { QuoteCheck } from '../../shared/memo/annotated-memo';
import { numberCitations } from '../../shared/memo/citation-numbering';
import type { memoOperations } from '../../shared/memo/memo-operations';
import { defaultExportParts } from '../../shared/memo/export-parts';
import { memoIdSchema, type Memo } from '../../shared/memo/memo-schema';
import type { MemoSubject } from '../../shared/memo/memo-subject';
import { memoLanguage } from '../../shared/memo/memo-language';
import { createMemoDocument } from '../../shared/memo/memo-skeleton';
import { FailureError } from '../../shared/result';
import type { CheckedSearch } from '../../shared/search/search-check';
import type { SearchRecordId } from '../../shared/search/search-record';
import type { SourceDetail, SourceId } from '../../shared/source/source-schema';
import { canonicalJson } from '../../shared/text/canonical-json';
import { message } from '../messages/messages';
import type { ChangeRecorder } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { previewMemo } from './export/preview-memo';
import type { MemoExportInput } from './export/memo-export-input';
import type { DocumentWriter } from './export/write-document';
import { exportMemo } from './export-to-file';
import { computeLiveView, computeLiveViews, type LiveServices } from './live-views';
import { learn, learnCited } from './known-claims';
import { deleteMemoRecord, listMemoRecordIds, listMemoRecords } from './memo-record-table';
import { requiredMemo } from './required-memo';
import { createVersionHandlers, keepAtPause } from './version-handlers';
import { createTemplateHandlers } from './template-handlers';
import { deleteMemo, listMemos, listMemosLinkingTo, listSearchCitations, saveMemo } from './memo-table';

/** What memos need from the rest of the notebook. */
export interface MemoServices extends LiveServices {
  readonly changes: ChangeRecorder;
  /** With the facts of that version: its hashes stand beside the quote. */
  source(id: SourceId, version: number): SourceDetail | undefined;
  checkQuotes(evidence: readonly Evidence[]): Record<EvidenceId, QuoteCheck>;
  /** Runs the searches with these ids again, those of which there is a record. */
  checkSearches(ids: readonly SearchRecordId[]): Promise<CheckedSearch[]>;
  /** What the checks of the trade find in it. */
  checkReport(
    memo: Memo,
    exported: Pick<MemoExportInput, 'quoteChecks' | 'searches'> & { readonly at: string },
  ): Promise<CheckReport>;
  /** What a source, a code or an entity is called; undefined where there is none. */
  readonly subjectName: (about: MemoSubject) => string | undefined;
  /** How sources are cited in a style; null for Claimbook's own form. Throws not-found or bad-citation-style. */
  citations(style: CitationStyleChoice): Promise<SourceCitations | null>;
  printPdf(html: string): Promise<Uint8Array>;
  /** Writes documents elsewhere; left out: here. */
  readonly writeDocument?: DocumentWriter;
  now(): Date;
  newId(): string;
  /** As the settings have it; may be empty. */
  typedAnalystName(): string;
  readonly applicationVersion: string;
  progress(payload: EventPayload<'task.progress'>): void;
}

/** Serves the memos of an open notebook. */
export function createMemoHandlers(
  notebook: Notebook,
  services: MemoServices,
): HandlersOf<typeof memoOperations> {
  const { database } = notebook;

  const read = (id: string): Memo => requiredMemo(database, id);

  const step = (key: string, title: string) => ({ key, values: { memo: title || message('memo.untitled') } });

  /** What can be stopped of the exports that are under way. */
  const exporting = new Set<AbortController>();

  const templates = createTemplateHandlers(database, services, read);

  return {
    ...templates.handlers,
    ...createVersionHandlers(database, services, read),
    'memo.list': () => listMemos(database),
    'memo.get': ({ id }) => read(id),
    'memo.citedSearches': () => listSearchCitations(database),
    'memo.linksTo': ({ id }) => listMemosLinkingTo(database, id),
    'memo.create': ({ title: typed, template, ownTemplateId, claimIds, about }) => {
      const claims = services.claims(claimIds);
      if (claims.length < new Set(claimIds).size) {
        throw new FailureError('not-found', message('memo.unknownClaim'));
      }
      const title = about && typed === '' ? titleOfNote(services, about) : typed;
      const at = services.now().toISOString();
      const id = memoIdSchema.parse(services.newId());
      const document =
        template === 'own'
          ? templates.documentOf(ownTemplateId)
          : createMemoDocument(template, {
              claims,
              codebook: services.codebook().codebook,
              language: memoLanguage(title, claims),
            });
      return services.changes.change(
        { action: 'memo.create', step: step('history.createMemo', title) },
        (touch) => {
          touch('memo', id);
          const subject = about ?? null;
          const made = {
            id,
            title,
            template,
            document,
            about: subject,
            createdAt: at,
            modifiedAt: at,
            revision: 1,
          };
          saveMemo(database, made);
          learnCited(database, { id, document }, services, touch);
          return read(id);
        },
      );
    },
    'memo.save': ({ id, title, document, baseRevision }) => {
      const before = read(id);
      if (before.revision !== baseRevision) throw new FailureError('memo-conflict', message('memo.conflict'));
      const isSame = before.title === title && canonicalJson(before.document) === canonicalJson(document);
      if (isSame) return before;
      return services.changes.change({ action: 'memo.save', step: null }, (touch) => {
        keepAtPause(database, before, services, touch);
        touch('memo', id);
        const modifiedAt = services.now().toISOString();
        saveMemo(database, { ...before, title, document, modifiedAt, revision: before.revision + 1 });
        learnCited(database, { id, document }, services, touch);
        return read(id);
      });
    },
    'memo.delete': ({ id }) => {
      const { title } = read(id);
      return services.changes.change(
        { action: 'memo.delete', step: step('history.deleteMemo', title) },
        (touch) => {
          touch('memo', id);
          deleteMemo(database, id);
          for (const record of listMemoRecordIds(database, id)) {
            touch('memo-record', record);
            deleteMemoRecord(database, record);
          }
          return { id };
        },
      );
    },
    'memo.live': ({ id, live }) => computeLiveView(live, read(id), services),
    'memo.knownClaims': ({ id }) => listMemoRecords(database, 'known-claim', read(id).id),
    'memo.acceptClaims': ({ id, claimIds }) => {
      const { title } = read(id);
      const claims = services.claims(claimIds);
      return services.changes.change(
        { action: 'memo.acceptClaims', step: step('history.acceptClaims', title) },
        (touch) => {
          learn(database, id, claims, services, touch);
          return { accepted: claims.length };
        },
      );
    },
    'memo.preview': async ({ id, parts = defaultExportParts, style }) =>
      previewMemo(await gatherExport(notebook, services, read(id), style), parts, services.writeDocument),
    'memo.export': async ({ id, format, path, parts = defaultExportParts, style }) => {
      const stop = new AbortController();
      exporting.add(stop);
      try {
        const input = await gatherExport(notebook, services, read(id), style);
        return await exportMemo(notebook, services, input, { format, path, parts, signal: stop.signal });
      } finally {
        exporting.delete(stop);
      }
    },
    'memo.cancelExport': () => {
      for (const stop of exporting) stop.abort();
      return {};
    },
  };
}

/** What a note is called before it has a title of its own. Throws not-found where there is no such subject. */
function titleOfNote({ subjectName }: MemoServices, about: MemoSubject): string {
  const name = subjectName(about);
  if (name === undefined) throw new FailureError('not-found', message(`memo.unknownSubject.${about.kind}`));
  return message('memo.noteTitle', { name });
}

/** Everything that an export is made from, with every quote checked and every search run again now. */
export async function gatherExport(
  notebook: Notebook,
  services: MemoServices,
  memo: Memo,
  style: CitationStyleChoice = ownCitationStyle,
): Promise<MemoExportInput> {
  const numbering = numberCitations(memo.document);
  const claims = services.claims(numbering.claimIds);
  const evidence = claims.flatMap((claim) => claim.evidence);
  const exportedAt = services.now().toISOString();
  const quoteChecks = services.checkQuotes(evidence);
  const searches = await services.checkSearches(numbering.searchIds);
  const whole = numbering.items.filter((item) => item.to === 'source');
  const cited = new Map(
    [...evidence, ...searches.map(({ record }) => record), ...whole].map((item) => [
      `${item.sourceId} ${item.sourceVersion}`,
      item,
    ]),
  );
  return {
    memo,
    claims,
    sources: [...cited.values()]
      .map(({ sourceId, sourceVersion }) => services.source(sourceId, sourceVersion))
      .filter((source) => source !== undefined),
    quoteChecks,
    searches,
    checks: await services.checkReport(memo, { at: exportedAt, quoteChecks, searches }),
    liveViews: computeLiveViews(memo, services),
    knownClaims: listMemoRecords(notebook.database, 'known-claim', memo.id),
    codebook: services.codebook(),
    citations: await services.citations(style),
    notebookName: notebook.name,
    applicationVersion: services.applicationVersion,
    exportedAt,
    analystName: services.typedAnalystName(),
  };
}
