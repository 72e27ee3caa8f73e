import type { Migration } from './migration';

/** Format 11. What searching leaves: searches with a name, and what was searched for in a source in vain. */
export const searchRecords: Migration = {
  version: 11,
  up(database) {
    database.exec(records);
  },
};

const records = `
CREATE TABLE search_record (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- NULL: of no source, as a search with a name is.
  source_id TEXT,
  at TEXT NOT NULL,
  -- JSON: all of it, id and kind included.
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX search_record_by_source ON search_record (source_id, kind, at);
`;
