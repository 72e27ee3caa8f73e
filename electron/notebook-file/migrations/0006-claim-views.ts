import type { Migration } from './migration';

/** Format 6. Named looks of the claims table. */
export const claimViews: Migration = {
  version: 6,
  up(database) {
    database.exec(views);
  },
};

const views = `
CREATE TABLE claim_view (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- JSON: columns, filter, sort, group.
  view TEXT NOT NULL,
  added_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
`;
