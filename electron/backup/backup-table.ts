import type { BackupContents } from '../../shared/backup/backup-schema';
import type { Database } from '../notebook-file/database';

/** When the last entry of the log was made, and how many there are. */
export function readLogEnd(database: Database): Pick<BackupContents, 'lastChangeAt' | 'logEntries'> {
  const last = database.get<{ seq: number; at: string }>(
    'SELECT seq, at FROM log_entry ORDER BY seq DESC LIMIT 1',
  );
  return { lastChangeAt: last?.at ?? null, logEntries: last?.seq ?? 0 };
}
