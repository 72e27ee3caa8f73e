import type { wordOperations } from '../../shared/analysis/word-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { searchTokens, type SearchTokens } from '../../shared/search/search-tokens';
import type { SourceId } from '../../shared/source/source-schema';
import { createWordHandlers } from '../analysis/words/word-handlers';
import { writeExport } from '../memo/write-export';
import type { Database } from '../notebook-file/database';
import { readPart } from '../search/index-feed';
import { stemOf } from '../search/word-stem';
import { readSourceText } from '../source/source-content-table';
import { listSources } from '../source/source-table';
import type { composeSearch } from './compose-search';

/** The views of words with what they need from the search and the sources. */
export function composeWords(
  database: Database,
  { findInSources, revision }: Pick<ReturnType<typeof composeSearch>, 'findInSources' | 'revision'>,
): HandlersOf<typeof wordOperations> {
  return createWordHandlers({
    revision,
    sources: () => listSources(database),
    find: findInSources,
    text: (id) => readSourceText(database, id)?.text,
    words: (id) => wordsOf(database, id),
    stemOf,
    writeFile: writeExport,
  });
}

/** The words of a text as the search has them, without menus and the like around it. */
function wordsOf(database: Database, id: SourceId): SearchTokens | undefined {
  const source = readSourceText(database, id);
  if (!source) return undefined;
  const { text, nonContent } = source;
  if (nonContent.length === 0) return searchTokens(text);
  return readPart({ field: 'text', part: 0, text, aside: nonContent }).main;
}
