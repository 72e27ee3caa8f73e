import { numberCitations } from '../../shared/memo/citation-numbering';
import type { MemoDocument } from '../../shared/memo/memo-document';
import type { Memo, MemoId, MemoSummary, MemoTemplate } from '../../shared/memo/memo-schema';
import type { SearchRecordId } from '../../shared/search/search-record';
import type { Database } from '../notebook-file/database';
import { linkedMemoIds } from '../../shared/memo/memo-inlines';
import { memoSubjectSchema, type MemoSubject } from '../../shared/memo/memo-subject';
import { readJsonColumn } from '../notebook-file/json-column';
import { memoSha256 } from './memo-hash';

interface SummaryRow {
  id: MemoId;
  title: string;
  template: MemoTemplate;
  about_kind: string | null;
  about_id: string | null;
  created_at: string;
  modified_at: string;
  revision: number;
  citation_count: number;
}
interface MemoRow extends SummaryRow {
  document: string;
  sha256: string;
}

const summaryColumns = `id, title, template, about_kind, about_id, created_at, modified_at, revision,
  (SELECT count(*) FROM memo_citation WHERE memo_id = memo.id) +
  (SELECT count(*) FROM memo_source_citation WHERE memo_id = memo.id) +
  (SELECT count(*) FROM memo_search_citation WHERE memo_id = memo.id) AS citation_count`;

/** Every memo, in the order in which they were made. */
export function listMemos(database: Database): MemoSummary[] {
  return database
    .all<SummaryRow>(`SELECT ${summaryColumns} FROM memo ORDER BY created_at, id`)
    .map(toSummary);
}

/** A memo with its text; undefined where there is none. */
export function readMemo(database: Database, id: string): Memo | undefined {
  const row = database.get<MemoRow>(`SELECT ${summaryColumns}, document, sha256 FROM memo WHERE id = ?`, id);
  return (
    row && { ...toSummary(row), document: readJsonColumn<MemoDocument>(row.document), sha256: row.sha256 }
  );
}

/** Stores a memo as it is given, in place of what there was, with what it cites. Belongs into a transaction. */
export function saveMemo(database: Database, memo: Omit<Memo, 'sha256' | 'citationCount'>): void {
  database.upsert('memo', {
    id: memo.id,
    title: memo.title,
    template: memo.template,
    about_kind: memo.about?.kind ?? null,
    about_id: memo.about?.id ?? null,
    document: JSON.stringify(memo.document),
    created_at: memo.createdAt,
    modified_at: memo.modifiedAt,
    revision: memo.revision,
    sha256: memoSha256(memo),
  });
  database.run('DELETE FROM memo_citation WHERE memo_id = ?', memo.id);
  database.run('DELETE FROM memo_source_citation WHERE memo_id = ?', memo.id);
  database.run('DELETE FROM memo_search_citation WHERE memo_id = ?', memo.id);
  const { claimIds, sourceIds, searchIds } = numberCitations(memo.document);
  for (const claim_id of claimIds) database.insert('memo_citation', { memo_id: memo.id, claim_id });
  for (const source_id of sourceIds) {
    database.insert('memo_source_citation', { memo_id: memo.id, source_id });
  }
  for (const search_id of searchIds) {
    database.insert('memo_search_citation', { memo_id: memo.id, search_id });
  }
  database.run('DELETE FROM memo_link WHERE memo_id = ?', memo.id);
  for (const target_id of linkedMemoIds(memo.document)) {
    database.insert('memo_link', { memo_id: memo.id, target_id });
  }
}

/** Deletes a memo. */
export function deleteMemo(database: Database, id: string): void {
  database.run('DELETE FROM memo WHERE id = ?', id);
}

/**
 * Memos that cite claims with evidence in any of some sources, those sources as a whole or searches of them, and how
 * many of these; the one changed last first.
 */
export function listMemosCiting(
  database: Database,
  sourceIds: readonly string[],
): { id: MemoId; title: string; citations: number }[] {
  return database.all(
    `WITH given AS (SELECT value AS id FROM json_each(?)),
     cited AS (
       SELECT memo_id FROM memo_citation
       WHERE claim_id IN (SELECT claim_id FROM evidence WHERE source_id IN (SELECT id FROM given))
       UNION ALL
       SELECT memo_id FROM memo_source_citation WHERE source_id IN (SELECT id FROM given)
       UNION ALL
       SELECT memo_id FROM memo_search_citation
       WHERE search_id IN (SELECT id FROM search_record WHERE source_id IN (SELECT id FROM given))
     )
     SELECT memo.id, memo.title, count(*) AS citations FROM memo JOIN cited ON memo_id = memo.id
     GROUP BY memo.id ORDER BY memo.modified_at DESC, memo.id`,
    JSON.stringify(sourceIds),
  );
}

