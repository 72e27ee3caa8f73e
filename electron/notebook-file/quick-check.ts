import type { Database } from './database';

/** Faults that are named at most: one is enough to act. */
const named = 3;

/** What SQLite finds wrong with the pages of a file, in its words, without comparing indexes; empty where nothing is. */
export function quickCheck(database: Database): string[] {
  const rows = database.all<{ quick_check: string }>(`PRAGMA quick_check(${named})`);
  return rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
}
