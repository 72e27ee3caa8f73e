import type { ConcordanceQuestion } from '../../../shared/analysis/word-schema';
import type { SearchTokens } from '../../../shared/search/search-tokens';
import type { SourceId, SourceSummary } from '../../../shared/source/source-schema';

/** A query that is put to the texts of all sources. */
export type AskedQuery = Pick<ConcordanceQuestion, 'query' | 'isStemming' | 'withoutAliases' | 'withAside'>;

/** A source that a query is found in. */
export interface SourceHits {
  readonly id: string;
  /** The words of its text, and, where they were asked for, those that are aside. */
  readonly segments: readonly SearchTokens[];
  /** Words of a segment, the end exclusive, in the order of the text. None where a query has no words. */
  readonly places: readonly { readonly segment: number; readonly from: number; readonly to: number }[];
}

/** What the views of words need from the rest of the notebook. */
export interface WordServices {
  /** Another number whenever something in the notebook is not as it was. */
  revision(): number;
  /** Those that are not in the bin, in the order of import. */
  sources(): readonly SourceSummary[];
  /** Puts a query to every source and collects what `look` makes of each. Throws bad-query; `check` throws to stop. */
  find<T>(query: AskedQuery, look: (found: SourceHits) => readonly T[], check: () => void): Promise<T[]>;
  /** The current text of a source; undefined where it is not there. */
  text(id: SourceId): string | undefined;
  /** The words of the current text of a source, without what is aside. */
  words(id: SourceId): SearchTokens | undefined;
  /** What the forms of an English word share; any other word is its own. */
  stemOf(word: string): string;
  /** Writes a file whole or not at all. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
}
