import { citeSources } from '../citation/cite-sources';
import { listClaimIdsAbout } from '../claim/claim-table';
import { listClaimIdsTagged } from '../claim/tag-table';
import { readCodebookInUse } from '../codebook/codebook-table';
import type { MemoServices } from '../memo/memo-handlers';
import { readReferenceOfSource } from '../reference/reference-table';
import type { SearchChecker } from '../search/search-checker';
import { checkQuotes } from '../source/check-quotes';
import { readSource } from '../source/source-table';
import type { SharedParts } from './shared-parts';
import { subjectName } from './subject-name';

/** What memos and their exports need, put together from the other features. */
export function memoServices(
  { notebook, services, recording, claimRows, progress }: SharedParts,
  searches: Pick<SearchChecker, 'check'>,
  checkReport: MemoServices['checkReport'],
): MemoServices {
  const { database } = notebook;
  const { changes, now, newId } = recording;
  return {
    claims: claimRows,
    claimIdsTagged: (codeIds) => listClaimIdsTagged(database, codeIds),
    claimIdsAbout: (entityId) => listClaimIdsAbout(database, entityId),
    checkQuotes: (evidence) => checkQuotes(database, evidence),
    checkSearches: (ids) => searches.check(ids),
    codebook: () => readCodebookInUse(database),
    subjectName: (about) => subjectName(database, about),
    citations: (style) =>
      citeSources(
        services.citationStylesFolder?.() ?? '',
        style,
        (id) => readReferenceOfSource(database, id)?.item ?? null,
      ),
    checkReport,
    printPdf: (html) => services.printPdf(html),
    ...(services.writeDocument && { writeDocument: services.writeDocument }),
    typedAnalystName: () => services.analystName().trim(),
    source: (id, version) => readSource(database, id, version),
    changes,
    now,
    newId,
    applicationVersion: services.applicationVersion,
    progress,
  };
}
