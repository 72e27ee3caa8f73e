import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Database } from '../notebook-file/database';

/** How much there is in a notebook. */
export function countContents(database: Database): NotebookInfo['counts'] {
  return (
    database.get<NotebookInfo['counts']>(
      `SELECT (SELECT count(*) FROM source WHERE is_removed = 0 AND binned_at IS NULL) AS sources,
         (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM memo) AS memos`,
    ) ?? { sources: 0, claims: 0, memos: 0 }
  );
}

/** The notebook's own record as it is stored. */
export function readNotebookRecord(database: Database): { id: string; createdAt: string } | undefined {
  return database.get('SELECT id, created_at AS createdAt FROM notebook');
}

/** What SQLite finds wrong with the file, in its words; empty where nothing is. */
export function checkIntegrity(database: Database): string[] {
  const rows = database.all<{ integrity_check: string }>('PRAGMA integrity_check');
  const references = database.all<{ table: string; parent: string }>('PRAGMA foreign_key_check');
  return [
    // The search index has a check of its own, and is made anew from the texts where it is damaged.
    ...rows
      .map((row) => row.integrity_check)
      .filter((line) => line !== 'ok' && !/\bsearch_text\b/.test(line)),
    ...references.map(({ table, parent }) => `A row of ${table} refers to a missing row of ${parent}.`),
  ];
}
