import { defaultStaleLimits } from '../../shared/check/check-input';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { passageText } from '../../shared/claim/passage';
import type { hostOperations } from '../../shared/ipc/all-operations';
import type { EventPayload } from '../../shared/ipc/events';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { SourceId } from '../../shared/source/source-schema';
import { createBackupHandlers } from '../backup/backup-handlers';
import { citeSources } from '../citation/cite-sources';
import { createClaimLinkHandlers } from '../claim/claim-link-handlers';
import { createClaimBulkHandlers } from '../claim/claim-bulk-handlers';
import { createClaimHandlers, toRow } from '../claim/claim-handlers';
import { createClaimIndex } from '../claim/claim-index';
import { readColumnWords } from '../claim/claim-index-table';
import { createClaimQueryHandlers } from '../claim/claim-query-handlers';
import {
  countClaimsByEntity,
  listClaimIdsAbout,
  listClaimIdsIn,
  listClaimsOfSource,
  listNamedClaims,
  readClaim,
  saveClaim,
} from '../claim/claim-table';
import { shortHeadline } from '../claim/short-headline';
import { createSavedViewHandlers } from '../claim/saved-view-handlers';
import {
  isTaggedUnder,
  listClaimIdsTagged,
  listClaimIdsTaggedUnder,
  listTagVersions,
} from '../claim/tag-table';
import { createPassageHandlers } from '../claim/passage-handlers';
import { suggestedClaim } from '../claim/suggested-claim';
import { createCodebookHandlers } from '../codebook/codebook-handlers';
import { readCodebook, readCodebookInForce, readCodebookInUse } from '../codebook/codebook-table';
import { createDraftHandlers } from '../draft/draft-handlers';
import { createClaimEntityHandlers } from '../entity/claim-entity-handlers';
import { createEntityHandlers } from '../entity/entity-handlers';
import { createEntityIndex } from '../entity/entity-index';
import { createEntityQueryHandlers } from '../entity/entity-query-handlers';
import type { EntityServices } from '../entity/entity-services';
import { hasEntity } from '../entity/entity-table';
import { moveBacking } from '../entity/move-backing';
import { createRelationHandlers, releaseClaim } from '../entity/relation-handlers';
import { countRelationsByEntity, listRelationsBackedBy } from '../entity/relation-table';
import { createHistory } from '../history/change-recorder';
import { createHistoryHandlers } from '../history/history-handlers';
import { followClaims } from '../memo/follow-claims';
import { followSubjects } from '../memo/follow-subjects';
import { createMemoHandlers, type MemoServices } from '../memo/memo-handlers';
import { listMemosCiting } from '../memo/memo-table';
import { writeExport } from '../memo/write-export';
import { createOpenFilesHandlers } from '../open-files/open-files-handlers';
import { createPackHandlers } from '../pack/pack-handlers';
import { createLogHandlers } from '../history/log-handlers';
import { createNotebookHandlers } from '../notebook/notebook-handlers';
import { verifyNotebook } from '../notebook/verify-notebook';
import type { Database } from '../notebook-file/database';
import type { ChangedKind } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { createSearchRecordHandlers } from '../search/search-record-handlers';
import { checkQuotes } from '../source/check-quotes';
import { createSourceHandlers } from '../source/source-handlers';
import { rereadSource } from '../source/source-reread';
import { createSourceOrderHandlers } from '../source/source-order-handlers';
import { readSourceFile } from '../source/read-source-file';
import { readSourceText } from '../source/source-content-table';
import { listSources, readSource } from '../source/source-table';
import { createSourceTitles, type SourceTitles } from '../source/source-titles';
import { updateFromFile } from '../source/source-update';
import { createPassagePages, type PassagePages } from '../source/passage-pages';
import { listVersions } from '../source/version-list';
import { readReferenceOfSource } from '../reference/reference-table';
import { createReferenceHandlers } from '../reference/reference-handlers';
import { fillMetadata } from '../source/fill-metadata';
import { listSourceUrls } from '../source/source-facts-table';
import { importFiles } from '../source/source-import';
import { createKinFinder } from '../source-kin/kin-finder';
import { createSourceKinHandlers } from '../source-kin/source-kin-handlers';
import { compareTexts } from '../source-version/compare-versions';
import { createSourceVersionHandlers } from '../source-version/source-version-handlers';
import { createSourceTexts } from '../source/source-texts';
import { decodeText } from '../text/decode-text';
import { createSuggestionHandlers } from '../suggestion/suggestion-handlers';
import { composeAnalysis } from './compose-analysis';
import { composeChecks } from './compose-checks';
import { createAggregates } from './create-aggregates';
import { composeSearch } from './compose-search';
import { composeWords } from './compose-words';
import { nameOf } from './create-notebook';
import type { HostServices } from './host-services';
import { logServices } from './log-services';
import { openFilesServices } from './open-files-services';
import { packServices } from './pack-services';
import { subjectName } from './subject-name';
import { verificationChecks } from './verification-checks';

