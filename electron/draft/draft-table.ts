import { draftSchema, type Draft } from '../../shared/draft/draft-schema';
import type { Database } from '../notebook-file/database';

/** Every draft. Rows that are none are left out: nothing depends on them. */
export function listDrafts(database: Database): Draft[] {
  const rows = database.all('SELECT place, words FROM draft ORDER BY place');
  return rows.flatMap((row) => draftSchema.safeParse(row).data ?? []);
}

/** Stores these drafts in place of all that there were. Belongs into a transaction. */
export function replaceDrafts(database: Database, drafts: readonly Draft[]): void {
  database.run('DELETE FROM draft');
  for (const { place, words } of drafts)
    database.run('INSERT OR REPLACE INTO draft (place, words) VALUES (?, ?)', place, words);
}
