import type { SourceId } from '../../shared/source/source-schema';
import { createClaimBulkHandlers } from '../claim/claim-bulk-handlers';
import { createClaimHandlers } from '../claim/claim-handlers';
import { readColumnWords } from '../claim/claim-index-table';
import { createClaimLinkHandlers } from '../claim/claim-link-handlers';
import { createClaimQueryHandlers } from '../claim/claim-query-handlers';
import { listClaimsOfSource, saveClaim } from '../claim/claim-table';
import { createPassageHandlers } from '../claim/passage-handlers';
import { createSavedViewHandlers } from '../claim/saved-view-handlers';
import { suggestedClaim } from '../claim/suggested-claim';
import { readCodebook, readCodebookInForce } from '../codebook/codebook-table';
import { hasEntity } from '../entity/entity-table';
import { moveBacking } from '../entity/move-backing';
import { releaseClaim } from '../entity/relation-handlers';
import { followClaims } from '../memo/follow-claims';
import { readSourceText } from '../source/source-content-table';
import { listSources } from '../source/source-table';
import { createSuggestionHandlers } from '../suggestion/suggestion-handlers';
import type { SharedParts } from './shared-parts';

/** All about claims: tagging, suggestions, passages, the claims table. */
export function composeClaims(parts: SharedParts) {
  const { notebook, recording, titles, passagePages, entityIndex, claimIndex, claimRows } = parts;
  const { database } = notebook;
  return {
    ...createClaimHandlers(notebook, {
      ...newClaimServices(parts),
      sourceTitles: () => titles.all(),
      passagePages,
      hasEntity: (id) => hasEntity(database, id),
      releaseClaim: (id, touch) => releaseClaim(database, id, touch),
      changes: recording.changes,
    }),
    ...suggestionHandlers(parts),
    ...bulkHandlers(parts),
    ...createSavedViewHandlers(database, recording),
    ...createClaimQueryHandlers({
      index: claimIndex,
      rows: claimRows,
      surroundings: () => ({
        titles: titles.all(),
        codebook: readCodebook(database),
        entities: entityIndex.names(),
        citations: claimIndex.citations(),
      }),
      columnWords: (column) => readColumnWords(database, column),
    }),
    ...createClaimLinkHandlers(database, recording),
    ...passageHandlers(parts),
  };
}

function newClaimServices({ notebook, texts, sources, recording }: SharedParts) {
  return {
    sourceText: (id: SourceId) => texts.find(id),
    codebook: () => readCodebook(notebook.database),
    source: (id: SourceId) => sources.source(id),
    now: recording.now,
    newId: recording.newId,
    analystName: recording.analystName,
  };
}

function suggestionHandlers(parts: SharedParts) {
  const { notebook, sources, recording } = parts;
  const { database } = notebook;
  return createSuggestionHandlers(database, {
    codebook: () => readCodebookInForce(database),
    text: (id) => readSourceText(database, id),
    mediaType: (id) => sources.source(id)?.mediaType,
    sources: () => listSources(database),
    claims: (id) => listClaimsOfSource(database, id),
    makeClaim: (accepted) => suggestedClaim(accepted, newClaimServices(parts)),
    saveClaim: (claim) => saveClaim(database, claim),
    ...recording,
  });
}

function bulkHandlers({ notebook, recording }: SharedParts) {
  const { database } = notebook;
  return createClaimBulkHandlers(database, {
    codebook: () => readCodebook(database),
    replaceCitations: (claimIds, replace, touch) =>
      followClaims(database, { claimIds, replace, now: recording.now() }, touch),
    moveBacking: (from, to, touch) => moveBacking(database, from, to, touch),
    releaseClaim: (id, touch) => releaseClaim(database, id, touch),
    ...recording,
  });
}

function passageHandlers(parts: SharedParts) {
  const { database } = parts.notebook;
  return createPassageHandlers(database, {
    ...newClaimServices(parts),
    olderText: parts.olderText,
    sourceIds: () => listSources(database).map(({ id }) => id),
    nonContent: (id, version) => readSourceText(database, id, version)?.nonContent ?? [],
    isBacking: parts.isBacking,
    changes: parts.recording.changes,
  });
}
