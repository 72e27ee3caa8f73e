import type { analysisOperations } from '../../shared/analysis/analysis-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { createAnalysisHandlers } from '../analysis/analysis-handlers';
import type { VainSearch } from '../analysis/analysis-services';
import { dimensionOfCodes } from '../analysis/code-axis';
import type { ClaimIndex } from '../claim/claim-index';
import { listNamedClaims } from '../claim/claim-table';
import { readCodebook } from '../codebook/codebook-table';
import { listEntities } from '../entity/entity-table';
import { writeExport } from '../memo/write-export';
import type { Database } from '../notebook-file/database';
import { listNoneFound } from '../search/search-record-table';
import { listGroups } from '../source/source-group-table';
import { readSourceText } from '../source/source-content-table';
import { listSources } from '../source/source-table';

/** The analysis with what it counts from the other features. */
export function composeAnalysis(
  database: Database,
  index: ClaimIndex,
): HandlersOf<typeof analysisOperations> {
  return createAnalysisHandlers({
    claims: async () => {
      await index.ready();
      return index.claims().values();
    },
    sources: () => listSources(database),
    groups: () => listGroups(database),
    codebook: () => readCodebook(database),
    entities: () => listEntities(database),
    vainSearches: () => vainSearches(database),
    text: (id, version) => readSourceText(database, id, version),
    claimsNamed: (ids) => listNamedClaims(database, ids),
    writeFile: writeExport,
  });
}

/** What was searched for in vain, as the coverage grid counts it. */
function vainSearches(database: Database): VainSearch[] {
  const dimensionOf = dimensionOfCodes(readCodebook(database));
  return listNoneFound(database).map(({ sourceId, codeIds, dimensions, query, at }) => {
    const ofCodes = codeIds.flatMap((id) => dimensionOf.get(id) ?? []);
    return {
      sourceId,
      dimensions: [...new Set([...dimensions, ...ofCodes])],
      words: query,
      date: at.slice(0, 10),
    };
  });
}
