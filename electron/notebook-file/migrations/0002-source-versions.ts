import type { Migration } from './migration';

/** Format 2. Remembers for which version of its source a passage was left on an older one; NULL: nobody decided. */
export const sourceVersions: Migration = {
  version: 2,
  up(database) {
    database.exec('ALTER TABLE evidence ADD COLUMN left_at_version INTEGER');
  },
};
