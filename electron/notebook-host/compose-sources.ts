import { claimHeadline } from '../../shared/claim/claim-view';
import { listClaimIdsIn, listClaimsOfSource, readClaim, saveClaim } from '../claim/claim-table';
import { listMemosCiting } from '../memo/memo-table';
import type { Database } from '../notebook-file/database';
import { createReferenceHandlers } from '../reference/reference-handlers';
import type { SearchIndex } from '../search/search-index';
import { fillMetadata } from '../source/fill-metadata';
import { readSourceFile } from '../source/read-source-file';
import { readSourceText } from '../source/source-content-table';
import { listSourceUrls } from '../source/source-facts-table';
import { createSourceHandlers } from '../source/source-handlers';
import { importFiles, type ImportServices } from '../source/source-import';
import { createSourceOrderHandlers } from '../source/source-order-handlers';
import { rereadSource } from '../source/source-reread';
import { listSources, readSource } from '../source/source-table';
import { updateFromFile } from '../source/source-update';
import { listVersions } from '../source/version-list';
import { createSourceKinHandlers } from '../source-kin/source-kin-handlers';
import { compareTexts } from '../source-version/compare-versions';
import { createSourceVersionHandlers } from '../source-version/source-version-handlers';
import type { SharedParts } from './shared-parts';

/** All about sources: import, order, versions, references and reprints. */
export function composeSources(parts: SharedParts, searchIndex: Pick<SearchIndex, 'purge'>) {
  const { notebook, services, recording, sources, kinFinder } = parts;
  const importing = importServices(parts);
  return {
    ...createSourceHandlers(notebook, importing),
    ...orderHandlers(parts, searchIndex),
    ...versionHandlers(parts, importing),
    ...createReferenceHandlers(notebook, {
      readFile: async (file) => (await readSourceFile(file, services.importLimitBytes())).bytes,
      sources: () => matchedSources(notebook.database),
      hasSource: (id) => readSource(notebook.database, id) !== undefined,
      importFiles: (files, method, group) =>
        importFiles(notebook, importing, { files, method, group, folders: [] }),
      fillMetadata: (id, known, replacesTyped) => fillMetadata(notebook.database, id, known, replacesTyped),
      ...recording,
    }),
    ...createSourceKinHandlers(notebook, {
      ...sources,
      compare: compareTexts,
      finder: kinFinder,
      ...recording,
    }),
  };
}

function importServices({ services, recording, progress, kinFinder }: SharedParts): ImportServices {
  return {
    parser: services.parser,
    ...(services.drawPage && { drawPage: services.drawPage }),
    importLimitBytes: () => services.importLimitBytes(),
    isClosing: () => services.isClosing(),
    ...recording,
    applicationVersion: services.applicationVersion,
    progress,
    reprints: kinFinder,
  };
}

function orderHandlers({ notebook, recording }: SharedParts, searchIndex: Pick<SearchIndex, 'purge'>) {
  const { database } = notebook;
  return createSourceOrderHandlers(notebook, {
    claimsIn: (ids) => listClaimIdsIn(database, ids),
    headline: (id) => {
      const claim = readClaim(database, id);
      return claim ? claimHeadline(claim) : id;
    },
    memosCiting: (ids) => listMemosCiting(database, ids),
    forgetWords: (ids) => searchIndex.purge(ids),
    ...recording,
  });
}

function versionHandlers({ notebook, sources, recording }: SharedParts, importing: ImportServices) {
  const { database } = notebook;
  return createSourceVersionHandlers({
    update: (input) => updateFromFile(notebook, importing, input),
    reread: (input) => rereadSource(notebook, importing, input),
    text: (id, version) => readSourceText(database, id, version),
    versions: (id) => listVersions(database, id),
    claims: (id) => listClaimsOfSource(database, id),
    saveClaim: (claim) => saveClaim(database, claim),
    source: (id) => sources.source(id),
    ...recording,
  });
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
