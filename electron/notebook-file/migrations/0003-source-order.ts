import type { Migration } from './migration';

/** Format 3. Groups of sources, the bin, and what was purged from it. */
export const sourceOrder: Migration = {
  version: 3,
  up(database) {
    database.exec(order);
  },
};

const order = `
CREATE TABLE source_group (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- NULL: at the top.
  parent_id TEXT,
  added_at TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

-- NULL: in no group.
ALTER TABLE source ADD COLUMN group_id TEXT;
-- When it was put into the bin; NULL: it is not there.
ALTER TABLE source ADD COLUMN binned_at TEXT;
-- When its bytes and texts were deleted for good; the rows with their hashes stay.
ALTER TABLE source ADD COLUMN purged_at TEXT;
-- 1 while deleted words may stand in unused pages.
ALTER TABLE notebook ADD COLUMN is_erasing INTEGER NOT NULL DEFAULT 0;
`;