/** Memos that link to a memo, the one changed last first. */
export function listMemosLinkingTo(database: Database, targetId: string): MemoSummary[] {
  return database
    .all<SummaryRow>(
      `SELECT ${summaryColumns} FROM memo WHERE id IN (SELECT memo_id FROM memo_link WHERE target_id = ?)
       ORDER BY modified_at DESC, id`,
      targetId,
    )
    .map(toSummary);
}

/** The memos that a memo links to, as they were written down when it was saved; in no order. */
export function listLinkTargets(database: Database, memoId: string): string[] {
  return database
    .all<{ target_id: string }>(
      'SELECT target_id FROM memo_link WHERE memo_id = ? ORDER BY target_id',
      memoId,
    )
    .map(({ target_id }) => target_id);
}

/** Notes on a subject. */
export function listMemoIdsAbout(
  database: Database,
  about: { readonly kind: MemoSubject['kind']; readonly id: string },
): MemoId[] {
  return database
    .all<{ id: MemoId }>(
      'SELECT id FROM memo WHERE about_kind = ? AND about_id = ? ORDER BY id',
      about.kind,
      about.id,
    )
    .map(({ id }) => id);
}

/** What memos are called, by id. */
export function readMemoTitles(database: Database): ReadonlyMap<string, string> {
  const rows = database.all<{ id: string; title: string }>('SELECT id, title FROM memo');
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Memos that cite any of some claims. */
export function listMemoIdsCiting(database: Database, claimIds: readonly string[]): MemoId[] {
  return database
    .all<{ id: MemoId }>(
      `SELECT DISTINCT memo_id AS id FROM memo_citation WHERE claim_id IN (SELECT value FROM json_each(?))
       ORDER BY memo_id`,
      JSON.stringify(claimIds),
    )
    .map(({ id }) => id);
}

/** The ids of cited claims that are not in the notebook, by memo. */
export function listMissingCitations(database: Database): { memoId: string; claimId: string }[] {
  return database.all<{ memoId: string; claimId: string }>(
    `SELECT memo_id AS memoId, claim_id AS claimId FROM memo_citation
     WHERE claim_id NOT IN (SELECT id FROM claim) ORDER BY memo_id, claim_id`,
  );
}

/** The ids of sources cited as a whole that are not in the notebook, by memo. */
export function listMissingSourceCitations(database: Database): { memoId: string; sourceId: string }[] {
  return database.all<{ memoId: string; sourceId: string }>(
    `SELECT memo_id AS memoId, source_id AS sourceId FROM memo_source_citation
     WHERE source_id NOT IN (SELECT id FROM source) ORDER BY memo_id, source_id`,
  );
}

/** The ids of cited searches of which the notebook has no record, by memo. */
export function listMissingSearchCitations(database: Database): { memoId: string; searchId: string }[] {
  return database.all<{ memoId: string; searchId: string }>(
    `SELECT memo_id AS memoId, search_id AS searchId FROM memo_search_citation
     WHERE search_id NOT IN (SELECT id FROM search_record) ORDER BY memo_id, search_id`,
  );
}

/** Which searches memos cite, the memo changed last first. */
export function listSearchCitations(
  database: Database,
): { searchId: SearchRecordId; memoId: MemoId; title: string }[] {
  return database.all(
    `SELECT search_id AS searchId, memo.id AS memoId, title FROM memo_search_citation JOIN memo ON memo.id = memo_id
     ORDER BY modified_at DESC, memo.id, search_id`,
  );
}

function toSummary(row: SummaryRow): MemoSummary {
  return {
    id: row.id,
    title: row.title,
    template: row.template,
    about: subjectOf(row),
    citationCount: row.citation_count,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}

function subjectOf({ about_kind, about_id }: SummaryRow): MemoSubject | null {
  return about_kind === null ? null : memoSubjectSchema.parse({ kind: about_kind, id: about_id });
}
