import type { BackupContents } from '../../shared/backup/backup-schema';
import type { Database } from '../notebook-file/database';

/** What is in the open notebook now. */
export function readContents(database: Database): BackupContents {
  const row = database.get<BackupContents['counts'] & Omit<BackupContents, 'counts'>>(
    `SELECT (SELECT count(*) FROM source WHERE is_removed = 0 AND binned_at IS NULL) AS sources,
       (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM memo) AS memos,
       (SELECT log_count FROM notebook) AS logEntries,
       (SELECT at FROM log_entry ORDER BY seq DESC LIMIT 1) AS lastChangeAt`,
  );
  const { sources = 0, claims = 0, memos = 0, logEntries = 0, lastChangeAt = null } = row ?? {};
  return { counts: { sources, claims, memos }, logEntries, lastChangeAt };
}