/** Everything that an open notebook answers, put together from its features. */
export function createHostHandlers(
  notebook: Notebook,
  services: HostServices,
): HandlersOf<typeof hostOperations> {
  const { database } = notebook;
  const { applicationVersion } = services;
  const now = () => services.now();
  const newId = () => services.newId();
  const analystName = () => nameOf(services.analystName());
  const progress = (payload: Parameters<typeof services.emit<'task.progress'>>[1]) =>
    services.emit('task.progress', payload);
  const index = createClaimIndex(database);
  const titles = createSourceTitles(database);
  const isBacking = (claimId: string) => listRelationsBackedBy(database, claimId).length > 0;
  const entityIndex = createEntityIndex(database);
  const changes = createHistory(notebook, {
    aggregates: createAggregates(database, isBacking),
    changed: (kind, ids) => {
      if (kind === 'claim') index.changed(ids);
      else if (kind !== 'history') index.surroundingsChanged();
      if (kind === 'source') titles.changed();
      if (kind === 'source') memoChecks.sourcesChanged();
      if (kind === 'entity') entityIndex.changed();
      search.changed(kind);
      services.emit('notebook.changed', { kind: eventKind(kind), ids: [...ids] });
    },
    now,
    analystName,
  });
  const source = (id: SourceId) => readSource(database, id);
  const kinSources = {
    source,
    text: (id: SourceId, version?: number) => readSourceText(database, id, version),
  };
  const finder = createKinFinder(notebook, kinSources);
  const texts = createSourceTexts(database);
  const olderText = (id: SourceId, version: number) => {
    const text = readSourceText(database, id, version)?.text;
    return text === undefined ? undefined : passageText(text);
  };
  const passagePages = createPassagePages(database);
  const rows = (ids: readonly ClaimId[]) => readRows(database, ids, { titles, pages: passagePages() });
  const search = composeSearch(notebook, {
    claims: index,
    entities: entityIndex,
    changes,
    services,
    now,
    newId,
    analystName,
  });
  const memoChecks = composeChecks(database, {
    claims: rows,
    sources: kinSources,
    finder,
    checkSearches: (ids) => search.checker.remembered(ids),
    changes,
    staleLimits: () => services.staleLimits?.() ?? defaultStaleLimits,
    now,
    newId,
    analystName,
  });
  const newClaimServices = {
    sourceText: (id: SourceId) => texts.find(id),
    codebook: () => readCodebook(database),
    source,
    now,
    newId,
    analystName,
  };
  const importServices = {
    parser: services.parser,
    ...(services.drawPage && { drawPage: services.drawPage }),
    importLimitBytes: () => services.importLimitBytes(),
    isClosing: () => services.isClosing(),
    changes,
    now,
    newId,
    analystName,
    applicationVersion,
    progress,
    reprints: finder,
  };
  const entityServices: EntityServices = {
    changes,
    now,
    newId,
    claim: (id) => readClaim(database, id),
    headline: shortHeadline,
    claimsAbout: (id) => listClaimIdsAbout(database, id),
    claimCounts: () => countClaimsByEntity(database),
    followMerge: (from, into, touch) => followSubjects(database, 'entity', new Map([[from, into]]), touch),
    saveClaim: (claim) => saveClaim(database, claim),
  };
  const memoServices: MemoServices = {
    claims: rows,
    claimIdsTagged: (codeIds) => listClaimIdsTagged(database, codeIds),
    claimIdsAbout: (entityId) => listClaimIdsAbout(database, entityId),
    checkQuotes: (evidence) => checkQuotes(database, evidence),
    checkSearches: (ids) => search.checker.check(ids),
    codebook: () => readCodebookInUse(database),
    subjectName: (about) => subjectName(database, about),
    citations: (style) =>
      citeSources(
        services.citationStylesFolder?.() ?? '',
        style,
        (id) => readReferenceOfSource(database, id)?.item ?? null,
      ),
    checkReport: (memo, exported) => memoChecks.report(memo, exported),
    printPdf: (html) => services.printPdf(html),
    ...(services.writeDocument && { writeDocument: services.writeDocument }),
    typedAnalystName: () => services.analystName().trim(),
    source: (id, version) => readSource(database, id, version),
    changes,
    now,
    newId,
    applicationVersion,
    progress,
  };
  return {
    ...createNotebookHandlers(notebook, verificationChecks(database)),
    ...createBackupHandlers(notebook, {
      now,
      verify: (backup) => verifyNotebook(backup.database, verificationChecks(backup.database)),
    }),
    ...createCodebookHandlers(database, {
      tags: {
        pairs: () => listTagVersions(database),
        claimIds: (codeId, version) => listClaimIdsTaggedUnder(database, codeId, version),
        tagged: (codeIds) => listClaimIdsTagged(database, codeIds),
        isTaggedUnder: (version) => isTaggedUnder(database, version),
      },
      claim: (id) => readClaim(database, id),
      followCodes: (into, touch) => followSubjects(database, 'code', into, touch),
      saveClaim: (claim) => saveClaim(database, claim),
      readText: async (file) => {
        const { bytes } = await readSourceFile(file, services.importLimitBytes());
        return (await decodeText(bytes, null)).text;
      },
      writeFile: writeExport,
      changes,
      now,
      newId,
      analystName,
    }),
    ...createOpenFilesHandlers(notebook, openFilesServices(notebook, memoServices)),
    ...createDraftHandlers(notebook),
    ...createHistoryHandlers(changes),
    ...createLogHandlers(database, () => logServices(database)),
    ...createSourceHandlers(notebook, importServices),
    ...createSourceOrderHandlers(notebook, {
      claimsIn: (ids) => listClaimIdsIn(database, ids),
      headline: (id) => {
        const claim = readClaim(database, id);
        return claim ? claimHeadline(claim) : id;
      },
      memosCiting: (ids) => listMemosCiting(database, ids),
      forgetWords: (ids) => search.index.purge(ids),
      changes,
      now,
      newId,
    }),
    ...createSourceVersionHandlers({
      update: (input) => updateFromFile(notebook, importServices, input),
      reread: (input) => rereadSource(notebook, importServices, input),
      text: (id, version) => readSourceText(database, id, version),
      versions: (id) => listVersions(database, id),
      claims: (id) => listClaimsOfSource(database, id),
      saveClaim: (claim) => saveClaim(database, claim),
      source,
      changes,
      now,
    }),
    ...createReferenceHandlers(notebook, {
      readFile: async (file) => (await readSourceFile(file, services.importLimitBytes())).bytes,
      sources: () => matchedSources(database),
      hasSource: (id) => readSource(database, id) !== undefined,
      importFiles: (files, method, group) =>
        importFiles(notebook, importServices, { files, method, group, folders: [] }),
      fillMetadata: (id, known, replacesTyped) => fillMetadata(database, id, known, replacesTyped),
      changes,
      now,
      newId,
    }),
    ...createSourceKinHandlers(notebook, {
      ...kinSources,
      compare: compareTexts,
      finder,
      changes,
      now,
      newId,
      analystName,
    }),
    ...createClaimHandlers(notebook, {
      ...newClaimServices,
      sourceTitles: () => titles.all(),
      passagePages,
      hasEntity: (id) => hasEntity(database, id),
      releaseClaim: (id, touch) => releaseClaim(database, id, touch),
      changes,
    }),
    ...createSuggestionHandlers(database, {
      codebook: () => readCodebookInForce(database),
      text: (id) => readSourceText(database, id),
      mediaType: (id) => source(id)?.mediaType,
      sources: () => listSources(database),
      claims: (id) => listClaimsOfSource(database, id),
      makeClaim: (accepted) => suggestedClaim(accepted, newClaimServices),
      saveClaim: (claim) => saveClaim(database, claim),
      changes,
      now,
      newId,
      analystName,
    }),
    ...createClaimBulkHandlers(database, {
      codebook: () => readCodebook(database),
      replaceCitations: (claimIds, replace, touch) =>
        followClaims(database, { claimIds, replace, now: now() }, touch),
      moveBacking: (from, to, touch) => moveBacking(database, from, to, touch),
      releaseClaim: (id, touch) => releaseClaim(database, id, touch),
      changes,
      now,
      newId,
      analystName,
    }),
    ...createSavedViewHandlers(database, { changes, now, newId }),
    ...createClaimQueryHandlers({
      index,
      rows,
      surroundings: () => ({
        titles: titles.all(),
        codebook: readCodebook(database),
        entities: entityIndex.names(),
        citations: index.citations(),
      }),
      columnWords: (column) => readColumnWords(database, column),
    }),
    ...createClaimLinkHandlers(database, { changes, now, newId }),
    ...createEntityHandlers(database, entityServices),
    ...createClaimEntityHandlers(database, entityServices),
    ...createRelationHandlers(database, entityServices),
    ...createPassageHandlers(database, {
      sourceText: (id) => texts.find(id),
      olderText,
      sourceIds: () => listSources(database).map(({ id }) => id),
      nonContent: (id, version) => readSourceText(database, id, version)?.nonContent ?? [],
      isBacking,
      codebook: () => readCodebook(database),
      source,
      changes,
      now,
      newId,
      analystName,
    }),
    ...createEntityQueryHandlers({
      index: entityIndex,
      claimCounts: () => countClaimsByEntity(database),
      relationCounts: () => countRelationsByEntity(database),
      text: (id, version) => (version === undefined ? texts.find(id)?.text : olderText(id, version)),
    }),
    ...search.handlers,
    ...createSearchRecordHandlers(database, { changes, now, newId }),
    ...composeAnalysis(database, index),
    ...composeWords(database, search),
    ...memoChecks.handlers,
    ...createMemoHandlers(notebook, memoServices),
    ...createPackHandlers(packServices(notebook, services, memoServices)),
  };
}

/** How a window knows a kind of thing that changed. */
function eventKind(kind: ChangedKind | 'history'): EventPayload<'notebook.changed'>['kind'] {
  if (kind === 'source-group') return 'group';
  if (kind === 'source-relation') return 'kin';
  if (kind === 'claim-view') return 'view';
  if (kind === 'suggestion-rejection') return 'suggestion';
  return kind === 'claim-link' ? 'link' : kind;
}

/** What a reference is recognised by as that of a source. */
function matchedSources(database: Database) {
  const urls = listSourceUrls(database);
  return listSources(database).map(({ id, title, published }) => ({
    id,
    title,
    published,
    url: urls.get(id) ?? null,
  }));
}

/** The claims with these ids that exist, in the order given. */
function readRows(
  database: Database,
  ids: readonly ClaimId[],
  { titles, pages }: { titles: SourceTitles; pages: PassagePages },
): ClaimRow[] {
  const claims = new Map(listNamedClaims(database, ids).map((claim) => [claim.id, claim]));
  const found = [...new Set(ids)].map((id) => claims.get(id)).filter((claim) => claim !== undefined);
  return found.map((claim) => toRow(claim, titles.all(), pages));
}
