import { pageLabels } from '../../shared/source/page-of';
import type { Evidence } from '../../shared/claim/claim-schema';
import type { SourceText } from '../../shared/source/source-schema';
import type { Database } from '../notebook-file/database';
import { readJsonColumn } from '../notebook-file/json-column';
import { sha256 } from '../text/sha256';
import type { SourceStructure } from './source-record';
import { readPagedVersion, readStoredText } from './source-content-table';

/** Labels of the pages that a passage stands on; none where its source has no pages. */
export type PassagePages = (
  evidence: Pick<Evidence, 'sourceId' | 'sourceVersion' | 'start' | 'end'>,
) => string[];

type Pages = NonNullable<SourceText['pages']>;
/** Structures whose pages are kept. */
const mostKept = 200;

/**
 * Makes finders of pages. Each is for one answer, within which nothing changes. A structure that is not what its hash
 * says tells no page: a wrong page would be a wrong anchor.
 */
export function createPassagePages(database: Database): () => PassagePages {
  /** By the structure's hash: a version that was undone may be followed by another with the same number. */
  const kept = new Map<string, Pages>();

  function pagesOf(id: Evidence['sourceId'], version: number): Pages {
    const hash = readPagedVersion(database, id, version);
    if (hash === undefined) return [];
    const known = kept.get(hash);
    if (known) return known;
    const structure = readStoredText(database, id, version)?.structure ?? '';
    const pages = sha256(structure) === hash ? (readJsonColumn<SourceStructure>(structure).pages ?? []) : [];
    kept.set(hash, pages);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return pages;
  }

  return () => {
    const seen = new Map<string, Pages>();
    return (evidence) => {
      const key = `${evidence.sourceId} ${evidence.sourceVersion}`;
      const pages = seen.get(key) ?? pagesOf(evidence.sourceId, evidence.sourceVersion);
      seen.set(key, pages);
      return pageLabels(pages, evidence);
    };
  };
}
